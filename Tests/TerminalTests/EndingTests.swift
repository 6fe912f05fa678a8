import TUI
import TestSupport
import Testing

/// How the board ends, and what it leaves behind.
@Suite(.serialized) struct EndingTests {
  @Test func `the board turns with its window, down to saying what it needs`() throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "thuky")
    try session.waitFor("Hôm nay")
    try session.resize(to: Size(columns: 50, rows: 12))
    try session.waitFor("60×15")
    try session.resize(to: Size(columns: 80, rows: 24))
    try session.waitFor("Hôm nay")
    try session.type("2")
    try session.waitFor("▸ NV-0006")
    try session.resize(to: Size(columns: 120, rows: 36))
    try session.waitFor("rõ trách nhiệm")
  }

  @Test func `a demo's folder is gone when it ends`() throws {
    let folder = try TemporaryFolder()
    let session = try TmuxSession.telling(
      try Product.path(), ["demo"], environment: ["TMPDIR": folder.path])
    try session.waitFor("Hôm nay")
    #expect(try Command("/bin/ls", [folder.path]).run().output.contains("taskboard-demo"))
    try session.type("q")
    try session.waitFor("it ended with 0")
    #expect(try Command("/bin/ls", ["-A", folder.path]).run().output.isEmpty)
  }
}

extension TmuxSession {
  /// Starts a program under a shell that stays and tells on the screen how it ended.
  static func telling(
    _ program: String, _ words: [String], environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      "/bin/sh", ["-c", #""$@"; echo "it ended with $?"; read -r line"#, "sh", program] + words,
      environment: environment)
  }
}
