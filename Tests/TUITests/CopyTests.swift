import Assignments
import Phrases
import Testing

@testable import TUI

/// The selected assignment in the clipboard of the user's machine.
@Suite struct CopyTests {
  private func copied(_ player: Player) -> [String] {
    player.board.asked.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }

  @Test func `from a list, its number and action`() throws {
    var player = Player()
    player.go(to: nv(2))
    player.press("Y")
    let action = try #require(player.board.assignments[nv(2)]?.action)
    #expect(copied(player) == ["NV-0002 \(action)"])
    #expect(player.shows("NV-0002 vào bộ nhớ tạm"))
  }

  @Test func `from its page, all of it, whatever the screen has room for`() throws {
    var player = Player(Sample.secretary, Size(columns: 60, rows: 15))
    player.go(to: nv(2))
    player.press("x", "Y")
    let text = try #require(copied(player).first)
    for label in ["NV-0002", "rõ người", "rõ sản phẩm", "trạng thái"] { #expect(text.contains(label)) }
    #expect(!text.contains(" \n"))
  }

  @Test func `nothing selected is said, and nothing sent`() {
    let board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    var player = Player(Sample.secretary, board: board)
    player.press("2", "Y")
    #expect(copied(player) == [] && player.state.notice?.kind == .refused)
  }

  @Test func `what terminals would not take is refused with a reason`() {
    var player = Player()
    player.board.assignments[nv(2)]?.action = String(repeating: "việc dài ", count: 6_000)
    player.go(to: nv(2))
    player.press("Y")
    #expect(copied(player) == [])
    #expect(player.shows("dài quá để chép"))
  }
}
