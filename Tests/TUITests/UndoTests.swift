import Assignments
import Deadlines
import Testing

@testable import TUI

/// Taking back one's own last deed, and being shown the door.
@Suite struct UndoTests {
  @Test func `u asks, says what it would take back, and defaults to no`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("t")
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    player.press("u")
    #expect(player.shows("Hoàn tác ở NV-0002?"))
    #expect(player.shows("tiếp nhận"))
    #expect(player.shows("Sẽ trở lại như trước: trạng thái"))
    player.press(.enter)
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    player.press("u", "c")
    #expect(player.board.assignments[nv(2)]?.status == .assigned)
    #expect(player.shows("✓ đã lưu: hoàn tác NV-0002"))
  }

  @Test func `it is one's own last deed, wherever the cursor is`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("t")
    player.go(to: nv(1))
    player.press("u")
    #expect(player.shows("Hoàn tác ở NV-0002?"))
  }

  @Test func `who has done nothing is told so, and a leader is not offered it`() {
    var player = Player(Sample.liaison)
    player.board.entries = []
    player.press("u")
    #expect(player.shows("✗ không có việc nào của bạn để hoàn tác"))
    var leader = Player(Sample.leader)
    leader.press("u")
    #expect(leader.shows("✗"))
    #expect(!leader.board.asked.contains(.lastDeed))
  }

  @Test func `a board whose member was disabled ends, with what was typed at hand`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(1))
    player.press("m")
    player.type("chưa lưu")
    player.tell(.dismissed(isDisabled: true))
    #expect(player.state.ending == .dismissed(isDisabled: true))
    #expect(player.state.draft(at: Moment(on: Sample.today))?.texts == ["words": "chưa lưu"])
  }
}
