import TUI
import TestSupport
import Testing

/// Names that look like other names, where they are read.
@Suite struct LookAlikesTests {
  @Test func `a name that mixes alphabets carries a sign on the board and on lines`() throws {
    let board = try SharedBoard.onSample()
    // The а of Vаn and the В of Вộ are Cyrillic.
    try board.run(
      "edit", "NV-0006", "--owner", "Trần Vаn An", "--accountable", "Вộ trưởng", "--authority", "Thủ tướng",
      "--as",
      "thuky")
    try board.run("members", "add", "an", "--name", "Trần Vаn An", "--role", "leader", "--as", "thuky")
    for (words, sign) in [([], "⚠"), (["--ascii"], "!")] {
      let session = try board.open(as: "thuky", words: words)
      try session.waitFor("Hôm nay")
      try session.type("2")
      let screen = try session.waitFor("Trần Vаn\(sign) An")
      #expect(screen.contains("Вộ\(sign) trưởng") && screen.contains("Thủ tướng"))
      #expect(!screen.contains("tướng\(sign)"))
    }
    for words in ["show NV-0006", "members"] {
      let words = words.split(separator: " ").map(String.init) + ["--db", board.file]
      #expect(
        try Command(board.program, words + ["--format", "table"]).run().output.contains("Trần Vаn⚠ An"))
      // Programs are given the name as it is.
      #expect(!(try Command(board.program, words + ["--format", "json"]).run().output.contains("⚠")))
    }
  }

  @Test func `agencies and logins are found by Latin letters alone`() throws {
    let board = try SharedBoard.onSample()
    func code(_ words: [String]) throws -> Int? {
      try Command(board.program, words + ["--db", board.file, "--as", "thuky"]).run().code
    }
    for name in ["ВXD", "ΒXD", "Вộ Xây dựng"] {
      #expect(try code(["list", "lead:\(name)"]) == 2, "\(name)")
      #expect(try code(["edit", "NV-0006", "--lead", name]) == 3, "\(name)")
    }
    for login in ["thuку", "thuκy"] {
      #expect(try code(["members", "add", login, "--name", "x", "--role", "leader"]) == 7, "\(login)")
    }
  }
}
