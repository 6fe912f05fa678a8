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
    #expect(effects == [.page(query, at: .start, rows: rows)])
  }

  @Test func `the agencies are counted once nobody types, and at once when the filter is left`() {
    var player = Player()
    player.press("2", "/")
    player.board.asked = []
    player.type("do thi")
    func counted() -> Int { player.board.asked.count { if case .tallies = $0 { true } else { false } } }
    #expect(counted() == 0)
    player.wait()
    #expect(counted() == 1)
    player.wait()
    #expect(counted() == 1)
    player.press(.escape)
    #expect(counted() == 2)
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

  @Test func `who searches right after Escape searches, on a slow line too`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(1))
    player.press(.enter)
    player.tell(.terminal(.keys([.alt("/"), "t", "r", "i", "n", "h"])))
    #expect(player.state.place == .filter && player.state.filter.text == "trinh")
    #expect(player.board.entries.isEmpty == Player(Sample.liaison).board.entries.isEmpty)
    #expect(player.state.saving == nil)
  }

  @Test func `a deed wants to be pressed by itself, and a form is not left in haste`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    let before = player.board.entries.count
    for key in "tpbiymu" { player.tell(.terminal(.keys([.alt(key)]))) }
    #expect(player.board.entries.count == before && player.form == nil)
    player.go(to: nv(2))
    player.press("m")
    player.type("đang làm")
    player.tell(.terminal(.keys([.alt("c"), .alt("x")])))
    #expect(player.form?.text(.words) == "đang làm")
  }
}
