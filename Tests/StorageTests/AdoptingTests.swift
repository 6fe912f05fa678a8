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

  @Test func `a clause becomes a draft once, however many reviews of its text are saved`() throws {
    let texts = (0..<3).map { proposal("Việc \($0)", at: $0 * 20) }
    let first = try store.adopt(
      Adoption(of: directive, accepted: [texts[1], texts[1]], rejected: []), by: .secretary, at: moment)
    #expect(first.count == 2)
    let number = try #require(first.first?.assignment?.number)
    let before = try store.head()
    let error = #expect(throws: BoardError.self) {
      try store.adopt(Adoption(of: directive, accepted: texts, rejected: []), by: .secretary, at: moment)
    }
    #expect(error == .alreadyDecided(clause: "BXD: Việc 1", number))
    #expect(try store.head() == before && store.all().count == 2)
    #expect(try store.recognizing(texts, of: directive).map(\.isDecided) == [false, true, false])
  }

  @Test func `what is decided and not saved is kept for its member, as it stands`() throws {
    var edited = proposal("Việc đã sửa 😀", at: 40)
    edited.fields[.coordinators] = .list([.text("BTC"), .text("BNV")])
    edited.fields[.deadline] = Deadline.typed(monday).fact
    edited.fields[.owner] = Fact.none
    edited.isUnsure = true
    let draft = ReviewDraft(
      directive: Directive(symbol: "624/TB-VPCP", issued: DocumentDate("11/2025"), issuer: "VPCP"),
      text: "Dòng 1\n\u{0}Dòng 2",
      items: [
        .init(proposal: edited, decision: .accepted),
        .init(proposal: proposal("Việc", at: 3), decision: .rejected),
        .init(proposal: proposal("Việc nữa", at: 9), decision: .open),
      ], cursor: 1, keptAt: moment)
    let login = Member.leader.login
    try store.keep(draft, of: login, isPatient: true)
    #expect(try store.reviewDraft(of: login) == draft)
    #expect(try store.drafts(of: login) == [] && store.reviewDraft(of: Member.secretary.login) == nil)
    var later = draft
    later.items.removeFirst()
    try store.keep(later, of: login, isPatient: true)
    #expect(try store.reviewDraft(of: login) == later)
    // A row that another version wrote keeps nobody from the board.
    try store.keep(
      FormDraft(form: "review", assignment: nil, revision: nil, texts: ["x": "y"], keptAt: moment),
      of: login, isPatient: true)
    #expect(try store.reviewDraft(of: login) == nil)
    try store.forgetReview(of: login)
    #expect(try store.reviewDraft(of: login) == nil && store.drafts(of: login) == [])
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
