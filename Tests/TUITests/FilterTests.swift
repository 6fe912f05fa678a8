import Assignments
import Testing

@testable import TUI

/// Filtering as one types.
@Suite struct FilterTests {
  @Test func `each letter lists anew, and letters that came together only once`() {
    var player = Player()
    player.press("2", "/")
    let effects = player.state.update(.terminal(.keys(["d", "o", " ", "t", "h", "i"])))
    var query = Query()
    query.words = ["do", "thi"]
    let rows = ListWindow.rows(showing: Layout(player.state.size).listRows)
    #expect(effects == [.page(query, at: .start, rows: rows), .tallies(query)])
  }

  @Test func `Enter keeps the filter and Esc restores what was there`() {
    var player = Player()
    player.go(to: nv(4))
    player.press("/")
    player.type("lead:BXD")
    #expect(player.state.list.total == 5)
    player.press(.escape)
    #expect(player.state.list.total == 9)
    #expect(player.state.selected?.number == nv(4))
    player.press("/")
    player.type("lead:BXD")
    player.press(.enter, "/")
    #expect(player.state.place == .filter)
    player.press(.escape)
    #expect(player.state.filter.text == "lead:BXD")
  }

  @Test func `a term that is not understood leaves the list and says so`() {
    var player = Player()
    player.press("/")
    player.type("do thi")
    player.type(" ")
    let total = player.state.list.total
    player.tell(.terminal(.keys("standing:late".map { .character($0) })))
    #expect(player.state.filter.mistake?.term == "standing:late")
    #expect(player.state.list.total == total)
    #expect(player.shows("không hiểu “standing:late”"))
  }

  @Test func `an agency named in the filter widens the scope to all`() {
    var player = Player(Sample.liaison)
    player.press("2", "/")
    player.type("lead:BKHCN")
    #expect(player.state.agencies.scope == nil)
    #expect(player.state.list.total == 1)
    player.press(.escape)
    #expect(player.state.agencies.scope == "BXD")
  }

  @Test func `a Telex burst is text in the filter`() {
    var player = Player()
    player.press("/")
    player.tell(.terminal(.keys(["d", "o", "o", .backspace, .backspace, "ô"])))
    #expect(player.state.layers.last.map(\.place) == .filter)
    guard case .filter(let entry) = player.state.layers.last else { return }
    #expect(entry.input.text == "dô")
  }
}
