import Assignments
import Phrases
import Testing

@testable import TUI

/// How a member wants the board.
@Suite struct SettingsTests {
  private func preferred(_ player: Player) -> [String: String] {
    var kept: [String: String] = [:]
    for case .prefer(let name, let value) in player.board.asked { kept[name] = value }
    return kept
  }

  @Test func `what is changed is kept, and nothing else`() {
    var player = Player()
    player.press(",", .right, .tab, .tab, .right, .control("s"))
    #expect(preferred(player) == ["language": "en", "ascii": "true"])
    #expect(player.state.layers == [] && player.state.language == .en)
  }

  @Test func `the board opens on the view that was chosen`() {
    let session = Session(
      member: Sample.liaison, directory: Sample.directory, preferences: ["view": "inbox", "colors": "light"])
    var player = Player(Sample.liaison)
    player.state = State(session: session, today: player.board.today)
    player.tell(.terminal(.resized(Size(columns: 80, rows: 24))))
    #expect(player.state.view == .inbox && player.state.inbox.window.isKnown)
    player.press(",")
    #expect(player.shows("‹ Chờ tôi ›") && player.shows("‹ cho nền sáng ›"))
  }

  @Test func `every setting has as many words as values`() {
    for setting in Setting.allCases { #expect(setting.phrases.count == setting.values.count) }
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
  func `who comes for the first time reads three lines, until the first key`(size: Size) {
    let session = Session(member: Sample.liaison, directory: Sample.directory, isFirstTime: true)
    var player = Player(Sample.liaison)
    player.state = State(session: session, today: player.board.today)
    player.tell(.terminal(.resized(size)))
    for language in Language.allCases {
      for phrase in Phrase.tour {
        let words = phrase(in: language).split(separator: " ").suffix(2).joined(separator: " ")
        #expect(player.shows(words, in: language) || size.columns < 80, "\(words)")
      }
    }
    player.wait()
    #expect(player.shows("đổi màn hình"))
    player.press("2")
    #expect(!player.shows("đổi màn hình") && player.state.view == .assignments)
    #expect(preferred(player) == [State.tour: "1"])
    player.press("1")
    #expect(!player.shows("đổi màn hình"))
  }
}
