import Assignments
import Deadlines
import Storage
import TestSupport
import Testing

@Suite struct `Dividing collective work` {
  private let board: Board
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
  }

  /// Adds a collective draft to several.
  private func collective(_ addressees: [String]) throws -> AssignmentNumber {
    var fields = [Assignment.Field: Fact].complete
    fields[.lead] = nil
    fields[.addressees] = .list(addressees.map { .text($0) })
    return try store.added(fields)
  }

  @Test func `assigning makes one numbered child for each, with a journal line of its own`() throws {
    let parent = try collective(["@ministries", "48", "BXD"])
    let lines = try store.verify()
    let receipt = try store.apply(.assign(incomplete: false), to: parent)
    #expect(receipt.children.map(\.value) == [2, 3, 4, 5, 6])
    let children = try receipt.children.map(store.assignment)
    #expect(children.compactMap(\.lead).map(\.text) == ["BXD", "BKHCN", "BTC", "TTCP", "48"])
    #expect(children.allSatisfy { $0.parent == parent && $0.status == .assigned && $0.assignedOn == monday })
    #expect(children.allSatisfy { $0.firstDue == monday.adding(10) })
    #expect(children[1].coordinators.isEmpty)
    #expect(children[0].coordinators == ["BKHCN"])
    #expect(try store.verify() == lines + 6)
    for child in children {
      let entries = try store.entries(of: child.number, limit: 9)
      #expect(entries.map(\.deed) == [.assign])
      #expect(entries[0].changes["parent"]?.after == .number(parent.value))
    }
  }

  @Test func `only children count and are listed; the parent shows how far they are`() throws {
    let parent = try collective(["BXD", "BTC", "48"])
    #expect(try store.tallies(on: monday).all.drafts == 1)
    let children = try store.apply(.assign(incomplete: false), to: parent).children
    #expect(try store.tallies(on: monday).all.cells.total == 3)
    #expect(try store.tallies(on: monday).all.drafts == 0)
    let page = try store.page(of: Query(), at: .start, rows: 10, on: monday)
    #expect(page.rows.map(\.number) == children)
    #expect(page.total == 3)
    #expect(try store.dossier(parent, lines: 1).children == Share(0, of: 3))
    try store.apply(.confirm(done: monday, evidence: .undocumented(reason: "x")), to: children[1])
    #expect(try store.dossier(parent, lines: 1).children == Share(1, of: 3))
    #expect(try store.dossier(children[0], lines: 1).children == Share(1, of: 3))
    let family = Query.with { $0.parent = parent }
    #expect(try store.count(family, on: monday) == 3)
    #expect(try store.assignment(parent).standing(on: monday) == nil)
  }

  @Test func `work to several that is not complete is divided only when that is waived`() throws {
    let parent = try store.added([.action: .text("x"), .addressees: .list([.text("BXD"), .text("BTC")])])
    #expect(throws: BoardError.self) { try store.apply(.assign(incomplete: false), to: parent) }
    #expect(try store.all().count == 1)
    #expect(try store.apply(.assign(incomplete: true), to: parent).children.count == 2)
  }

  @Test func `a department among the addressees is sent on to its ministry`() throws {
    #expect(throws: BoardError.notALead("BXD.CPTDT", insteadUse: "BXD")) {
      try collective(["BTC", "BXD.CPTDT"])
    }
    #expect(throws: BoardError.noAgency("NOBODY")) { try collective(["NOBODY"]) }
  }
}
