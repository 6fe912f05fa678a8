import Assignments
import GRDB

// State is what the journal says: rows follow from lines.
extension BoardStore {
  /// What the journal says an assignment is.
  struct Replayed {
    /// The assignment.
    var assignment: Assignment
    /// The last line about it that was not refused.
    var line: Int
  }

  /// How many assignments are taken at once: few enough that their lines are read within a fifth of a second.
  static let slice = 500

  /// Takes assignments from their first line to the last one up to a line.
  ///
  /// - Parameters:
  ///   - numbers: The assignments.
  ///   - end: The last line that counts.
  ///   - isChanged: Whether only those are meant that a later line has changed, as their rows say.
  ///   - db: The database.
  /// - Returns: The assignments in the order of their numbers, each with its last line that counts.
  /// - Throws: `BoardError.brokenReplay` when a line does not fit the state before it.
  static func replayed(_ numbers: Range<Int>, upTo end: Int, isChanged: Bool = false, in db: Database)
    throws -> [Replayed]
  {
    let changed = "SELECT number FROM assignment WHERE number >= ?1 AND number < ?2 AND last_line > ?3"
    let entries = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(JournalLine.columns) FROM journal
          WHERE \(isChanged ? "assignment IN (\(changed))" : "assignment >= ?1 AND assignment < ?2")
            AND line <= ?3 AND was_refused = 0
          ORDER BY assignment, line
          """),
      arguments: [numbers.lowerBound, numbers.upperBound, end]
    ).map(Entry.init)
    var states: [Replayed] = []
    for entry in entries {
      guard case .assignment(let number) = entry.subject else { continue }
      if states.last?.assignment.number != number {
        states.append(Replayed(assignment: .blank(number), line: 0))
      }
      try states[states.count - 1].assignment.replay(entry)
      states[states.count - 1].line = entry.line
    }
    return states
  }
}
