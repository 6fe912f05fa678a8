import Assignments
import Deadlines
import Foundation
import GRDB
import Testing

@testable import Storage

/// The windows of the timeline, against what plain comparisons find.
@Suite struct `Windows on the timeline` {
  private let board: Board
  private let day: Day
  private let all: [Assignment]
  private var store: BoardStore { board.store }

  init() throws {
    let (day, bytes) = try Self.worked.get()
    board = try Board(bytes)
    self.day = day
    all = try board.store.all()
  }

  private static let worked = Result {
    let board = try Board()
    var work = RandomWork(seed: 11)
    try work.go(450, on: board.store)
    try report(in: board.store, on: work.day)
    return (work.day, try Data(contentsOf: URL(fileURLWithPath: board.path)))
  }

  /// Has some work reported in time, which waits to be confirmed and is never overdue.
  private static func report(in store: BoardStore, on day: Day) throws {
    for days in [0, 3, 40] {
      let facts: [Assignment.Field: Fact] = [
        .action: .text("Báo cáo"), .lead: .text("BXD"), .deadline: Deadline.typed(day.adding(days)).fact,
      ]
      let number = try #require(
        try store.apply(.add(facts), to: nil, by: .secretary, on: day).assignment?.number)
      _ = try store.apply(.assign(incomplete: true), to: number, by: .secretary, on: day)
      _ = try store.apply(.accept, to: number, by: .construction, on: day)
      _ = try store.apply(.submit(.undocumented(reason: "họp")), to: number, by: .construction, on: day)
    }
  }

  private static let members: [Member] = [.secretary, .construction, .finance, .leader]

  /// What belongs to a member's timeline, in its order, found the slow way.
  private func due(for member: Member) -> [Assignment] {
    all.filter { assignment in
      let isOwn =
        member.role != .liaison || assignment.lead.map(member.agencies.contains) == true
      return isOwn && assignment.status.isOpen && assignment.deadline.judgedDay != nil
    }.sorted { $0.place < $1.place }
  }

  /// The window of a member around a place, found the slow way.
  private func window(
    _ due: [Assignment], around key: Assignments.Row.Key, rows: Int, on day: Day
  ) -> (numbers: [AssignmentNumber], hasEarlier: Bool, hasLater: Bool) {
    let place = due.first { $0.number == key.number }?.place ?? key
    let (before, after) = (due.filter { $0.place < place }, due.filter { $0.place >= place })
    let half = rows / 2
    return (
      (before.suffix(half) + after.prefix(half)).map(\.number), before.count > half, after.count > half
    )
  }

  /// The weeks of some work, counted the slow way.
  private func weeks(_ due: [Assignment], touchedBy numbers: [AssignmentNumber], on day: Day)
    -> [Timeline.Week]
  {
    let shown = Set(numbers)
    let byWeek = Dictionary(grouping: due) { $0.place.day.startOfWeek }
    return byWeek.filter { $0.value.contains { shown.contains($0.number) } }.map { monday, work in
      Timeline.Week(monday: monday, count: work.count, overdue: work.count { $0.isOverdue(on: day) })
    }.sorted { $0.monday < $1.monday }
  }

  @Test func `the board is large enough to say something`() {
    let due = due(for: .secretary)
    #expect(due.count > 25)
    #expect(Set(due.map(\.status)) == [.assigned, .underway, .submitted])
    #expect(due.contains { $0.isOverdue(on: day) } && due.contains { !$0.isOverdue(on: day) })
    let later = (due.map(\.place.day).max() ?? day).adding(1)
    #expect(due.contains { $0.status == .submitted && $0.place.day < later && !$0.isOverdue(on: later) })
    #expect(due.contains { $0.deadline.movedTo != nil })
    for member in Self.members { #expect(due.count > 3, "\(member.login)") }
  }

  @Test(arguments: [2, 8, 24, 400], [0, 1, 30]) func `a window around any place is what comparisons find`(
    rows: Int, offset: Int
  ) throws {
    let day = day.adding(offset)
    for member in Self.members {
      let due = due(for: member)
      let overdue = due.count { $0.isOverdue(on: day) }
      let places =
        due.map(\.place) + [-400, -10, 0, 3, 12, 400].map { .start(of: day.adding($0)) }
        + [
          .start(of: .first), .start(of: .last),
          Assignments.Row.Key(rank: 0, day: .last, number: .init(5_000)),
        ]
      for place in places {
        let timeline = try store.timeline(for: member, around: place, rows: rows, on: day)
        let slow = window(due, around: place, rows: rows, on: day)
        #expect(timeline.rows.map(\.number) == slow.numbers, "\(member.login) around \(place)")
        #expect(timeline.hasEarlier == slow.hasEarlier && timeline.hasLater == slow.hasLater)
        #expect(timeline.weeks == weeks(due, touchedBy: slow.numbers, on: day), "\(place)")
        #expect(timeline.overdue == overdue)
        #expect(timeline.day == day)
      }
    }
  }

  @Test func `windows one after another make the whole timeline, either way`() throws {
    for member in Self.members {
      let due = due(for: member).map(\.number)
      var down: [AssignmentNumber] = []
      var place = Assignments.Row.Key.start(of: .first)
      while true {
        let timeline = try store.timeline(for: member, around: place, rows: 10, on: day)
        down += timeline.rows.filter { $0.key >= place && !down.contains($0.number) }.map(\.number)
        guard timeline.hasLater, let last = timeline.rows.last else { break }
        place = last.key
      }
      #expect(down == due)
      var up: [AssignmentNumber] = []
      place = .start(of: .last)
      while true {
        let timeline = try store.timeline(for: member, around: place, rows: 10, on: day)
        up = timeline.rows.filter { $0.key <= place && !up.contains($0.number) }.map(\.number) + up
        guard timeline.hasEarlier, let first = timeline.rows.first else { break }
        place = first.key
      }
      #expect(up == due)
    }
  }

  @Test func `a place that names an assignment follows it, unless it is another agency's`() throws {
    let theirs = try #require(due(for: .secretary).first { $0.lead == "BKHCN" })
    let far = Assignments.Row.Key(rank: 0, day: .first, number: theirs.number)
    let secretary = try store.timeline(for: .secretary, around: far, rows: 2, on: day)
    #expect(secretary.rows.contains { $0.number == theirs.number })
    let liaison = try store.timeline(for: .construction, around: far, rows: 2, on: day)
    #expect(liaison.rows.first?.number == due(for: .construction).first?.number)
  }

  @Test func `the days out of rhythm of the years around come with the window`() throws {
    let timeline = try store.timeline(for: nil, around: .start(of: day), rows: 8, on: day)
    #expect(timeline.holidays == Board.holidays)
    let early = try store.timeline(
      for: .secretary, around: .start(of: .first), rows: 2, on: monday.adding(-900))
    #expect(early.rows.allSatisfy { $0.judgedDay.map { $0.year <= 2026 } == true })
    try RawFile(path: board.path).execute("DELETE FROM assignment WHERE rank = 0")
    let empty = try store.timeline(for: nil, around: .start(of: day), rows: 8, on: monday.adding(-900))
    #expect(empty == Timeline(day: monday.adding(-900)))
  }

  @Test(arguments: [Member.secretary, .construction, .finance])
  func `nothing that is asked walks through the table or sorts it`(member: Member) throws {
    let trace = Trace()
    store.queue.inDatabase { db in
      db.trace { event in trace.note(event) }
    }
    for place in [Assignments.Row.Key.start(of: day), .start(of: .first), .start(of: .last)] {
      _ = try store.timeline(for: member, around: place, rows: 60, on: day)
    }
    _ = try store.timeline(
      for: member, around: try #require(due(for: member).first).place, rows: 4, on: day)
    store.queue.inDatabase { db in db.trace(options: []) }
    let statements = Set(trace.statements.filter { $0.hasPrefix("SELECT") })
    #expect(statements.count > 10)
    for statement in statements {
      let plan = try store.queue.read { db in
        try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + statement).map { $0["detail"] as String }
      }
      for step in plan {
        let isSearch = step.hasPrefix("SEARCH ") || step.hasPrefix("CO-ROUTINE") || step.hasPrefix("SCAN (")
        #expect(isSearch && !step.contains("TEMP B-TREE"), "\(step) in \(statement)")
        guard step.contains("assignment_by_place") || step.contains("assignment_by_lead") else { continue }
        #expect(
          step.contains("sort_day>?") || step.contains("sort_day<?") || step.contains("(sort_day,number)"),
          "\(step) enters the index above its place: \(statement)")
      }
    }
  }

  @Test func `a week that is full is counted as far as the limit`() throws {
    let full = try Board()
    let number = try full.store.underway()
    let columns = try full.store.queue.read { try $0.columns(in: "assignment").map(\.name) }
    let copied = columns.map { $0 == "number" ? "n.value" : $0 }.joined(separator: ", ")
    try RawFile(path: full.path).execute(
      """
      WITH RECURSIVE n (value) AS (SELECT 1000 UNION ALL SELECT value + 1 FROM n LIMIT 1200)
      INSERT INTO assignment (\(columns.joined(separator: ", ")))
      SELECT \(copied) FROM n JOIN assignment ON number = \(number.value)
      """)
    let late = monday.adding(30)
    let timeline = try full.store.timeline(for: .construction, around: .start(of: late), rows: 40, on: late)
    let due = monday.adding(10)
    #expect(
      timeline.weeks == [
        Timeline.Week(
          monday: due.startOfWeek, count: Timeline.countLimit, overdue: Timeline.countLimit)
      ])
    #expect(timeline.overdue == Timeline.countLimit)
    #expect(timeline.rows.count == 20 && timeline.hasEarlier && !timeline.hasLater)
  }
}

/// The statements that a database has run.
private final class Trace: @unchecked Sendable {
  private(set) var statements: [String] = []

  func note(_ event: Database.TraceEvent) {
    if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
  }
}

extension Assignment {
  /// The place in the timeline.
  fileprivate var place: Assignments.Row.Key {
    Assignments.Row.Key(rank: status.rank, day: deadline.judgedDay ?? .last, number: number)
  }

  fileprivate func isOverdue(on day: Day) -> Bool {
    if case .overdue = standing(on: day) { true } else { false }
  }
}
