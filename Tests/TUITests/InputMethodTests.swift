import Assignments
import Testing

@testable import TUI

/// An input method that was left on where keys are commands.
@Suite struct InputMethodTests {
  private func hears(_ player: inout Player, _ keys: Key...) { player.tell(.terminal(.keys(keys))) }

  @Test func `what may be Telex or VNI is asked about once, and remembered`() {
    var player = Player()
    player.press("2")
    hears(&player, .backspace, "ạ")
    #expect(player.state.place == .inputMethod)
    #expect(player.shows("Bộ gõ tiếng Việt đang bật"))
    #expect(player.shows("Telex: j") && player.shows("VNI: 5"))
    player.press("v")
    #expect(player.board.asked.contains(.prefer(name: "inputMethod", value: "vni")))
    hears(&player, .backspace, "ạ")
    #expect(player.state.view == .inbox)
  }

  @Test func `Enter at the question does nothing, and keeps nothing`() {
    var player = Player()
    player.press("2")
    let before = player.state.selected?.number
    hears(&player, .backspace, "â", "v")
    #expect(player.state.place == .inputMethod, "what came with the key is no answer")
    player.press(.enter)
    #expect(player.state.layers == [] && player.state.selected?.number == before)
    #expect(!player.board.asked.contains { if case .prefer = $0 { true } else { false } })
  }

  @Test func `a known method is acted on at once, and told of once`() {
    var player = Player()
    player.state.inputMethod = .telex
    player.press("2", "g")
    let first = player.state.selected?.number
    hears(&player, .backspace, "ạ")
    #expect(player.state.selected?.number != first)
    #expect(player.shows("“ạ” được hiểu là phím j"))
    hears(&player, .backspace, "ạ")
    #expect(!player.shows("“ạ”"))
  }

  @Test func `letters that are sent again are no commands`() {
    var player = Player()
    player.press("2")
    hears(&player, .backspace, .backspace, .backspace)
    hears(&player, "n", "n", "q")
    #expect(player.state.layers == [] && !player.state.isOver && player.state.view == .assignments)
    hears(&player, .backspace)
    player.wait()
    hears(&player, "n")
    #expect(player.form != nil, "a Backspace of long ago owes nothing")
  }
}
