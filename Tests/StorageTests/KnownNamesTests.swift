import Assignments
import Deadlines
import Testing

@testable import Storage

/// Names that were written before.
@Suite struct `Known names` {
  @Test func `are those of a lead's work and members, each once, and the directives`() throws {
    let board = try Board()
    let store = board.store
    let directive = Directive(symbol: "1/TB", title: "Một", issuer: "VPCP")
    for (lead, owner) in [("BXD", "An"), ("BXD", "An"), ("BKHCN", "Bình")] {
      _ = try store.apply(
        .add([
          .action: .text("Việc"), .lead: .text(lead), .owner: .text(owner),
          .ownerPosition: .text("Vụ trưởng"),
          .accountable: .text("Bộ trưởng"), .authority: .text("Thủ tướng"),
        ]), to: nil, directive: directive, by: .secretary, at: Moment(on: monday))
    }
    let known = try store.knownNames(of: "BXD")
    #expect(
      known.officers == [
        Officer("An", position: "Vụ trưởng"),
        Officer(Member.construction.name, position: Member.construction.position),
      ])
    #expect(known.accountable == ["Bộ trưởng"] && known.authorities == ["Thủ tướng"])
    #expect(known.directives.map(\.symbol) == ["1/TB"])
    #expect(try store.knownNames(of: nil).officers.map(\.name) == ["Bình", "An"])
  }
}
