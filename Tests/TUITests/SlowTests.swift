import Phrases
import Testing

@testable import TUI

/// The board on a slow line: less to send, and nothing that is not said.
@Suite struct SlowTests {
  private static func player(
    _ size: Size = Size(columns: 120, rows: 36), isSlow: Bool = true
  ) -> Player {
    var player = Player(Sample.secretary, size)
    let session = Session(member: player.board.member, directory: player.board.directory, isSlow: isSlow)
    player.state = State(session: session, today: player.board.today)
    player.tell(.terminal(.resized(size)))
    return player
  }

  /// How many lines of the screen a key changes.
  private static func changes(of key: Key, in player: inout Player) -> Int {
    let before = player.frame().lines
    player.press(key)
    player.wait()
    return zip(before, player.frame().lines).count { $0 != $1 }
  }

  @Test func `every screen has two looks, no rules, and the width of the window`() {
    for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15)] {
      for language in Language.allCases {
        var player = Self.player(size)
        for view in View.allCases {
          player.press(.character(Character("\(view.rawValue)")), .down)
          for key: Key in [.enter, .escape, "?", .escape, "n", .escape] {
            player.press(key)
            let frame = player.frame(in: language)
            #expect(frame.lines.allSatisfy { $0.width == size.columns })
            let styles = Set(frame.lines.flatMap(\.spans).map(\.style))
            #expect(styles.isSubset(of: [.plain, .strong]), "\(view) \(key)")
            let text = frame.lines.map(\.text).joined()
            #expect(!text.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) }, "\(view) \(key)")
          }
        }
      }
    }
  }

  @Test func `a step changes the two rows, the count and the hints, and no details follow it`() {
    for view: Key in ["1", "2", "3", "5", "6"] {
      var player = Self.player()
      player.press(view)
      player.wait()
      #expect(Self.changes(of: .down, in: &player) <= 4, "\(view)")
    }
    var usual = Self.player(isSlow: false)
    usual.press("2")
    usual.wait()
    #expect(Self.changes(of: .down, in: &usual) > 4)
  }

  @Test func `the row of the cursor is told by its sign and a strong number`() {
    var player = Self.player()
    player.go(to: nv(2))
    let row = player.frame().lines.first { $0.text.contains("▸ NV-0002") }
    let strong = row?.spans.filter { $0.style == .strong }.map(\.text) ?? []
    #expect(strong.contains("▸ NV-0002"))
    player.press(.enter)
    #expect(player.shows("▸ x"), "the menu has its sign too")
  }

  @Test func `details come when they are opened`() {
    var player = Self.player()
    player.go(to: nv(1))
    #expect(!player.shows("Nguyễn Thị Hoàng Anh") && player.shows("x: xem đầy đủ"))
    player.press(.right)
    #expect(player.shows("Nguyễn Thị Hoàng Anh"))
    player.press(.left, "x")
    #expect(player.shows("Nguyễn Thị Hoàng Anh"))
    player.press("6", "x")
    #expect(player.shows("mã băm"))
  }

  @Test func `the words are the same as on a quick line`() {
    for view: Key in ["1", "3", "7"] {
      func words(isSlow: Bool) -> String {
        var player = Self.player(isSlow: isSlow)
        player.press(view, .down)
        player.wait()
        return player.screen().joined().filter { $0.isLetter || $0.isNumber || "!?~✓▸•".contains($0) }
      }
      #expect(words(isSlow: true) == words(isSlow: false))
    }
  }
}
