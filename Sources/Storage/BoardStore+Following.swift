package import Assignments
import Deadlines
import GRDB

// How somebody reads the journal on and on, without a lock between two looks.
extension BoardStore {
  /// Reads the line that has a number, or the last one; nothing before the first.
  ///
  /// - Throws: `BoardError.noLine` for a line that is not there yet.
  package func place(at line: Int?) throws(BoardError) -> Head? {
    try reading { db in
      let head = try BoardStore.head(in: db)
      guard let line, line != head?.line else { return head }
      guard line >= 0, line <= head?.line ?? 0 else { throw BoardError.noLine(line, head: head?.line ?? 0) }
      return try BoardStore.place(at: line, in: db)
    }
  }

  /// Reads the lines behind a place in the journal, oldest first.
  ///
  /// The line of the place is read again and must be what it was: a journal that was put in place of another
  /// one is never gone on with as if it were the same. Numbers have no gaps, so that nothing can appear later
  /// before a place that was read up to.
  ///
  /// - Parameters:
  ///   - scope: Which lines are meant.
  ///   - place: The line read last; nothing stands before the first.
  ///   - rows: How many lines are answered at most.
  /// - Returns: The lines, and the place to go on from: the last of them, or the end of the journal where no
  ///   more are meant.
  /// - Throws: `BoardError.replaced` when the file or its journal is another one; `.newerDatabase` when a
  ///   newer program has migrated it.
  /// - Complexity: O(*rows* · log *n*).
  package func entries(
    of scope: JournalWindow.Scope, after place: Head?, rows: Int
  ) throws(BoardError) -> (entries: [Entry], place: Head?) {
    try file.checkPlace()
    return try reading { db in
      try BoardStore.checkVersion(in: db, at: file.path)
      if let place, try BoardStore.place(at: place.line, in: db) != place {
        throw BoardError.replaced(path: file.path)
      }
      let (term, values) = scope.condition
      let statement = try db.cachedStatement(
        sql: "SELECT \(JournalLine.columns) FROM journal WHERE \(term)line > ? ORDER BY line LIMIT ?")
      let entries = try Record.fetchAll(
        statement, arguments: StatementArguments(values + [place?.line ?? 0, rows])
      ).map(Entry.init)
      let last = entries.last.map { Head(line: $0.line, at: $0.at, hash: $0.hash) }
      return (entries, entries.count == rows ? last : try BoardStore.head(in: db))
    }
  }

  /// Looks whether the file that was opened still has its name.
  ///
  /// - Throws: `BoardError.replaced`.
  package func checkPlace() throws(BoardError) { try file.checkPlace() }

  private static func place(at line: Int, in db: Database) throws -> Head? {
    try Record.fetchOne(
      db.cachedStatement(sql: "SELECT line, at, hash FROM journal WHERE line = ?"), arguments: [line]
    ).map { Head(line: $0[0], at: Moment($0[1] as String) ?? Moment(seconds: 0), hash: $0[2]) }
  }
}
