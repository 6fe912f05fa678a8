import Assignments
import Deadlines
import Foundation
import GRDB
import Testing

@testable import Storage

/// Visits: how far somebody has seen, what is new since, and that neither is in the journal.
@Suite struct VisitTests {
  private let at = Moment(on: monday, secondsIntoDay: 58_800)

  private func news(
    _ store: BoardStore, _ member: Member, since visit: Visit, rows: Int = 10
  ) throws -> Stretch? {
    try store.overview(for: member, on: monday, rows: rows, since: visit).stretches.first {
      $0.heading == .changedSince(at)
    }
  }

  @Test func `a visit is kept outside the journal, and of two boards the further one counts`() throws {
    let board = try Board()
    let store = board.store
    let head = try #require(try store.head())
    #expect(try store.visit(of: Member.secretary.login) == nil)
    store.note(Visit(line: 3, at: at), of: Member.secretary.login)
    let later = Moment(on: monday, secondsIntoDay: 60_000)
    store.note(Visit(line: 5, at: later), of: Member.secretary.login)
    store.note(Visit(line: 4, at: later), of: Member.secretary.login)
    #expect(try store.visit(of: Member.secretary.login) == Visit(line: 5, at: later))
    #expect(try store.visit(of: Member.construction.login) == nil)
    #expect(try store.head() == head)
    #expect(try store.overview(for: .secretary, on: monday, rows: 5).head == head.line)
    #expect(try store.verify() == head.line)
  }

  @Test func `under another's lock a visit waits for nobody and loses nothing`() throws {
    let board = try Board()
    board.store.note(Visit(line: 2, at: at), of: Member.secretary.login)
    let other = try RawFile(path: board.path).open()
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let start = ContinuousClock.now
      board.store.note(Visit(line: 4, at: at), of: Member.secretary.login)
      #expect(ContinuousClock.now - start < .seconds(4), "whoever waits does so for five seconds")
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try board.store.visit(of: Member.secretary.login)?.line == 2)
    board.store.note(Visit(line: 4, at: at), of: Member.secretary.login)
    #expect(try board.store.visit(of: Member.secretary.login)?.line == 4)
  }

  @Test func `new is what others have changed since, newest first, once each`() throws {
    let board = try Board()
    let store = board.store
    let numbers = try (0..<4).map { _ in try store.underway() }
    let visit = Visit(line: try #require(try store.head()).line, at: at)
    #expect(try news(store, .secretary, since: visit) == nil)
    try store.apply(.progress(10, note: nil), to: numbers[1], by: .construction)
    try store.apply(.progress(20, note: nil), to: numbers[0], by: .construction)
    try store.apply(.progress(30, note: nil), to: numbers[1], by: .construction)
    try store.apply(.note("riêng"), to: numbers[2], by: .secretary)
    #expect(
      refusal { () throws(BoardError) in
        try store.apply(.progress(1, note: nil), to: numbers[3], by: .leader)
      } != nil)
    let stretch = try #require(try news(store, .secretary, since: visit))
    #expect(stretch.rows.map(\.number) == [numbers[1], numbers[0]])
    #expect(stretch.count == 2 && !stretch.isCapped)
    #expect(try news(store, .secretary, since: visit, rows: 1)?.rows.count == 1)
    #expect(try news(store, .construction, since: visit)?.rows.map(\.number) == [numbers[2]])
    #expect(try news(store, .finance, since: visit) == nil, "other agencies' work is no liaison's news")
    #expect(try news(store, .leader, since: visit)?.count == 3)
  }

  @Test func `the first visit shows the latest changes as before`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let overview = try board.store.overview(for: .secretary, on: monday, rows: 5)
    #expect(overview.stretches.first { $0.heading == .changed }?.rows.map(\.number) == [number])
  }

  @Test func `a long absence costs no more than the latest lines, and says that it is not all`() throws {
    let board = try Board()
    let store = board.store
    let number = try store.underway()
    let visit = Visit(line: 1, at: at)
    #expect(try news(store, .leader, since: visit)?.isCapped == false)
    try store.lengthen(by: 5_200, about: number)
    let trace = StatementTrace(of: store)
    #expect(try news(store, .leader, since: visit)?.isCapped == true)
    #expect(try news(store, .leader, since: visit)?.rows.map(\.number) == [number])
    let plans = try trace.plans()
    #expect(plans.contains { $0.statement.contains("FROM journal j NOT INDEXED") })
    for (statement, plan) in plans where statement.contains("FROM journal j NOT INDEXED") {
      #expect(plan.contains { $0.contains("SEARCH j USING INTEGER PRIMARY KEY (rowid>?)") }, "\(plan)")
    }
  }
}

extension BoardStore {
  /// Adds lines to the journal as nobody would, for its length alone.
  fileprivate func lengthen(by lines: Int, about number: AssignmentNumber) throws {
    try queue.inTransaction { db in
      try db.execute(sql: "DROP TRIGGER journal_is_chained")
      try db.execute(
        sql: """
          WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT \(lines))
          INSERT INTO journal SELECT (SELECT max(line) FROM journal) + value, at, 'bxd', NULL, assignment,
            subject_kind, subject, 'note', 0, '{}', NULL, '', ''
          FROM n JOIN journal ON assignment = \(number.value) AND deed = 'accept'
          """)
      return .commit
    }
  }
}
