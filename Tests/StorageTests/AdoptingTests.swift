import Assignments
import Deadlines
import Testing

@testable import Storage

/// Drafts that are made of a directive's text.
@Suite struct `Adopting proposals` {
  private let board: Board
  private var store: BoardStore { board.store }
  private let directive = Directive(symbol: "624/TB-VPCP", title: "Phiên họp thứ năm")
  private let moment = Moment(on: monday)

  init() throws { board = try Board() }

  private func proposal(_ action: String, at start: Int, lead: String = "BXD") -> DraftProposal {
    DraftProposal(
      fields: [.action: .text(action), .lead: .text(lead), .quote: .text("\(lead): \(action)")],
      quote: start..<start + action.count, leadNames: [lead], why: "thử")
  }

  @Test func `all of a text are drafts of one directive, with their quotes, in the journal`() throws {
    let texts = [proposal("Trình Nghị định", at: 10), proposal("Số hoá", at: 80, lead: "BKHCN")]
    let receipts = try store.adopt(
      Adoption(of: directive, accepted: texts, rejected: []), by: .secretary, at: moment)
    let drafts = receipts.compactMap(\.assignment)
    #expect(drafts.map(\.quote) == ["BXD: Trình Nghị định", "BKHCN: Số hoá"])
    #expect(Set(drafts.map(\.directive)).count == 1 && drafts[0].directive != nil)
    for draft in drafts {
      #expect(try store.entries(of: draft.number, limit: 5).map(\.deed) == [.add])
    }
    #expect(try store.check(replaying: true).filter { $0.check != .keys }.flatMap(\.findings) == [])
  }

  @Test func `one that cannot be kept keeps all of them back`() throws {
    let texts = [proposal("Trình Nghị định", at: 10), proposal("Số hoá", at: 80, lead: "NOBODY")]
    let before = try store.head()
    #expect(throws: BoardError.self) {
      try store.adopt(Adoption(of: directive, accepted: texts, rejected: []), by: .secretary, at: moment)
    }
    #expect(try store.head() == before && store.all().isEmpty)
    #expect(try store.recognizing(texts, of: directive).allSatisfy { !$0.isDecided })
  }

  @Test func `what was accepted or rejected is known when the same text is read again`() throws {
    let texts = (0..<3).map { proposal("Việc \($0)", at: $0 * 20) }
    _ = try store.adopt(
      Adoption(of: directive, accepted: [texts[0]], rejected: [texts[1]]), by: .secretary, at: moment)
    #expect(try store.recognizing(texts, of: directive).map(\.isDecided) == [true, true, false])
    let same = Directive(symbol: "  624/tb-vpcp")
    #expect(try store.recognizing(texts, of: same).map(\.isDecided) == [true, true, false])
    let other = Directive(symbol: "625/TB-VPCP")
    #expect(try store.recognizing(texts, of: other).allSatisfy { !$0.isDecided })
  }

  @Test func `nobody but the secretariat adopts, and the journal keeps that somebody tried`() throws {
    let texts = [proposal("Trình Nghị định", at: 10)]
    #expect(throws: BoardError.self) {
      try store.adopt(Adoption(of: directive, accepted: texts, rejected: []), by: .construction, at: moment)
    }
    #expect(try store.entries(of: nil, limit: 1).first?.wasRefused == true)
    #expect(throws: BoardError.self) {
      try store.adopt(Adoption(of: directive, accepted: [], rejected: texts), by: .construction, at: moment)
    }
    #expect(try store.recognizing(texts, of: directive).allSatisfy { !$0.isDecided })
  }
}
