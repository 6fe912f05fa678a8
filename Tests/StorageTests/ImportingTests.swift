import Assignments
import Deadlines
import Storage
import TestSupport
import Testing

@Suite struct `Work that comes from a file` {
  private static let source = "bang.csv"

  @Test func `may stand wherever the deeds of the board can lead`() throws {
    for seed in 1...(isSoak ? 40 : 6) {
      let board = try Board()
      var work = RandomWork(seed: seed)
      try work.go(400, on: board.store)
      let empty = try Board()
      let member = try #require(try empty.store.member(Actor.secretary.member))
      try board.store.forEach(Query.everything, on: work.day) { assignments in
        for assignment in assignments {
          let fields = Dictionary(
            uniqueKeysWithValues: Assignment.Field.allCases.map { ($0, assignment[$0]) })
          let blank = Assignment.blank(assignment.number)
          var taken = try blank.accepting(.import(fields, from: Self.source), by: member, on: work.day)
          taken.revision = assignment.revision
          taken.fieldRevisions = assignment.fieldRevisions
          #expect(taken == assignment, "seed \(seed)")
        }
      }
    }
  }

  @Test func `keeps its number and its course, under one line of the journal each`() throws {
    let board = try Board()
    let evidence = Evidence.document(symbol: "12/BC-BXD", issued: monday)
    let fields: [Assignment.Field: Fact] = [
      .action: .text("Xây dựng  Nghị định"), .lead: .text("BXD"), .status: .text("completed"),
      .progress: .number(100),
      .deadline: Deadline.typed(monday.adding(-3)).fact, .assignedOn: .text(monday.adding(-30).iso),
      .completedOn: .text(monday.iso), .evidence: evidence.fact,
    ]
    let receipt = try board.store.apply(
      .import(fields, from: Self.source), to: AssignmentNumber(41),
      directive: Directive(symbol: "1/CT-TTg"), by: .secretary, at: Moment(on: monday))
    let kept = try #require(receipt.assignment)
    #expect(kept.number == AssignmentNumber(41) && kept.action == "Xây dựng Nghị định" && kept.revision == 1)
    #expect(kept.standing(on: monday) == .completedLate(3) && kept.firstDue == monday.adding(-3))
    let entry = try #require(try board.store.entries(of: kept.number, limit: 5).first)
    #expect(entry.deed == .import && entry.remark == Self.source && entry.line == receipt.line)
    // Nobody can take back what a file brought, and the next number follows.
    #expect(throws: BoardError.notUndoable(kept.number, .import)) {
      try board.store.apply(.undo(entry), to: kept.number, by: .secretary, on: monday)
    }
    let next = try board.store.apply(.add([.action: .text("Khác")]), to: nil, by: .secretary, on: monday)
    #expect(next.assignment?.number == AssignmentNumber(42))
    #expect(try board.store.check(replaying: true).allSatisfy(\.findings.isEmpty))
  }

  @Test func `opens no next period and is divided into nothing`() throws {
    let board = try Board()
    var deadline = Deadline.typed(monday)
    (deadline.recurrence, deadline.kind) = (.monthly, .recurring)
    let common: [Assignment.Field: Fact] = [
      .action: .text("Báo cáo"), .assignedOn: .text(monday.adding(-30).iso), .deadline: deadline.fact,
    ]
    let completed: [Assignment.Field: Fact] = [
      .lead: .text("BXD"), .status: .text("completed"), .completedOn: .text(monday.iso),
      .evidence: Evidence.undocumented(reason: "Báo cáo miệng").fact,
    ]
    let divided: [Assignment.Field: Fact] = [
      .addressees: .list([.text("@ministries")]), .status: .text("divided"),
    ]
    for fields in [completed, divided] {
      let receipt = try board.store.apply(
        .import(common.merging(fields) { $1 }, from: Self.source), to: nil, by: .secretary, on: monday)
      #expect(receipt.next == nil && receipt.children.isEmpty)
    }
    #expect(try board.store.count(.everything, on: monday) == 2)
  }

  @Test(
    arguments: [
      ([.status: .text("completed")], .implausible(.completedOn, .wanted(by: .completed))),
      (
        [.status: .text("completed"), .completedOn: .text("2025-12-01")],
        .implausible(.evidence, .wanted(by: .completed))
      ),
      ([.status: .text("submitted")], .implausible(.submittedOn, .wanted(by: .submitted))),
      (
        [.status: .text("underway"), .completedOn: .text("2025-11-01")],
        .implausible(.completedOn, .strange(to: .underway))
      ),
      ([.status: .text("assigned"), .lead: Fact.none], .implausible(.lead, .wanted(by: .assigned))),
      (
        [.status: .text("assigned"), .assignedOn: Fact.none],
        .implausible(.assignedOn, .wanted(by: .assigned))
      ),
      ([.assignedOn: .text("2099-01-01")], .inFuture(Day(number: 47_117))),
      (
        [.status: .text("underway"), .acceptedOn: .text("2025-09-30")],
        .implausible(.acceptedOn, .before(.assignedOn, Day(number: 20_362)))
      ),
      ([.progress: .number(101)], .outOfRange(101)),
      ([.action: Fact.none], .empty(.action)),
      ([.lead: .text("KHONGCO")], .noAgency("KHONGCO")),
      ([.owner: .text(String(repeating: "a", count: 201))], .tooLong(.owner, limit: 200)),
    ] as [([Assignment.Field: Fact], BoardError)])
  func `is refused where no deed could have led`(fields: [Assignment.Field: Fact], error: BoardError) throws {
    let board = try Board()
    let known: [Assignment.Field: Fact] = [
      .action: .text("Việc"), .lead: .text("BXD"), .assignedOn: .text("2025-10-01"),
      .status: .text("assigned"),
    ]
    let before = try board.store.head()
    #expect(throws: error) {
      try board.store.apply(
        .import(known.merging(fields) { $1 }, from: Self.source), to: nil, by: .secretary, on: monday)
    }
    #expect(try board.store.head() == before)
  }

  @Test func `never takes a number that is another's`() throws {
    let board = try Board()
    let first = try board.store.apply(.add([.action: .text("Một")]), to: nil, by: .secretary, on: monday)
    let number = try #require(first.assignment?.number)
    #expect(throws: BoardError.numberTaken(number)) {
      try board.store.apply(
        .import([.action: .text("Hai")], from: Self.source), to: number, by: .secretary, on: monday)
    }
  }

  @Test(arguments: [Actor.construction, .leader])
  func `comes in by the secretariat alone`(actor: Actor) throws {
    let board = try Board()
    let lines = try board.store.head()?.line ?? 0
    #expect(throws: BoardError.self) {
      try board.store.apply(
        .import([.action: .text("Việc"), .lead: .text("BXD")], from: Self.source), to: nil, by: actor,
        on: monday)
    }
    let entry = try #require(try board.store.entries(of: nil, limit: 1).first)
    #expect(entry.wasRefused && entry.deed == .import && entry.line == lines + 1)
    #expect(try board.store.count(.everything, on: monday) == 0)
  }
}

extension Query {
  /// All assignments, whatever has become of them.
  fileprivate static var everything: Query {
    var query = Query()
    query.statuses = Assignment.Status.allCases
    return query
  }
}
