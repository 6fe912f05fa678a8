import Assignments
import Deadlines
import Foundation
import GRDB
import Testing

@testable import Storage

/// The windows of the inbox, against what plain comparisons find.
@Suite struct `Windows on what waits` {
  private let board: Board
  private let day: Day
  private let all: [Assignment]
  private let entries: [AssignmentNumber: [Entry]]
  private var store: BoardStore { board.store }
  private var late: Day { Inbox.late(on: day, WorkCalendar()) }

  init() throws {
    let (day, bytes) = try Self.worked.get()
    board = try Board(bytes)
    self.day = day
    all = try board.store.all()
    let lines = try board.store.entries(of: nil, limit: .max).reversed().filter { !$0.wasRefused }
    entries = Dictionary(grouping: lines.filter { $0.number != nil }) { $0.number ?? AssignmentNumber(0) }
  }

  private static let worked = Result {
    let board = try Board()
    var work = RandomWork(seed: 23)
    try work.go(500, on: board.store)
    try fill(board.store, on: work.day)
    return (work.day, try Data(contentsOf: URL(fileURLWithPath: board.path)))
  }

  /// Puts several assignments into every section.
  private static func fill(_ store: BoardStore, on day: Day) throws {
    for (index, lead) in ["BXD", "BKHCN", "BTC", "48", "BXD", "BXD"].enumerated() {
      let actor = Actor.liaison(of: AgencyCode(lead))
      func assigned(_ due: Day?) throws -> AssignmentNumber {
        let facts: [Assignment.Field: Fact] = [
          .action: .text("Báo cáo"), .lead: .text(lead),
          .deadline: (due.map { Deadline.typed($0) } ?? .unstated).fact,
        ]
        let number = try #require(
          try store.apply(.add(facts), to: nil, by: .secretary, on: day.adding(-20)).assignment?.number)
        _ = try store.apply(
          .assign(incomplete: true), to: number, by: .secretary, on: day.adding(index - 12))
        return number
      }
      _ = try assigned(nil)
      let declined = try assigned(day.adding(3))
      _ = try store.apply(.decline(reason: "không phải việc của chúng tôi"), to: declined, by: actor, on: day)
      var numbers: [AssignmentNumber] = []
      for due in [day.adding(5), day.adding(-5), day.adding(-5), day.adding(9)] {
        numbers.append(try assigned(due))
      }
      for number in numbers { _ = try store.apply(.accept, to: number, by: actor, on: day.adding(-9)) }
      let evidence = Change.submit(.undocumented(reason: "họp"))
      for number in numbers.prefix(2) {
        _ = try store.apply(evidence, to: number, by: actor, on: day.adding(index - 8))
      }
      _ = try store.apply(.return(reason: "thiếu"), to: numbers[1], by: .secretary, on: day)
      _ = try store.apply(.progress(30, note: nil), to: numbers[1], by: actor, on: day)
      let more = Change.extend(to: day.adding(40), reason: "chờ")
      _ = try store.apply(more, to: numbers[3], by: actor, on: day.adding(index - 7))
      var complete: [Assignment.Field: Fact] = .complete
      complete[.lead] = .text(lead)
      _ = try store.apply(.add(complete), to: nil, by: .secretary, on: day)
    }
  }

  private static let members: [Member] = [.secretary, .construction, .science, .finance, .leader]

  /// Where an assignment waits for a member, found the slow way.
  private func item(_ assignment: Assignment, for member: Member) -> Inbox.Item? {
    let lines = entries[assignment.number] ?? []
    let back = lines.last { $0.deed == .return || $0.deed == .reopen }
    let isBack = isGivenBack(assignment) && back != nil
    let last = (lines.last?.line ?? 0, lines.last?.at.day)
    func item(_ section: Inbox.Section, _ place: Int?, _ since: Day?) -> Inbox.Item? {
      Inbox.Item(
        row: row(assignment), since: since,
        key: Inbox.Key(section: section, place: place ?? 0, number: assignment.number))
    }
    func waits(_ section: Inbox.Section, _ since: Day?) -> Inbox.Item? { item(section, since?.number, since) }
    let isOverdue = assignment.isOverdue(on: day)
    if member.role == .liaison {
      guard let lead = assignment.lead, member.agencies.contains(lead) else { return nil }
      switch assignment.status {
      case .assigned: return waits(.toAccept, assignment.assignedOn)
      case .underway where isBack: return item(.returned, last.0, back?.at.day)
      case .underway where isOverdue: return waits(.overdue, assignment.deadline.judgedDay)
      case .underway: return assignment.request.flatMap { waits(.undecided, $0.askedOn) }
      case .submitted: return waits(.unconfirmed, assignment.submittedOn)
      default: return nil
      }
    }
    switch assignment.status {
    case .submitted: return waits(.toConfirm, assignment.submittedOn)
    case .assigned, .underway:
      if let request = assignment.request { return waits(.toDecide, request.askedOn) }
      guard assignment.status == .assigned, let since = assignment.assignedOn, since <= late else {
        return nil
      }
      return waits(.unaccepted, since)
    case .draft where assignment.firstDue != nil: return item(.toReassign, last.0, last.1)
    case .draft where assignment.missing.isEmpty: return item(.toAssign, last.0, last.1)
    default: return nil
    }
  }

  private func isGivenBack(_ assignment: Assignment) -> Bool {
    let revisions = assignment.fieldRevisions
    return (revisions[.submittedOn] ?? 0) > (revisions[.acceptedOn] ?? 0) && revisions[.submittedOn] != nil
  }

  private func row(_ assignment: Assignment) -> Assignments.Row {
    Row(
      number: assignment.number, action: assignment.action, lead: assignment.lead, status: assignment.status,
      due: assignment.deadline.due, judgedDay: assignment.deadline.judgedDay,
      submittedOn: assignment.submittedOn, completedOn: assignment.completedOn,
      assignedOn: assignment.assignedOn, progress: assignment.progress,
      clarity: 6 - assignment.missing.count, hasRequest: assignment.request != nil,
      revision: assignment.revision, lastLine: entries[assignment.number]?.last?.line ?? 0)
  }

  private func waiting(for member: Member) -> [Inbox.Item] {
    all.compactMap { item($0, for: member) }.sorted { $0.key < $1.key }
  }

  @Test func `the board has something in every section`() {
    for member in Self.members {
      let sections = Set(waiting(for: member).map(\.key.section))
      #expect(sections == Set(Inbox.Section.sections(for: member.role)), "\(member.login)")
    }
  }

  @Test(arguments: [2, 8, 24, 1_000]) func `a window around any place is what comparisons find`(
    rows: Int
  ) throws {
    for member in Self.members {
      let waiting = waiting(for: member)
      let counts = Dictionary(grouping: waiting) { $0.key.section }.mapValues(\.count)
      let between = waiting.map { Inbox.Key(section: $0.key.section, place: $0.key.place + 1, number: .none) }
      for key in waiting.map(\.key) + between + [.first, .last] {
        let place = waiting.first { $0.row.number == key.number }?.key ?? key
        let (before, after) = (waiting.filter { $0.key < place }, waiting.filter { $0.key >= place })
        let half = rows / 2
        let inbox = try store.inbox(for: member, around: key, rows: rows, late: late, on: day)
        #expect(inbox.items == Array(before.suffix(half) + after.prefix(half)), "\(member.login) at \(key)")
        #expect(inbox.hasEarlier == (before.count > half) && inbox.hasLater == (after.count > half))
        #expect(inbox.counts == counts)
      }
    }
  }

  @Test func `a place that names an assignment follows it to another section`() throws {
    let item = try #require(waiting(for: .construction).first { $0.key.section == .overdue })
    let far = Inbox.Key(section: .undecided, place: 0, number: item.row.number)
    let inbox = try store.inbox(for: .construction, around: far, rows: 2, late: late, on: day)
    #expect(inbox.items.contains(item))
    let theirs = try store.inbox(for: .science, around: far, rows: 400, late: late, on: day)
    #expect(!theirs.items.contains { $0.row.number == item.row.number })
  }

  @Test(arguments: [Member.secretary, .construction, .finance])
  func `nothing that is asked walks through a table or sorts it`(member: Member) throws {
    let trace = StatementTrace(of: store)
    for key in [Inbox.Key.first, .last] + waiting(for: member).map(\.key) {
      _ = try store.inbox(for: member, around: key, rows: 60, late: late, on: day)
    }
    for (statement, plan) in try trace.plans() {
      for step in plan {
        let isSearch =
          step.hasPrefix("SEARCH ") || step.hasPrefix("CO-ROUTINE") || step.hasPrefix("SCAN (")
          || step.contains("SCALAR SUBQUERY")
          || step.firstMatch(of: /^SCAN a USING (COVERING )?INDEX assignment_\w+$/) != nil
        #expect(isSearch && !step.contains("TEMP B-TREE"), "\(step) in \(statement)")
      }
    }
  }

  @Test func `the working days that a turn may take are those of the calendar`() {
    // Monday 1 December 2025: from Tuesday the 25th it has waited 4 working days.
    #expect(Inbox.late(on: monday, WorkCalendar()) == monday.adding(-6))
    let off = WorkCalendar(off: [monday.adding(-3)])
    #expect(Inbox.late(on: monday, off) == monday.adding(-7))
    for offset in 0..<14 {
      let day = monday.adding(offset)
      let late = Inbox.late(on: day, off)
      #expect(off.workingDays(after: late, upTo: day) > Inbox.workingDays)
      #expect(off.workingDays(after: late.adding(1), upTo: day) <= Inbox.workingDays)
    }
  }
}

extension AssignmentNumber {
  /// The number that no assignment has.
  fileprivate static let none = AssignmentNumber(0)
}

extension Entry {
  /// The assignment that the line is about.
  fileprivate var number: AssignmentNumber? {
    if case .assignment(let number) = subject { number } else { nil }
  }
}

extension Assignment {
  fileprivate func isOverdue(on day: Day) -> Bool {
    if case .overdue = standing(on: day) { true } else { false }
  }
}
