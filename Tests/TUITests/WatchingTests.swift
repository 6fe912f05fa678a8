import Assignments
import Deadlines
import Testing

@testable import TUI

/// What other processes change.
@Suite struct WatchingTests {
  @Test func `what was done here is no news in a view that was read before`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("t")
    #expect(player.shows("đã lưu"))
    player.press("1")
    #expect(player.state.notice == nil && player.state.changed.isEmpty)
    player.other(.note("khác"), to: nv(2), by: Sample.secretary)
    player.wait()
    #expect(player.state.changed == [nv(2)])
  }

  @Test func `a change by somebody else shows by itself, marked until it was visited`() {
    var player = Player()
    player.go(to: nv(2))
    player.other(.progress(70, note: nil), to: nv(1))
    player.wait()
    #expect(player.state.changed == [nv(1)])
    #expect(player.state.selected?.number == nv(2))
    #expect(player.shows("• 1 nhiệm vụ vừa được người khác cập nhật"))
    player.press("g")
    #expect(player.state.changed == [nv(1)])
    player.press(.down)
    #expect(player.state.changed == [])
  }

  @Test func `what is new in the list is marked, what only was not read is not`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(100))
    player.press("2")
    player.wait()
    let facts: [Assignment.Field: Fact] = [
      .action: .text("mới"), .lead: .text("BXD"), .deadline: Deadline.typed(Sample.today.adding(3)).fact,
    ]
    player.board.force(Request(.add(facts), to: nil), by: Sample.secretary)
    player.other(.assign(incomplete: true), to: nv(101), by: Sample.secretary)
    player.wait()
    #expect(player.state.changed == [nv(101)])
    for _ in 0..<60 { player.press(.down) }
    #expect(player.state.changed.subtracting([nv(101)]) == [])
  }

  @Test func `one's own change is no news`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("t")
    player.wait()
    #expect(player.state.changed == [])
    #expect(player.shows("✓ đã lưu: tiếp nhận NV-0002"))
  }

  @Test func `a form keeps its text while others write`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(1))
    player.press("m")
    player.type("đang dở")
    player.other(.progress(70, note: nil), to: nv(1))
    player.wait()
    #expect(player.form?.text(.words) == "đang dở")
    #expect(player.state.selected?.progress == 70)
  }

  @Test func `midnight comes by the same road`() {
    var player = Player()
    player.go(to: nv(3))
    player.board.today = Sample.today.adding(1)
    player.wait()
    #expect(player.state.today == Sample.today.adding(1))
    #expect(player.shows("NV-0003 ! quá 1 ngày"))
  }

  @Test func `keys that come without a rest of half a second still let the board look round`() {
    var player = Player()
    player.press("2")
    player.wait()
    player.press(.down)
    player.other(.progress(70, note: nil), to: nv(1))
    player.wait()
    #expect(player.state.changed == [nv(1)])
  }
}
