import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The proposals of a directive's text, decided on one by one.
@Suite struct ReviewTests {
  private static let text = """
    KẾT LUẬN của Phó Thủ tướng
    BXD: Trình Nghị định về đô thị thông minh, hướng dẫn các địa phương
    Các ý kiến tại cuộc họp rất tâm huyết.
    BKHCN: Xây dựng nền tảng số dùng chung
    BVHTTDL: Số hoá di sản
    """

  private func reviewing(_ size: Size = Size(columns: 120, rows: 36), text: String = text) -> Player {
    var player = Player(Sample.secretary, size)
    player.press("2", "P")
    player.type("624/TB-VPCP")
    player.press(.tab)
    player.type("16/11/2025")
    player.press(.control("s"), .pasted(text))
    return player
  }

  private func review(_ player: Player) -> Review? {
    for case .review(let review) in player.state.layers { return review }
    return nil
  }

  private func drafts(_ player: Player) -> [Assignment] {
    player.board.assignments.values.filter { $0.status == .draft && $0.quote != nil }
      .sorted { $0.number < $1.number }
  }

  @Test func `the pasted text keeps its lines, and the selected place is marked in it`() {
    var player = reviewing()
    #expect(review(player)?.items.count == 3)
    #expect(player.shows("Việc đề xuất từ 624/TB-VPCP 16/11/2025"))
    #expect(player.screen().contains { $0.hasPrefix("▸ BXD: Trình Nghị định") })
    #expect(player.screen().contains { $0.hasPrefix("· BKHCN: Xây dựng") })
    player.press(.down)
    #expect(player.screen().contains { $0.hasPrefix("▸ BKHCN: Xây dựng") })
  }

  @Test func `what is accepted becomes drafts of one directive, and nothing else`() {
    var player = reviewing()
    player.press("a", "b", "a", .control("s"))
    #expect(player.shows("Ghi 2 dự thảo?") && drafts(player) == [])
    player.press("c")
    #expect(drafts(player).map(\.lead?.text) == ["BXD", "BVHTTDL"])
    #expect(
      drafts(player).allSatisfy { draft in
        draft.directive.flatMap { player.board.directives[$0] }?.symbol == "624/TB-VPCP"
      })
    #expect(
      drafts(player).map(\.quote) == [
        "BXD: Trình Nghị định về đô thị thông minh, hướng dẫn các địa phương", "BVHTTDL: Số hoá di sản",
      ])
    #expect(player.state.layers == [] && player.state.selected?.number == drafts(player).first?.number)
    #expect(player.shows("đã ghi 2 dự thảo"))
  }

  @Test func `the same text again proposes nothing twice`() {
    var player = reviewing()
    player.press("a", "b", .control("s"), "c", "P", .control("s"), .pasted(Self.text))
    #expect(review(player)?.items.map(\.proposal.leadNames) == [["BVHTTDL"]])
    player.press("b", .control("s"), "c", "P", .control("s"), .pasted(Self.text))
    #expect(review(player)?.items == [] && player.shows("Không thấy việc nào mới"))
  }

  @Test func `a proposal is edited in the form of a draft, and so accepted`() {
    var player = reviewing()
    player.press("e")
    #expect(player.form?.text(.lead) == "BXD")
    player.press(.tab)
    player.press(.control("u"))
    player.type("BKHCN")
    player.press(.control("s"))
    #expect(review(player)?.items.first?.decision == .accepted)
    #expect(review(player)?.items.first?.proposal.draft.lead == "BKHCN")
    #expect(review(player)?.items.first?.proposal.draft.deadline.due == player.board.today)
    player.press(.control("s"), "c")
    #expect(drafts(player).map(\.lead?.text) == ["BKHCN"])
  }

  @Test func `a clause is split where it can be, and two are made one`() {
    var player = reviewing()
    player.press("t")
    #expect(
      review(player)?.items.prefix(2).map(\.proposal.draft.action) == [
        "Trình Nghị định về đô thị thông minh", "hướng dẫn các địa phương",
      ])
    player.press("m")
    #expect(review(player)?.items.count == 3)
    #expect(
      review(player)?.items.first?.proposal.draft.action
        == "Trình Nghị định về đô thị thông minh; hướng dẫn các địa phương")
    player.press(.end, "t")
    #expect(player.shows("không có chỗ tách"))
    player.press("m")
    #expect(player.shows("không có việc sau để gộp"))
  }

  @Test func `every decision can be taken back, and leaving asks`() {
    var player = reviewing()
    let before = review(player)?.items
    player.press("a", "t", "b", "u", "u", "u")
    #expect(review(player)?.items == before && review(player)?.cursor == 0)
    player.press("a", .escape)
    #expect(player.state.place == .question)
    player.press(.enter)
    #expect(review(player)?.accepted.count == 1)
    player.press(.escape, "c")
    #expect(player.state.layers == [] && drafts(player) == [])
  }

  /// Somebody who opens the board that another one has left.
  private func player(after other: Player, _ size: Size = Size(columns: 120, rows: 36)) -> Player {
    var board = other.board
    board.asked = []
    return Player(board.member, size, board: board)
  }

  @Test func `what was decided outlives a lost line, with what was edited, split and half typed`() {
    var player = reviewing()
    player.wait()
    #expect(player.board.reviewDraft == nil)
    player.press("t", "a", .down, "b", .up, "e")
    player.type(" (sửa dở)")
    player.wait()
    let before = review(player)

    var next = self.player(after: player, Size(columns: 80, rows: 24))
    #expect(next.shows("có việc đề xuất đang xét dở (624/TB-VPCP)"))
    next.press("P")
    #expect(review(next)?.items == before?.items && review(next)?.cursor == before?.cursor)
    #expect(next.form?.purpose == .proposal && next.shows("(sửa dở)"))
    next.press(.control("s"), .control("s"), "c")
    #expect(drafts(next).count == 2 && next.board.reviewDraft == nil && next.board.drafts == [])
    #expect(drafts(next).contains { $0.action.hasSuffix("(sửa dở)") })
    #expect(!self.player(after: next).shows("xét dở"))
  }

  @Test func `a line lost without a pause loses nothing either`() {
    var player = reviewing()
    player.press("a", "b")
    player.tell(.terminal(.hangUp))
    let kept = player.state.reviewDraft(at: Moment(on: Sample.today))
    #expect(kept?.items.map(\.decision) == [.accepted, .rejected, .open] && kept?.text == Self.text)
    player.board.reviewDraft = kept
    var next = self.player(after: player)
    next.press("P")
    #expect(review(next)?.accepted.count == 1 && review(next)?.rejected.count == 1)
    // The same text, read from a file, goes on in the same way.
    player.board.reviewDraft = kept
    var third = self.player(after: player)
    third.tell(
      .proposals(third.board.proposals(in: Self.text), in: Self.text, of: kept?.directive ?? Directive()))
    #expect(review(third)?.accepted.count == 1 && third.shows("đã mở lại việc đang xét dở"))
  }

  @Test func `whoever leaves it is not asked again, and what is taken back is not kept`() {
    var player = reviewing()
    player.press("a")
    player.wait()
    #expect(player.board.reviewDraft?.items.first?.decision == .accepted)
    player.press("u")
    player.wait()
    #expect(player.board.reviewDraft == nil)
    player.press("a")
    player.wait()
    player.press(.escape, "c")
    #expect(player.state.layers == [] && player.board.reviewDraft == nil)
    player.press("P")
    #expect(player.form?.purpose == .directive)
  }

  @Test func `another text takes the place of the one that waits only when something is decided about it`() {
    var player = reviewing()
    player.press("a")
    player.wait()
    let kept = player.board.reviewDraft
    var next = self.player(after: player)
    let other = "BTC: Bố trí vốn"
    next.tell(.proposals(next.board.proposals(in: other), in: other, of: Directive(symbol: "1/TB")))
    next.wait()
    next.press(.escape)
    #expect(next.state.layers == [] && next.board.reviewDraft == kept)
    next.press("P")
    #expect(review(next)?.text?.text == Self.text)
  }

  @Test func `what somebody else has saved meanwhile is gone from the review`() {
    var player = reviewing()
    player.press(.down, "a")
    player.wait()
    var next = self.player(after: player)
    next.board.decided.insert("BXD: Trình Nghị định về đô thị thông minh, hướng dẫn các địa phương")
    next.press("P")
    #expect(review(next)?.items.map(\.proposal.leadNames) == [["BKHCN"], ["BVHTTDL"]])
    #expect(review(next)?.item?.proposal.leadNames == ["BVHTTDL"])
    // Saved while this review was open: the refusal says which, and the rest stays decided.
    next.board.decided.insert("BKHCN: Xây dựng nền tảng số dùng chung")
    next.press(.up, "b", "a")
    let adoption = Adoption(of: Directive(symbol: "624/TB-VPCP"), accepted: [], rejected: [])
    next.tell(.refused(.alreadyDecided(clause: "BKHCN: Xây dựng", nv(3)), to: .adopt(adoption)))
    #expect(next.shows("đã được xét ở nơi khác (NV-0003); chưa ghi gì"))
    #expect(review(next)?.items.map(\.decision) == [.accepted])
  }

  @Test func `nobody but the secretariat reads texts into drafts`() {
    var player = Player(Sample.liaison)
    player.press("2", "P")
    #expect(player.form == nil && player.state.notice?.kind == .refused)
    player = Player(Sample.leader)
    player.press("2", "P")
    #expect(player.form == nil)
  }

  @Test func `letters that are typed before the paste mean nothing, and a wrong date is said`() {
    var player = Player(Sample.secretary)
    player.press("2", "P", .tab)
    player.type("31/2/2025")
    player.press(.control("s"))
    #expect(player.form?.focused.problem != nil)
    player.press(.control("u"), .control("s"))
    player.type("abq")
    #expect(player.state.place == .pasting && player.shows("Dán toàn văn"))
    player.press(.escape)
    #expect(player.state.layers == [])
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)], [Language.vi, .en])
  func `every line of the text is in the page, broken between words`(size: Size, language: Language) {
    let long = String(repeating: "Bộ Xây dựng chủ trì 測試 việc dài, ", count: 40)
    let text = ReviewText(long + "\n\nBXD: hết", columns: 33)
    #expect(text.lines.allSatisfy { Width.of($0.text) <= 33 })
    #expect(text.lines.map(\.range.lowerBound) == text.lines.map(\.range.lowerBound).sorted())
    let scalars = Array((long + "\n\nBXD: hết").unicodeScalars)
    for line in text.lines {
      #expect(String(String.UnicodeScalarView(scalars[line.range])) == line.text)
    }
    #expect(text.lines.suffix(2).map(\.text) == ["", "BXD: hết"])
  }
}
