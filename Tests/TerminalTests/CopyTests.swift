import Foundation
import TestSupport
import Testing

/// What reaches the clipboard of the user's machine, byte by byte.
@Suite struct CopyTests {
  /// What stands between two strings in bytes that were sent.
  private func text(after start: String, before end: String, in bytes: [UInt8]) -> String? {
    let sent = String(decoding: bytes, as: UTF8.self)
    guard let begin = sent.range(of: start),
      let close = sent.range(of: end, range: begin.upperBound..<sent.endIndex)
    else { return nil }
    return String(sent[begin.upperBound..<close.lowerBound])
  }

  @Test(arguments: [[:], ["TMUX": "/tmp/tmux-0/default,1,0"]])
  func `is number and action in base64, wrapped as well where a tmux is between`(
    environment: [String: String]
  )
    throws
  {
    let board = try SharedBoard.onSample()
    let variables = ["TERM": "xterm-256color"].merging(environment) { $1 }
    var terminal = try PseudoTerminal(
      Command(board.program, ["--db", board.file, "--as", "thuky"], environment: variables))
    try terminal.waitFor("Hôm nay")
    terminal.type("2")
    // Its number alone stands on the first view, too.
    try terminal.waitFor("NV-0006 · chi tiết")
    terminal.type("gY")
    try terminal.waitFor("\u{1B}]52;c;")
    try terminal.waitFor("\u{7}")
    let code = try #require(text(after: "\u{1B}]52;c;", before: "\u{7}", in: terminal.bytes))
    let copied = try #require(Data(base64Encoded: code).map { String(decoding: $0, as: UTF8.self) })
    #expect(
      copied == "NV-0006 Tổng hợp, tiếp thu ý kiến, hoàn thiện Quy chế hoạt động của Tổ công tác liên ngành")
    if !environment.isEmpty {
      try terminal.waitFor("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(code)\u{7}\u{1B}\\")
    }
    terminal.type("qq")
    #expect(try terminal.waitForEnd() == .exit(0))
  }
}
