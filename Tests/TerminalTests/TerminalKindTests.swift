import TUI
import TestSupport
import Testing

/// What `TERM` says, which comes from the client: a board that is right, or one plain line.
@Suite(.serialized) struct TerminalKindTests {
  /// Terminals that are described here, and newer ones that are not.
  private static let capable = [
    "xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100", "putty", "xterm-kitty",
    "xterm-ghostty", "foot", "alacritty",
  ]

  private static let hopeless = [
    "", "unknown", "dumb", "../../../tmp/evil", "/tmp/evil", "xterm;id", "x\u{1B}[31m",
    String(repeating: "A", count: 5000),
  ]

  @Test func `a terminal that can show the board shows the same as every other`() throws {
    let board = try SharedBoard.onSample()
    func screens(_ type: String) throws -> [String] {
      let session = try board.open(as: "thuky", environment: ["TERM": type])
      try session.waitFor("Hôm nay")
      let first = try session.waitForCalm("Quá hạn")
      try session.type("2")
      try session.waitFor("NV-0006 · chi tiết")
      try session.press("Down")
      return [first, try session.waitForCalm("NV-0007 · chi tiết")]
    }
    try board.visit(as: "thuky")
    let right = try screens("tmux-256color")
    for type in Self.capable { #expect(try screens(type) == right, "\(type)") }
    if isSoak { print("terminals: \(Self.capable.count) terminals show the same board") }
  }

  @Test func `a terminal that cannot gets one plain line at once`() throws {
    let board = try SharedBoard.onSample()
    for type in Self.hopeless {
      let name = type.prefix(20).debugDescription
      let command = Command(
        board.program, ["--db", board.file, "--as", "thuky"], environment: ["TERM": type])
      var quickest = patience
      // The machine may be busy with other tests; the quickest of a few is what the program needs.
      for _ in 0..<(isSoak ? 5 : 1) where quickest > .milliseconds(200) {
        let start = ContinuousClock.now
        let (ending, bytes) = try PseudoTerminal.run(command)
        quickest = min(quickest, ContinuousClock.now - start)
        #expect(ending == .exit(2), "\(name)")
        let line = String(validating: bytes, as: UTF8.self)?.replacing("\r\n", with: "\n") ?? ""
        #expect(
          line.hasPrefix("taskboard: ") && line.hasSuffix("\n") && HostileText.isHarmless(line),
          "\(name): \(line)")
        #expect(line.count { $0 == "\n" } == 1 && line.utf8.count < 200, "\(name): \(line)")
      }
      #expect(quickest < promised(.milliseconds(200)), "\(name)")
      if isSoak { print("terminals: TERM=\(name) is refused in \(quickest)") }
    }
  }

  @Test func `no TERM at all gets one plain line too`() throws {
    let board = try SharedBoard.onSample()
    let (ending, bytes) = try PseudoTerminal.run(
      Command(board.program, ["--db", board.file, "--as", "thuky"]))
    #expect(ending == .exit(2))
    #expect(!bytes.contains(0x1B) && bytes.count { $0 == UInt8(ascii: "\n") } == 1)
  }
}
