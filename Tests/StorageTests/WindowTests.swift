import Assignments
import Deadlines
import Foundation
import Storage
import Testing

@Suite struct `Windows on a list` {
  private let board: Board
  private let day: Day
  private let all: [Assignment]
  private let lines: [AssignmentNumber: Int]
  private var store: BoardStore { board.store }

  init() throws {
    let (day, bytes) = try Self.worked.get()
    board = try Board(bytes)
    self.day = day
    all = try board.store.all()
    lines = try Self.lines(of: all, in: board.store)
  }

  /// The days that are looked at, counted from the last change.
  private static let offsets = [-60, -3, 0, 1, 30]

  /// The bytes of a board on which much was done, and the day of the last change.
  private static let worked = Result {
    let board = try Board()
    var work = RandomWork(seed: 11)
    try work.go(600, on: board.store)
    return (work.day, try Data(contentsOf: URL(fileURLWithPath: board.path)))
  }

  /// The rows a query means, in list order, found the slow way.
  private func rows(of query: Query, on day: Day) -> [AssignmentNumber] {
    all.filter { query.means($0, on: day) }.sorted { left, right in
      let (a, b) = (key(of: left), key(of: right))
      return switch query.order {
      case .due: a < b
      case .lead: (left.lead?.text ?? "", a) < (right.lead?.text ?? "", b)
      case .changed: (line(of: right), right.number) < (line(of: left), left.number)
      case .number: left.number < right.number
      }
    }.map(\.number)
  }

  private func key(of assignment: Assignment) -> Row.Key {
    Row.Key(
      rank: assignment.status.rank, day: assignment.deadline.judgedDay ?? .last, number: assignment.number)
  }

  private func line(of assignment: Assignment) -> Int { lines[assignment.number] ?? 0 }

  /// The journal line that changed each assignment last.
  private static func lines(of all: [Assignment], in store: BoardStore) throws -> [AssignmentNumber: Int] {
    let pairs = try all.map { ($0.number, try store.entries(of: $0.number, limit: 1).first?.line ?? 0) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `the board is large enough to say something`() {
    #expect(all.count > 80)
    #expect(Set(all.map(\.status)).count == Assignment.Status.allCases.count)
    let standings = Self.offsets.flatMap { offset in
      all.compactMap { $0.standing(on: day.adding(offset))?.name }
    }
    #expect(Set(standings).count == Standing.Name.allCases.count)
  }

  @Test func `a query means what plain comparisons find, on any day`() throws {
    for offset in Self.offsets {
      let day = day.adding(offset)
      for query in SampleQueries.all(on: day) {
        let page = try store.page(of: query, at: .start, rows: 10_000, on: day)
        let slow = rows(of: query, on: day)
        #expect(page.rows.map(\.number) == slow, "\(query) on \(day)")
        #expect(page.total == slow.count)
        #expect(try store.count(query, on: day) == slow.count)
        for name in Standing.Name.allCases where query.standings == [name] {
          #expect(page.rows.allSatisfy { $0.standing(on: day)?.name == name.rawValue })
        }
      }
    }
  }

  @Test(arguments: [1, 7, 24]) func `windows from the top one after another make the whole list`(size: Int)
    throws
  {
    for query in SampleQueries.all(on: day) {
      var found: [AssignmentNumber] = []
      var anchor = Anchor.start
      while true {
        let page = try store.page(of: query, at: anchor, rows: size, on: day)
        guard let last = page.rows.last else { break }
        #expect(page.rows.count <= size)
        #expect(page.offset == found.count)
        found += page.rows.map(\.number)
        anchor = .after(last.place)
      }
      #expect(found == rows(of: query, on: day), "\(query)")
    }
  }

  @Test(arguments: [1, 7, 24]) func `windows from the bottom make the same list`(size: Int) throws {
    for query in SampleQueries.all(on: day) {
      var found: [AssignmentNumber] = []
      var anchor = Anchor.end
      while true {
        let page = try store.page(of: query, at: anchor, rows: size, on: day)
        guard let first = page.rows.first else { break }
        found = page.rows.map(\.number) + found
        #expect(page.offset == page.total - found.count)
        anchor = .before(first.place)
      }
      #expect(found == rows(of: query, on: day), "\(query)")
    }
  }

  @Test(arguments: Query.Order.allCases)
  func `a window around an assignment holds it with its neighbours`(order: Query.Order) throws {
    let query = Query.with { $0.order = order }
    let whole = rows(of: query, on: day)
    for (place, number) in whole.enumerated() {
      let page = try store.page(of: query, at: .around(number), rows: 9, on: day)
      let from = max(0, place - 4)
      #expect(page.rows.map(\.number) == Array(whole[from..<min(whole.count, place + 5 + max(0, 4 - place))]))
      #expect(page.offset == from)
    }
    let stranger = try store.page(of: query, at: .around(AssignmentNumber(9999)), rows: 3, on: day)
    #expect(stranger.rows.map(\.number) == Array(whole.prefix(3)))
  }

  @Test func `rows tell what their assignments tell`() throws {
    let page = try store.page(
      of: .with { $0.statuses = Assignment.Status.allCases }, at: .start, rows: 10_000, on: day)
    #expect(page.rows.count == all.count)
    for row in page.rows {
      let assignment = try #require(all.first { $0.number == row.number })
      #expect((row.action, row.lead, row.status) == (assignment.action, assignment.lead, assignment.status))
      #expect((row.due, row.judgedDay) == (assignment.deadline.due, assignment.deadline.judgedDay))
      #expect(row.standing(on: day) == assignment.standing(on: day))
      #expect(row.clarity == 6 - assignment.missing.count)
      #expect((row.progress, row.revision) == (assignment.progress, assignment.revision))
      #expect(row.hasRequest == (assignment.request != nil))
      #expect(row.lastLine == (try store.entries(of: row.number, limit: 1).first?.line))
    }
  }

  @Test func `handing out slice by slice is the list as well`() throws {
    for query in SampleQueries.all(on: day) {
      var found: [AssignmentNumber] = []
      try store.forEach(query, on: day, slice: 11) { found += $0.map(\.number) }
      #expect(found == rows(of: query, on: day), "\(query)")
    }
  }
}
