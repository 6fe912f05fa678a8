import GRDB

/// All that stands in a board's tables, row by row, and what its journal came to.
struct BoardTables {
  /// The rows of every table but the journal, in their order, as text.
  let rows: [String: [String]]
  /// How many lines the journal has.
  let lines: Int

  /// Reads a board's file, past the program.
  init(of path: String) throws {
    (rows, lines) = try BoardTables.reading(path) { db in
      let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      let rows = try names.filter { $0 != "journal" }.map { name in
        (name, try Row.fetchAll(db, sql: "SELECT * FROM \"\(name)\"").map(\.description).sorted())
      }
      return (
        Dictionary(uniqueKeysWithValues: rows),
        try BoardTables.lines(in: db)
      )
    }
  }

  /// The tables that differ from another reading's.
  func differing(from other: BoardTables) -> [String] {
    Set(rows.keys).union(other.rows.keys).filter { rows[$0] != other.rows[$0] }.sorted()
  }

  /// Reads a board's file with SQLite alone.
  static func reading<T>(_ path: String, _ body: (Database) throws -> T) throws -> T {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    return try DatabaseQueue(path: path, configuration: configuration).read(body)
  }

  /// How many lines a journal has.
  static func lines(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(line) FROM journal") ?? 0
  }

  /// The lines of the journal after a line: who, which deed, whether refused.
  static func journal(of path: String, after line: Int) throws -> [String] {
    try reading(path) { db in
      try Row.fetchAll(
        db, sql: "SELECT member, deed, was_refused FROM journal WHERE line > ? ORDER BY line",
        arguments: [line]
      ).map { "\($0[0] as String) \($0[1] as String)\(($0[2] as Bool) ? " refused" : "")" }
    }
  }
}
