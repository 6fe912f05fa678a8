package import Assignments
import GRDB

extension BoardStore {
  /// Reads a window of the journal, newest line first.
  ///
  /// Everybody may read it, as everybody may read every assignment.
  ///
  /// - Parameters:
  ///   - scope: Which lines are meant.
  ///   - line: The number of the line in its middle; lines newer than it make up half of the window.
  ///   - rows: How many lines the window has at most.
  /// - Returns: The window.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O(*rows* · log *n*), whatever comes before and after.
  package func journal(
    of scope: JournalWindow.Scope, around line: Int, rows: Int
  ) throws(BoardError) -> JournalWindow {
    let half = max(1, rows / 2)
    return try reading { db in
      let (term, values) = scope.condition
      // One more than is handed out tells whether there are more.
      func read(_ place: String) throws -> [Entry] {
        let statement = try db.cachedStatement(
          sql: "SELECT \(JournalLine.columns) FROM journal WHERE \(term)\(place) LIMIT ?")
        return try Record.fetchAll(statement, arguments: StatementArguments(values + [line, half + 1]))
          .map(Entry.init)
      }
      let newer = try read("line > ? ORDER BY line")
      let older = try read("line <= ? ORDER BY line DESC")
      return JournalWindow(
        entries: newer.prefix(half).reversed() + older.prefix(half), hasNewer: newer.count > half,
        hasOlder: older.count > half, head: try BoardStore.head(in: db)?.line ?? 0)
    }
  }
}

extension JournalWindow.Scope {
  /// What holds the lines together, in SQL.
  var condition: (term: String, values: [any DatabaseValueConvertible]) {
    switch self {
    case .all: ("", [])
    case .assignment(let number): ("assignment = ? AND ", [number.value])
    case .member(let login): ("member = ? AND ", [login])
    }
  }
}
