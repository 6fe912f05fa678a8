import Assignments
import Deadlines
import Storage
import Testing

@Suite struct `Applying changes` {
  private let board: Board
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
  }

  @Test func `what is accepted is stored and journalled`() throws {
    let line = try #require(try store.entries(of: nil, limit: 1).first).line
    let receipt = try store.apply(.add(.complete))
    let added = try #require(receipt.assignment)
    #expect(receipt.line == line + 1)
    #expect(added.number == AssignmentNumber(1))
    #expect((added.status, added.revision, added.lead) == (.draft, 1, "BXD"))
    #expect(try store.assignment(added.number) == added)
    let entry = try #require(try store.entries(of: nil, limit: 1).first)
    #expect((entry.line, entry.deed, entry.wasRefused) == (receipt.line, .add, false))
    #expect(entry.subject == .assignment(added.number))
    #expect(entry.changes["lead"] == Entry.Shift(before: .none, after: .text("BXD")))
    #expect(entry.changes["status"] == nil)
  }

  @Test func `text is cleaned on its way in`() throws {
    let number = try store.added([.action: .text("  Bo\u{0323}\u{0302}\u{202E}\u{1B}[31m  A\r\n ")])
    #expect(Array(try store.assignment(number).action.unicodeScalars) == Array("Bộ[31m A".unicodeScalars))
    try store.apply(.note("x\u{200B}\u{7}y"), to: number)
    #expect(try store.entries(of: nil, limit: 1).first?.remark == "xy")
  }

  @Test func `numbers are never used again and have no gaps`() throws {
    for number in 1...5 { #expect(try store.added(.complete) == AssignmentNumber(number)) }
    #expect(throws: BoardError.empty(.action)) { try store.apply(.add([:])) }
    #expect(try store.added(.complete) == AssignmentNumber(6))
  }

  @Test func `the journal keeps the remark, the day and who acted for whom`() throws {
    let number = try store.underway()
    let moment = try #require(Moment("2025-12-02T17:45:09+07:00"))
    let actor = Actor(Member.secretary.login, actingFor: "root")
    _ = try store.apply(.cancel(document: "99/TB"), to: number, by: actor, at: moment)
    let entry = try #require(try store.entries(of: nil, limit: 1).first)
    #expect((entry.member, entry.actingFor, entry.remark) == ("thuky", "root", "99/TB"))
    #expect(entry.at == moment)
    #expect(entry.changes == ["status": Entry.Shift(before: .text("underway"), after: .text("cancelled"))])
  }

  @Test func `a rule that is broken changes nothing, not even the journal`() throws {
    let number = try store.underway()
    let before = try RawFile(path: board.path).contents()
    let changes: [(Change, Actor)] = [
      (.accept, .construction), (.progress(101, note: nil), .construction), (.note(""), .secretary),
      (.submit(.undocumented(reason: "\u{200B}")), .construction), (.deny(reason: "x"), .secretary),
      (.edit([.lead: .text("BTC")]), .secretary), (.relead("NOBODY", reason: "x"), .secretary),
      (.relead("BGTVT", reason: "x"), .secretary), (.relead("BXD.CPTDT", reason: "x"), .secretary),
      (.edit([.coordinators: .list([.text("NOBODY")])]), .secretary),
    ]
    for (change, actor) in changes {
      #expect(throws: BoardError.self, "\(change)") { try store.apply(change, to: number, by: actor) }
    }
    #expect(try RawFile(path: board.path).contents() == before)
  }

  @Test func `a department and a former ministry are sent on to who takes the work`() throws {
    for (code, standIn) in [("BGTVT", "BXD"), ("BXD.CPTDT", "BXD")] {
      let fields: [Assignment.Field: Fact] = [.action: .text("Việc"), .lead: .text(code)]
      let error = BoardError.notALead(AgencyCode(code), insteadUse: AgencyCode(standIn))
      #expect(throws: error) { try store.apply(.add(fields)) }
    }
  }

  @Test func `there is no assignment that nobody added`() throws {
    let number = AssignmentNumber(99)
    #expect(throws: BoardError.noAssignment(number)) { try store.assignment(number) }
    #expect(throws: BoardError.noAssignment(number)) { try store.dossier(number, lines: 5) }
    #expect(throws: BoardError.noAssignment(number)) { try store.apply(.note("x"), to: number) }
  }

  @Test func `a directive is entered once and known again`() throws {
    let directive = Directive(symbol: " 382/TB-VPCP ", issued: DocumentDate("23/7/2025"), title: "Thông báo")
    let moment = Moment(on: monday)
    let first = try store.apply(.add(.complete), to: nil, directive: directive, by: .secretary, at: moment)
    let second = try store.apply(.add(.complete), to: nil, directive: directive, by: .secretary, at: moment)
    #expect(first.assignment?.directive == 1)
    #expect(second.assignment?.directive == 1)
    #expect(try store.directives().map(\.symbol) == ["382/TB-VPCP"])
    let number = try #require(first.assignment?.number)
    #expect(try store.dossier(number, lines: 1).directive?.title == "Thông báo")
    #expect(try store.entries(of: nil, limit: 9).filter { $0.subject == .directive(1) }.count == 1)
  }

  @Test func `a dossier has the latest lines, newest first`() throws {
    let number = try store.underway()
    for percent in [10, 20, 30] {
      try store.apply(.progress(percent, note: nil), to: number, by: .construction)
    }
    let dossier = try store.dossier(number, lines: 4)
    #expect(dossier.entries.map(\.deed) == [.progress, .progress, .progress, .accept])
    #expect(dossier.entries.first?.changes["progress"]?.after == .number(30))
    #expect(dossier.assignment.progress == 30)
  }

  @Test func `several changes are kept together or not at all`() throws {
    let moment = Moment(on: monday)
    let number = try store.underway()
    let good = BoardStore.Request(.add(.complete), to: nil, by: .secretary, at: moment)
    let broken = BoardStore.Request(.note(""), to: number, by: .secretary, at: moment)
    let forbidden = BoardStore.Request(.accept, to: number, by: .finance, at: moment)
    let before = try RawFile(path: board.path).contents()
    #expect(throws: BoardError.unexplained(.note)) { try store.apply([good, good, broken]) }
    #expect(try RawFile(path: board.path).contents() == before)
    #expect(throws: BoardError.self) { try store.apply([good, forbidden, good]) }
    #expect(
      try RawFile(path: board.path).contents(without: ["journal"]) == before.filter { $0.key != "journal" })
    #expect(try store.entries(of: nil, limit: 1).first?.wasRefused == true)
    #expect(try store.apply([good, good]).compactMap { $0.assignment?.number.value } == [2, 3])
    #expect(try store.verify() == (before["journal"]?.count ?? 0) + 3)
  }
}
