package import Assignments
import GRDB

extension BoardStore {
  /// Reads the last deed of a member that still holds, which undoing would take back.
  ///
  /// - Throws: `BoardError.nothingToUndo` when there is none, or when the last one changed reference data.
  package func lastDeed(of login: Login) throws(BoardError) -> Entry {
    try reading { db in try BoardStore.lastDeed(of: login, in: db) }
  }

  /// Refuses to undo anything but the member's last deed, or what something came after.
  static func checkUndoing(of entry: Entry, of number: AssignmentNumber, by actor: Actor, in db: Database)
    throws
  {
    let last = try lastDeed(of: actor.member, in: db)
    guard last == entry else {
      throw BoardError.overtaken(number, entry.deed, by: last.member, at: last.at)
    }
    let later = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(JournalLine.columns) FROM journal
          WHERE assignment = ? AND line > ? AND was_refused = 0 ORDER BY line DESC
          """),
      arguments: [number.value, entry.line]
    ).map(Entry.init)
    if let next = later.holding.first {
      throw BoardError.overtaken(number, entry.deed, by: next.member, at: next.at)
    }
  }

  /// - Complexity: O(*u*) in the number of deeds that the member has undone since.
  private static func lastDeed(of login: Login, in db: Database) throws -> Entry {
    var seen: [Entry] = []
    while true {
      let lines = try Record.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(JournalLine.columns) FROM journal
            WHERE member = ? AND was_refused = 0 AND line < ? ORDER BY line DESC LIMIT 8
            """),
        arguments: [login.text, seen.last?.line ?? Int.max]
      ).map(Entry.init)
      seen += lines
      if let entry = seen.holding.first {
        guard case .assignment = entry.subject else { throw BoardError.nothingToUndo }
        return entry
      }
      if lines.isEmpty { throw BoardError.nothingToUndo }
    }
  }
}
