import CSQLite
import GRDB

extension Database {
  /// Carries rows of a table over to the same table of another database, value by value as they are stored.
  ///
  /// Nothing is decoded on the way, which is what most of the time of reading a row goes into.
  ///
  /// - Parameters:
  ///   - table: The table, which has the same columns in both.
  ///   - condition: Which rows, in SQL.
  ///   - arguments: The values of the condition's question marks.
  ///   - other: The other database.
  /// - Throws: `DatabaseError` when a row cannot be read, or is refused over there.
  func carry(
    _ table: String, where condition: String, _ arguments: StatementArguments, to other: Database
  ) throws {
    let columns = try columns(in: table).map(\.name)
    let names = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let source = try cachedStatement(sql: "SELECT \(names) FROM \(table) WHERE \(condition)")
    let target = try other.makeStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
    let (reading, writing) = unsafe (source.sqliteStatement, target.sqliteStatement)
    let rows = try Row.fetchCursor(source, arguments: arguments)
    while try rows.next() != nil {
      for place in 0..<Int32(columns.count) {
        try other.check(
          unsafe sqlite3_bind_value(writing, place + 1, sqlite3_column_value(reading, place)), SQLITE_OK)
      }
      try other.check(unsafe sqlite3_step(writing), SQLITE_DONE)
      try other.check(unsafe sqlite3_reset(writing), SQLITE_OK)
    }
  }

  /// Throws what the database says of a call that did not end as it should.
  private func check(_ code: Int32, _ expected: Int32) throws {
    if code == expected { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
  }
}
