import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// What is typed into forms and not saved.
@Suite struct DraftTests {
  /// A player who opens the board that another one has left.
  private func player(after other: Player) -> Player {
    var board = other.board
    board.asked = []
    return Player(other.board.member, board: board)
  }

  @Test func `what was typed is kept once nobody types, and only when there is something new`() {
    var player = Player()
    player.press("n")
    player.wait()
    #expect(player.board.drafts.isEmpty)
    player.type("Lập kế hoạch")
    #expect(player.board.drafts.isEmpty)
    player.wait()
    player.wait()
    player.wait()
    #expect(player.board.drafts.map(\.texts) == [["action": "Lập kế hoạch"]])
    let kept = player.board.asked.count { if case .keep = $0 { true } else { false } }
    #expect(kept == 1)
  }

  @Test func `a lost line loses nothing: the same form has it again`() {
    var player = Player()
    player.press("n")
    player.type("Lập kế hoạch")
    player.press(.tab)
    player.type("bxd")
    player.tell(.terminal(.hangUp))
    let draft = player.state.draft(at: Moment(on: Sample.today))
    #expect(draft?.texts == ["action": "Lập kế hoạch", "lead": "bxd"])
    player.board.drafts = [draft].compactMap(\.self)

    var next = self.player(after: player)
    #expect(next.shows("có 1 biểu mẫu gõ dở chưa lưu (nhiệm vụ mới)"))
    next.press("n")
    #expect(next.shows("đã mở lại phần gõ dở"))
    #expect(next.form?.text(.action) == "Lập kế hoạch")
    next.press(.control("s"))
    #expect(next.board.assignments[nv(10)]?.lead == "BXD")
    #expect(next.board.drafts.isEmpty)
  }

  @Test func `a draft belongs to its form and its assignment`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(1))
    player.press("m")
    player.type("đang chờ ý kiến")
    player.wait()
    #expect(player.board.drafts.first?.assignment == nv(1))
    var next = self.player(after: player)
    next.go(to: nv(2))
    next.press("m")
    #expect(next.form?.isDirty == false)
    next.press(.escape)
    next.go(to: nv(1))
    next.press("m")
    #expect(next.form?.text(.words) == "đang chờ ý kiến")
  }

  @Test func `whoever says that it is not wanted is not asked again`() {
    var player = Player()
    player.press("n")
    player.type("Việc")
    player.wait()
    player.press(.escape, "c")
    #expect(player.form == nil)
    #expect(player.board.drafts.isEmpty)
    player.press("n")
    #expect(player.form?.isDirty == false)
  }

  @Test func `a choice that was made is there again, too`() {
    var player = Player()
    player.board.force(
      Request(.extend(to: Sample.today.adding(200), reason: "chờ"), to: nv(1)), by: Sample.liaison)
    player.go(to: nv(1))
    player.press("H", .right)
    player.wait()
    var next = self.player(after: player)
    next.go(to: nv(1))
    next.press("H")
    #expect(next.form?.field(.decision)?.choice == 1)
  }

  @Test func `what another has changed since is asked about when it is saved: mine, theirs, who`() {
    var player = Player()
    player.go(to: nv(1))
    player.press("e")
    player.type(" (bản của tôi)")
    player.wait()
    player.press(.escape, "c")
    var other = player
    other.press("e")
    other.type(" (bản của tôi)")
    other.wait()
    other.other(.edit([.action: .text("Bản của người khác")]), to: nv(1), by: Sample.secretary)

    var next = self.player(after: other)
    next.go(to: nv(1))
    next.press("e")
    let mine = next.form?.text(.action)
    #expect(mine?.hasSuffix("(bản của tôi)") == true)
    next.press(.control("s"))
    #expect(next.form?.field(.action)?.theirs == "Bản của người khác")
    #expect(next.form?.text(.action) == mine)
    #expect(next.shows("thuky"))
    next.press(.control("s"))
    #expect(next.board.assignments[nv(1)]?.action == mine)
  }

  @Test func `a draft that could not be kept is tried again when nobody types`() {
    var player = Player()
    player.press("n")
    player.type("Việc")
    let draft = FormDraft(
      form: "draft", assignment: nil, revision: nil, texts: ["action": "Việc"],
      keptAt: Moment(on: Sample.today))
    player.wait()
    player.tell(.refused(.busy(path: "x"), to: .keep(draft)))
    #expect(player.state.notice?.kind != .refused)
    player.board.drafts = []
    player.wait()
    #expect(player.board.drafts.map(\.texts) == [["action": "Việc"]])
    player.tell(.refused(.full(path: "/b"), to: .keep(draft)))
    #expect(player.shows("hết chỗ trên đĩa"))
    #expect(player.form?.text(.action) == "Việc")
  }
}
