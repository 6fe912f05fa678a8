package import Assignments
package import Deadlines
import GRDB

// State is what the journal says: the tables follow from it, now and on any day that is past.
extension BoardStore {
  /// Makes the board again as it was at the end of a day, in memory, from the lines of the journal up to the
  /// last one of that day or before.
  ///
  /// The journal of the board that is made holds the last line, and those of the assignment that is asked
  /// for.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - number: The only assignment to make again, with its family; all of them when none is named.
  ///   - isSearched: Whether anybody will look for words in it; making their index is half of the work.
  /// - Returns: A board to read from, on which nothing can be kept.
  /// - Throws: `BoardError.brokenReplay` when a line does not fit the state before it.
  /// - Complexity: O(*n*) in the number of lines; lines are read in slices, so that nobody waits.
  package func past(on day: Day, only number: AssignmentNumber? = nil, isSearched: Bool = true)
    throws(BoardError) -> BoardStore
  {
    let end = try reading { db in
      try Int.fetchOne(
        db, sql: "SELECT line FROM journal WHERE at < ? ORDER BY line DESC LIMIT 1",
        arguments: [day.adding(1).iso]) ?? 0
    }
    let reference = try referenceData(upTo: end)
    let today = try directory()
    let past = try BoardStore(inMemoryLike: self)
    try past.fill { db in
      try BoardStore.enter(reference, inOrderOf: today, in: db)
    }
    for numbers in try slices(of: number) {
      let (states, lines) = try reading { db in
        (
          try BoardStore.replayed(numbers, upTo: end, in: db),
          number == nil ? [] : try BoardStore.lines(of: numbers, upTo: end, in: db)
        )
      }
      try past.fill { db in
        for state in states {
          try BoardStore.write(
            state.assignment, instead: .blank(state.assignment.number), lastLine: state.line,
            isSearched: isSearched, in: db)
        }
        for line in lines { try BoardStore.enter(line, in: db) }
      }
    }
    let last = try reading { db in try BoardStore.line(end, in: db) }
    try past.fill { db in if let last { try BoardStore.enter(last, in: db) } }
    return past
  }

  /// What the journal says an assignment is.
  struct Replayed {
    /// The assignment.
    var assignment: Assignment
    /// The last line about it that was not refused.
    var line: Int
  }

  /// Takes assignments from their first line to the last one up to a line.
  static func replayed(_ numbers: Range<Int>, upTo end: Int, in db: Database) throws -> [Replayed] {
    let entries = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(JournalLine.columns) FROM journal
          WHERE assignment >= ? AND assignment < ? AND line <= ? AND was_refused = 0
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

  /// How many assignments are taken at once: few enough that their lines are read within a fifth of a second.
  static let slice = 500

  private func slices(of number: AssignmentNumber?) throws(BoardError) -> [Range<Int>] {
    guard let number else {
      let last = try reading { db in try Int.fetchOne(db, sql: "SELECT max(number) FROM assignment") ?? 0 }
      return stride(from: 1, through: last, by: BoardStore.slice).map { $0..<$0 + BoardStore.slice }
    }
    let family = try reading { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT number FROM assignment
          WHERE number = ?1 OR parent IN (?1, (SELECT parent FROM assignment WHERE number = ?1))
            OR number = (SELECT parent FROM assignment WHERE number = ?1) ORDER BY number
          """,
        arguments: [number.value])
    }
    return family.map { $0..<$0 + 1 }
  }
}

// MARK: - The board in memory

extension BoardStore {
  /// Fills a board in memory.
  private func fill(_ body: (Database) throws -> Void) throws(BoardError) {
    do {
      try queue.inTransaction { db in
        try Damage.watching(at: file.path) { try body(db) }
        return .commit
      }
    } catch {
      throw BoardError(error, at: file.path)
    }
  }

  private static func lines(of numbers: Range<Int>, upTo end: Int, in db: Database) throws -> [Record] {
    try Record.fetchAll(
      db,
      sql: """
        SELECT \(JournalLine.columns) FROM journal
        WHERE assignment >= ? AND assignment < ? AND line < ? ORDER BY line
        """,
      arguments: [numbers.lowerBound, numbers.upperBound, end])
  }

  private static func line(_ number: Int, in db: Database) throws -> Record? {
    try Record.fetchOne(
      db, sql: "SELECT \(JournalLine.columns) FROM journal WHERE line = ?", arguments: [number])
  }

  /// Enters a line as it was.
  private static func enter(_ line: Record, in db: Database) throws {
    _ = try JournalLine(line).insert(in: db)
  }
}
