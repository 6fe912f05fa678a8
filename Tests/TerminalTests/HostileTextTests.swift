import Foundation
import TUI
import TestSupport
import Testing

/// Text that attacks the screen: it may change the cells of its own field and nothing else.
@Suite(.serialized) struct HostileTextTests {
  private static let corpus = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGFjaw==\u{7}", "AAAA\rB", "AB\u{8}C",
    "one\ttwo", "line\nline", "\u{202E}cba", "\u{2066}x\u{2069}", "a\u{200B}b", "a\u{200D}b", "\u{FEFF}x",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{301}x", "\u{E0041}x", "\u{9B}31m", "漢字テスト", "👩‍👩‍👧",
  ]

  @Test func `hostile text changes no cell outside its field`() throws {
    let board = try SharedBoard.onSample()
    let marker = "zzz"
    for text in Self.corpus {
      try board.run("add", "--action", "\(marker) \(text) \(marker)", "--as", "thuky")
    }
    let session = try board.open(as: "thuky")
    try session.waitFor("Hôm nay")
    try session.type("2")
    try session.waitFor("▸ NV-0006")
    try session.press("End")
    let screen = try session.waitUntil("the drafts") {
      $0.components(separatedBy: "│").count > 20 && $0.contains(marker)
    }
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { !$0.isEmpty }.count <= 36)
    let attacked = lines.filter { $0.contains(marker) && $0.contains("NV-") }
    #expect(attacked.count > 5)
    for line in attacked { #expect(line.contains("dự thảo"), "a column is gone: \(line)") }
    #expect(try session.ask("#{pane_title}").contains("title") == false)
    #expect(try session.ask("#{buffer_size}").isEmpty)
  }
}
