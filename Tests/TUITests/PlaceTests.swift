import Assignments
import Deadlines
import Testing

@testable import TUI

/// Each view is found again as it was left.
@Suite struct PlaceTests {
  /// What a view looks like: the panes of the screen, without title, notices and hints.
  private func panes(_ player: Player) -> [String] {
    Array(player.screen()[1..<(player.state.size.rows - 3)])
  }

  @Test(arguments: ["1", "3", "5", "6"] as [Key], ["1", "2", "3", "5", "6"] as [Key])
  func `a view is found as it was left, whichever one was looked at`(view: Key, other: Key) {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .waiting())
    player.press(view, .down, .down, .pageDown, .up)
    player.wait()
    let (selected, left) = (player.state.selected?.number, panes(player))
    player.press(other)
    if view != other { player.press(.down) }
    player.wait()
    player.press(view)
    player.wait()
    #expect(player.state.selected?.number == selected)
    #expect(panes(player) == left)
  }

  @Test func `the list keeps filter, cursor, pane and how far the details were read`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("2", "/")
    player.type("lead:BXD")
    player.press(.enter, .down, .down)
    player.wait()
    player.press(.right, .down, .down, .down)
    player.wait()
    let (selected, left) = (player.state.selected?.number, panes(player))
    #expect(player.state.pane == .detail && player.state.dossierTop == 3)
    for key in ["1", "5", "6", "3"] as [Key] {
      player.press(key, .down)
      player.wait()
    }
    player.press("2")
    player.wait()
    #expect(player.state.pane == .detail && player.state.dossierTop == 3)
    #expect(player.state.filter.text == "lead:BXD")
    #expect(player.state.selected?.number == selected)
    #expect(panes(player) == left)
  }

  @Test func `the journal keeps what it was narrowed to`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("6", "c", "1", "6")
    #expect(player.state.journal.scope == .assignment(nv(8)))
  }

  @Test func `elsewhere the details are read from their beginning`() {
    var player = Player(Sample.secretary, Size(columns: 120, rows: 36), board: .waiting())
    player.go(to: nv(7))
    player.press(.right, .down, .down)
    player.press("5")
    player.wait()
    #expect(player.state.selected?.number == nv(7) && player.state.dossierTop == 0)
    player.press("2")
    player.wait()
    #expect(player.state.dossierTop == 2)
  }
}
