package import Assignments
package import Deadlines
import GRDB

// The board as it was at the end of a day: what was not changed since is as its row has it, the rest is made
// again from the journal.
extension BoardStore {
  /// Makes the board as it was at the end of a day, in memory; the last line of that day or before is the
  /// last one that counts.
  ///
  /// An assignment whose last line counts is as its row has it, since rows follow from lines, which `check`
  /// proves; any other is made again from its lines. Row and lines are read in one state of the board, so
  /// that it does not matter what others change meanwhile.
  ///
  /// The journal of the board that is made holds the last line, and those of the assignment that is asked
  /// for.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - number: The only assignment to make again, with its family; all of them when none is named.
  ///   - isSearched: Whether anybody will look for words in it; making their index is most of the work.
  ///   - isReplayed: Whether no row is believed, and everything made again from the journal.
  /// - Returns: A board to read from, on which nothing can be kept.
  /// - Throws: `BoardError.brokenReplay` when a line does not fit the state before it.
  /// - Complexity: O(*n*) in the number of assignments and of the lines of those that were changed since;
  ///   they are read in slices, so that nobody waits.
  package func past(
    on day: Day, only number: AssignmentNumber? = nil, isSearched: Bool = true, isReplayed: Bool = false
  ) throws(BoardError) -> BoardStore {
    let end = try reading { db in
      try Int.fetchOne(
        db, sql: "SELECT line FROM journal WHERE at < ? ORDER BY line DESC LIMIT 1",
        arguments: [day.adding(1).iso]) ?? 0
    }
    var reference = isReplayed ? nil : try referenceData(asOf: end)
    if reference == nil { reference = try referenceData(upTo: end) }
    let today = try directory()
    let past = try BoardStore(inMemoryLike: self)
    let indexes = try past.filling { db in
      if let reference { try BoardStore.enter(reference, inOrderOf: today, in: db) }
      return number == nil ? try BoardStore.dropIndexes(in: db) : []
    }
    if let number {
      try enterFamily(of: number, upTo: end, into: past)
    } else {
      try enterAll(upTo: end, isSearched: isSearched, isReplayed: isReplayed, into: past)
    }
    let last = try reading { db in try BoardStore.line(end, in: db) }
    try past.filling { db in
      for index in indexes { try db.execute(sql: index) }
      try BoardStore.derive(isSearched: isSearched, in: db)
      if let last { try BoardStore.enter(last, in: db) }
    }
    return past
  }

  /// How many assignments are taken at once from their rows.
  private static let rows = 4 * slice

  private func enterAll(upTo end: Int, isSearched: Bool, isReplayed: Bool, into past: BoardStore)
    throws(BoardError)
  {
    let last = try reading { db in try Int.fetchOne(db, sql: "SELECT max(number) FROM assignment") ?? 0 }
    let size = isReplayed ? BoardStore.slice : BoardStore.rows
    for start in stride(from: 0, through: last, by: size) {
      let numbers = start..<start + size
      try past.filling { made in
        let states = try reading { db in
          if !isReplayed { try carry(numbers, upTo: end, isSearched: isSearched, from: db, to: made) }
          return try BoardStore.replayed(numbers, upTo: end, isChanged: !isReplayed, in: db)
        }
        for state in states { try BoardStore.enter(state, isSearched: isSearched, in: made) }
      }
    }
  }

  private func enterFamily(of number: AssignmentNumber, upTo end: Int, into past: BoardStore)
    throws(BoardError)
  {
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
    for member in family {
      let numbers = member..<member + 1
      let (states, lines) = try reading { db in
        (
          try BoardStore.replayed(numbers, upTo: end, in: db),
          try BoardStore.lines(of: numbers, upTo: end, in: db)
        )
      }
      try past.filling { db in
        for state in states { try BoardStore.enter(state, isSearched: true, in: db) }
        for line in lines { try BoardStore.enter(line, in: db) }
      }
    }
  }

  /// Carries over the rows that no line after the end has changed, with what is kept beside them.
  private func carry(
    _ numbers: Range<Int>, upTo end: Int, isSearched: Bool, from db: Database, to made: Database
  ) throws {
    let isMeant = "number >= ? AND number < ? AND last_line <= ?"
    let arguments: StatementArguments = [numbers.lowerBound, numbers.upperBound, end]
    try db.carry("assignment", where: isMeant, arguments, to: made)
    let isBeside = "IN (SELECT number FROM assignment WHERE \(isMeant))"
    try db.carry("coordinator", where: "assignment \(isBeside)", arguments, to: made)
    if isSearched { try db.carry("assignment_text", where: "number \(isBeside)", arguments, to: made) }
  }
}

// MARK: - The board in memory

extension BoardStore {
  /// Fills a board in memory.
  private func filling<T>(_ body: (Database) throws -> T) throws(BoardError) -> T {
    do {
      var result: T?
      try queue.inTransaction { db in
        result = try Damage.watching(at: file.path) { try body(db) }
        return .commit
      }
      guard let result else { throw BoardError.unexpected("a transaction ended without an answer") }
      return result
    } catch {
      throw BoardError(error, at: file.path)
    }
  }

  /// Drops the indexes of the assignments: those that are read are made faster when all rows are there, and
  /// nobody asks the past what waits.
  ///
  /// - Returns: The statements that make those that are read.
  private static func dropIndexes(in db: Database) throws -> [String] {
    let indexes = try Record.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND tbl_name IN ('assignment', 'coordinator') AND sql IS NOT NULL
        """
    ).map { (name: $0[0] as String, sql: $0[1] as String) }
    for index in indexes { try db.execute(sql: "DROP INDEX \(index.name)") }
    let read: Set = [
      "assignment_by_place", "assignment_by_lead", "assignment_running", "assignment_running_by_lead",
      "assignment_by_parent", "coordinator_by_agency",
    ]
    return indexes.filter { read.contains($0.name) }.map(\.sql)
  }

  /// Makes what follows from the rows: tallies, figures, the index of words.
  ///
  /// Figures, which are seldom asked for, are counted when they are.
  private static func derive(isSearched: Bool, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO tally (lead, status, cell, is_clear, count) \(Schema.tallies);
        DROP TABLE figure;
        CREATE VIEW figure (lead, kind, part, count) AS \(Schema.figures);
        """)
    guard isSearched else { return }
    try db.execute(
      sql: "INSERT INTO assignment_search (rowid, folded) SELECT number, folded FROM assignment_text")
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

  /// Enters a state that was made again.
  private static func enter(_ state: Replayed, isSearched: Bool, in db: Database) throws {
    try insertRow(of: state.assignment, lastLine: state.line, in: db)
    try insertCoordinators(of: state.assignment, in: db)
    if isSearched {
      let text = SearchText.stored(for: state.assignment)
      try putText(text, of: state.assignment, in: db)
    }
  }
}
