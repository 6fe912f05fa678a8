import Assignments
import Deadlines
import Storage
import Testing

@Suite struct `Undoing` {
  private let board: Board
  private let number: AssignmentNumber
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
    number = try board.store.underway()
  }

  /// Takes back the last deed of somebody.
  private func undo(by actor: Actor) throws(BoardError) -> Receipt {
    let entry = try store.lastDeed(of: actor.member)
    guard case .assignment(let number) = entry.subject else { throw .nothingToUndo }
    return try store.apply(.undo(entry), to: number, by: actor)
  }

  @Test func `a deed taken back leaves the fields as they were, and two lines`() throws {
    let before = try store.assignment(number)
    let line = try store.apply(.progress(60, note: "đã trình"), to: number, by: .construction).line
    let receipt = try undo(by: .construction)
    var after = try #require(receipt.assignment)
    #expect(after.progress == before.progress)
    #expect(after.revision == before.revision + 2)
    after.revision = before.revision
    after.fieldRevisions = before.fieldRevisions
    #expect(after == before)
    let entries = try store.entries(of: number, limit: 2)
    #expect(entries.map(\.deed) == [.undo, .progress])
    #expect(entries[0].undone == line)
    #expect(try store.check(replaying: true).flatMap(\.findings) == [])
  }

  @Test func `undoing goes on to the deed before, and past what was undone`() throws {
    try store.apply(.progress(20, note: nil), to: number, by: .construction)
    try store.apply(.progress(40, note: nil), to: number, by: .construction)
    #expect(try undo(by: .construction).assignment?.progress == 20)
    #expect(try undo(by: .construction).assignment?.progress == 0)
    #expect(try undo(by: .construction).assignment?.status == .assigned)
  }

  @Test func `what somebody went on from is not taken back`() throws {
    try store.apply(.progress(20, note: nil), to: number, by: .construction)
    let entry = try store.lastDeed(of: Actor.construction.member)
    try store.apply(.note("đã xem"), to: number, by: .secretary)
    let error = refusal { () throws(BoardError) in
      _ = try store.apply(.undo(entry), to: number, by: .construction)
    }
    guard case .overtaken(number, .progress, let by, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(by == "thuky")
    #expect(try store.assignment(number).progress == 20)
    // Once the other has taken that back, nothing holds any more that came after.
    _ = try undo(by: .secretary)
    #expect(try undo(by: .construction).assignment?.progress == 0)
  }

  @Test func `nobody takes back what another did`() throws {
    try store.apply(.progress(20, note: nil), to: number, by: .construction)
    let entry = try store.lastDeed(of: Actor.construction.member)
    let error = refusal { () throws(BoardError) in
      _ = try store.apply(.undo(entry), to: number, by: .secretary)
    }
    guard case .notPermitted(.undo, let refusal) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.ground == .notOwn)
    #expect(try store.entries(of: number, limit: 1).first?.wasRefused == true)
  }

  @Test func `a right that is gone takes the undoing with it`() throws {
    try store.apply(.progress(20, note: nil), to: number, by: .construction)
    var member = Member.construction
    member.agencies = ["BTC"]
    _ = try store.register(.editMember(member), by: .secretary, at: Moment(on: monday))
    #expect(throws: BoardError.self) { try undo(by: .construction) }
    #expect(try store.assignment(number).progress == 20)
  }

  @Test func `a draft that is not wanted is cancelled, and its number not given again`() throws {
    let draft = try store.added([.action: .text("Việc thừa")])
    #expect(try undo(by: .secretary).assignment?.status == .cancelled)
    #expect(try store.added([.action: .text("Việc sau")]).value == draft.value + 1)
  }

  @Test func `what was divided, or opened the next period, is not taken back`() throws {
    var fields = [Assignment.Field: Fact].complete
    fields[.lead] = nil
    fields[.addressees] = .list([.text("BXD"), .text("BTC")])
    let parent = try store.added(fields)
    try store.apply(.assign(incomplete: false), to: parent)
    let error = refusal { () throws(BoardError) in _ = try undo(by: .secretary) }
    guard case .notUndoable(_, .assign) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `an extension taken back leaves the ledger`() throws {
    try store.apply(.grant(monday.adding(30), document: "12/TB"), to: number)
    #expect(try store.dossier(number, lines: 0).ledger.lines.count == 2)
    let after = try #require(try undo(by: .secretary).assignment)
    #expect(after.deadline.due == monday.adding(10))
    #expect(after.extensions == 0)
    #expect(try store.dossier(number, lines: 0).ledger.lines.count == 1)
  }

  @Test func `who has done nothing is told so`() {
    #expect(throws: BoardError.nothingToUndo) { try store.lastDeed(of: Actor.leader.member) }
  }

  @Test func `a change of reference data is not undone this way`() throws {
    _ = try store.register(.removeHoliday(Board.holidays[0].day), by: .secretary, at: Moment(on: monday))
    #expect(throws: BoardError.nothingToUndo) { try store.lastDeed(of: Actor.secretary.member) }
  }
}
