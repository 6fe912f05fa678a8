import Assignments
import Deadlines
import Testing

@testable import Storage

/// Filters that have names.
@Suite struct `Saved views` {
  private let board: Board
  private var store: BoardStore { board.store }
  private let secretary = Member.secretary.login
  private let liaison = Member.construction.login

  init() throws { board = try Board() }

  @Test func `are one's own or everybody's, outside the journal`() throws {
    let head = try store.head()
    let mine = SavedView(owner: liaison, name: "Của tôi", query: "lead:BXD")
    let shared = SavedView(owner: nil, name: "Chậm", query: "standing:overdue", role: .leader)
    try store.save(mine, by: liaison)
    try store.save(shared, by: secretary)
    #expect(try store.savedViews(of: liaison) == [mine, shared])
    #expect(try store.savedViews(of: secretary) == [shared])
    #expect(try store.savedView(for: .leader) == shared)
    #expect(try store.savedView(for: .liaison) == nil)
    #expect(try store.head() == head)
  }

  @Test func `a role begins with one at most, and a name is kept once`() throws {
    try store.save(SavedView(owner: nil, name: "A", query: "standing:overdue", role: .leader), by: secretary)
    try store.save(SavedView(owner: nil, name: "B", query: "status:open", role: .leader), by: secretary)
    try store.save(SavedView(owner: nil, name: "A", query: "missing:owner"), by: secretary)
    #expect(
      try store.savedViews(of: secretary) == [
        SavedView(owner: nil, name: "A", query: "missing:owner"),
        SavedView(owner: nil, name: "B", query: "status:open", role: .leader),
      ])
    try store.remove(SavedView(owner: nil, name: "A", query: ""), by: secretary)
    #expect(try store.savedViews(of: secretary).map(\.name) == ["B"])
  }

  @Test func `what everybody has is the secretariat's to settle`() throws {
    let shared = SavedView(owner: nil, name: "Chung", query: "status:open")
    #expect(throws: BoardError.self) { try store.save(shared, by: liaison) }
    try store.save(shared, by: secretary)
    #expect(throws: BoardError.self) { try store.remove(shared, by: liaison) }
    let theirs = SavedView(owner: secretary, name: "Riêng", query: "status:open")
    #expect(throws: BoardError.self) { try store.save(theirs, by: liaison) }
    #expect(try store.savedViews(of: liaison) == [shared])
  }

  @Test func `words that are not understood are refused, and an empty name`() throws {
    #expect(throws: BoardError.self) {
      try store.save(SavedView(owner: liaison, name: "x", query: "standing:đâu"), by: liaison)
    }
    #expect(throws: BoardError.self) {
      try store.save(SavedView(owner: liaison, name: "  ", query: "status:open"), by: liaison)
    }
    #expect(try store.savedViews(of: liaison) == [])
  }
}

/// What would become of a deed to several assignments.
@Suite struct `Rehearsals` {
  @Test func `judge each by the member's right and its own status, and change nothing`() throws {
    let board = try Board()
    let store = board.store
    var numbers: [AssignmentNumber] = []
    for lead in ["BXD", "BKHCN", "BXD"] {
      let added = try store.apply(
        .add([.action: .text("Việc"), .lead: .text(lead)]), to: nil, by: Actor(Member.secretary.login),
        at: .init(on: monday))
      let number = try #require(added.assignment?.number)
      numbers.append(number)
    }
    for number in numbers.prefix(2) {
      _ = try store.apply(
        .assign(incomplete: true), to: number, by: Actor(Member.secretary.login), at: .init(on: monday))
    }
    let head = try store.head()
    let rehearsal = try store.rehearse(.accept, on: numbers, by: Member.construction.login)
    #expect(rehearsal.allowed.map(\.number) == [numbers[0]])
    #expect(rehearsal.refused.map(\.number) == [numbers[1], numbers[2]])
    guard case .notPermitted(.accept, _) = rehearsal.refused[0].error else {
      Issue.record("another agency's: \(rehearsal.refused[0].error)")
      return
    }
    #expect(rehearsal.refused[1].error == .wrongStatus(numbers[2], .accept, .draft))
    #expect(try store.head() == head)
  }
}
