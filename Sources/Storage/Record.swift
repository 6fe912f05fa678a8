import Deadlines
import GRDB

/// A row as the database hands it out; the domain has a `Row` of its own.
///
/// A value that is none of its column's is damage, which whoever reads is told, and no reason to die, as a
/// row of GRDB's would have it.
struct Record {
  private let row: GRDB.Row

  /// Makes a record of a row.
  init(_ row: GRDB.Row) {
    self.row = row
  }

  /// The value of a column.
  subscript<Value: ColumnValue>(_ index: Int) -> Value {
    do {
      return try row.decode(Value.self, atIndex: index)
    } catch {
      Damage.meet(row.columnNames.dropFirst(index).first ?? "?")
      return .unreadable
    }
  }

  /// Reads a day from a column that holds one or nothing.
  func day(_ index: Int) -> Day? {
    (self[index] as String?).flatMap { Day($0) }
  }
}

extension Record {
  /// Reads rows one after another.
  static func fetchCursor(_ db: Database, sql: String) throws -> some Cursor<Record> {
    try GRDB.Row.fetchCursor(db, sql: sql).map { Record($0) }
  }

  /// Reads all rows.
  static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments = [])
    throws -> [Record]
  {
    try GRDB.Row.fetchAll(db, sql: sql, arguments: arguments).map(Record.init)
  }

  /// Reads all rows.
  static func fetchAll(_ statement: Statement, arguments: StatementArguments? = nil) throws -> [Record] {
    try GRDB.Row.fetchAll(statement, arguments: arguments).map(Record.init)
  }

  /// Reads the first row.
  static func fetchOne(_ db: Database, sql: String, arguments: StatementArguments = [])
    throws -> Record?
  {
    try GRDB.Row.fetchOne(db, sql: sql, arguments: arguments).map(Record.init)
  }

  /// Reads the first row.
  static func fetchOne(_ statement: Statement, arguments: StatementArguments? = nil) throws -> Record? {
    try GRDB.Row.fetchOne(statement, arguments: arguments).map(Record.init)
  }
}
