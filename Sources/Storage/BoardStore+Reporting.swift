package import Assignments
package import Deadlines
import GRDB

// What reports are told beside the assignments: it stands in the journal alone, up to the line a report
// stands on.
extension BoardStore {
  /// Reads what was last reported of some assignments: the words of the last progress, submission or note
  /// that still holds.
  ///
  /// - Parameters:
  ///   - numbers: The assignments.
  ///   - end: The last line of the journal that counts.
  /// - Returns: The words by assignment, for those of which something was said.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O(*n*) in the number of the assignments' lines.
  package func remarks(of numbers: [AssignmentNumber], upTo end: Int)
    throws(BoardError) -> [AssignmentNumber: String]
  {
    try lines(of: numbers, by: [.progress, .submit, .note, .undo], upTo: end).compactMapValues { entries in
      entries.holding.last { $0.remark != nil }?.remark
    }
  }

  /// Reads how the deadlines of some assignments were moved.
  ///
  /// - Parameters:
  ///   - numbers: The assignments.
  ///   - end: The last line of the journal that counts.
  /// - Returns: The ledgers by assignment.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O(*n*) in the number of the assignments' lines.
  package func ledgers(of numbers: [AssignmentNumber], upTo end: Int)
    throws(BoardError) -> [AssignmentNumber: Ledger]
  {
    try lines(of: numbers, by: Ledger.deeds, upTo: end).mapValues { Ledger($0) }
  }

  /// Reads when some assignments were changed last.
  ///
  /// - Parameters:
  ///   - numbers: The assignments.
  ///   - end: The last line of the journal that counts.
  /// - Returns: The moments by assignment.
  /// - Throws: `BoardError` when the database cannot be read.
  package func lastChanges(of numbers: [AssignmentNumber], upTo end: Int)
    throws(BoardError) -> [AssignmentNumber: Moment]
  {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT at FROM journal WHERE assignment = ? AND line <= ? AND was_refused = 0
          ORDER BY line DESC LIMIT 1
          """)
      var moments: [AssignmentNumber: Moment] = [:]
      for number in numbers {
        moments[number] = try String.fetchOne(statement, arguments: [number.value, end])
          .flatMap { Moment($0) }
      }
      return moments
    }
  }

  /// The hash of the journal's first line, by which a board is told from every other one.
  ///
  /// - Returns: The hash; nothing when the journal is empty.
  /// - Throws: `BoardError` when the database cannot be read.
  package func origin() throws(BoardError) -> String? {
    try reading { db in try String.fetchOne(db, sql: "SELECT hash FROM journal WHERE line = 1") }
  }

  private func lines(of numbers: [AssignmentNumber], by deeds: [Deed], upTo end: Int)
    throws(BoardError) -> [AssignmentNumber: [Entry]]
  {
    try reading { db in
      let names = deeds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(JournalLine.columns) FROM journal
          WHERE assignment = ? AND line <= ? AND was_refused = 0 AND deed IN (\(names)) ORDER BY line
          """)
      var lines: [AssignmentNumber: [Entry]] = [:]
      for number in numbers {
        lines[number] = try Record.fetchAll(statement, arguments: [number.value, end]).map(Entry.init)
      }
      return lines
    }
  }
}
