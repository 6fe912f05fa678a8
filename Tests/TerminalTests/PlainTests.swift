import TUI
import TestSupport
import Testing

/// The board by lines, as a screen reader or a pipe has it.
@Suite struct PlainTests {
  /// Has a member type lines, and answers what was said.
  private static func speak(
    on board: borrowing SharedBoard, as member: String, _ lines: [String], words: [String] = []
  ) throws -> String {
    let outcome = try Command(
      board.program, ["--plain", "--db", board.file, "--as", member] + words,
      input: lines.map { $0 + "\n" }.joined()
    ).run(within: .seconds(60))
    guard outcome.code == 0 else { throw Failure("\(lines): \(outcome.errors)") }
    return outcome.output
  }

  @Test func `a liaison's and a secretary's work is in the journal as if it were done on the screen`() throws
  {
    let board = try SharedBoard.onSample()
    let liaison = try Self.speak(
      on: board, as: "bxd",
      [
        "5", "tiếp nhận NV-0006", "p nv6", "60", "Đã trình", "báo hoàn thành NV-0006", "41/BC-BXD",
        "1/7/2025", "",
        "q", "q",
      ])
    #expect(liaison.contains("Xong: đã lưu: tiếp nhận NV-0006"))
    #expect(liaison.contains("Hiểu là: Thứ Ba 01/07/2025"))
    let secretary = try Self.speak(
      on: board, as: "thuky",
      ["new", "Việc ghi từng dòng", "BXD", "=", "assign NV-0031", "y", "confirm NV-0006", "=", "q"],
      words: ["--lang", "en"])
    #expect(secretary.contains("Done: saved: assign NV-0031"))
    let journal = try board.run("journal", "--format", "tsv", "--limit", "6")
    for deed in ["confirm", "assign", "add", "submit", "progress", "accept"] {
      #expect(journal.contains("\t\(deed)\t"), "\(deed): \(journal)")
    }
    let heard = try Self.speak(on: board, as: "lanhdao", ["6", "q", "q"])
    #expect(heard.contains("NV-0006; báo hoàn thành; 41/BC-BXD ngày 01/07/2025; bxd"))
    try board.run("journal", "verify")
  }

  @Test(arguments: ["dumb", "unknown", ""]) func `a terminal that can do nothing hears the board`(
    type: String
  ) throws {
    let board = try SharedBoard.onSample()
    var terminal = try PseudoTerminal(
      Command(board.program, ["--plain", "--db", board.file, "--as", "bxd"], environment: ["TERM": type]))
    try terminal.waitFor("Lệnh: ")
    terminal.type("việc\n")
    try terminal.waitFor("Không hiểu")
    terminal.type("ghi chú NV-0006\n")
    try terminal.waitFor("nội dung, bắt buộc: ")
    terminal.type("Đang lấy ý kiến\n")
    try terminal.waitFor("Xong: đã lưu: ghi chú NV-0006")
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!terminal.bytes.contains(0x1B), "no byte moves a cursor or colours anything")
    #expect(try board.run("journal", "NV-0006").contains("Đang lấy ý kiến"))
  }

  @Test func `a terminal that is too poor for the screen is told of the lines`() throws {
    let board = try SharedBoard.onSample()
    let (ending, bytes) = try PseudoTerminal.run(
      Command(board.program, ["--db", board.file, "--as", "thuky"], environment: ["TERM": "dumb"]))
    #expect(ending == .exit(2))
    #expect(String(decoding: bytes, as: UTF8.self).contains("--plain"))
  }

  @Test func `what was typed is there again after the line is lost`() throws {
    let board = try SharedBoard.onSample()
    var terminal = try PseudoTerminal(
      Command(board.program, ["--plain", "--db", board.file, "--as", "thuky"], environment: ["TERM": "dumb"]))
    try terminal.waitFor("Lệnh: ")
    terminal.type("n\n")
    try terminal.waitFor("nội dung việc, bắt buộc: ")
    let start = terminal.bytes.count
    terminal.type("Việc chưa xong\n")
    try terminal.waitFor("chủ trì: ", after: start)
    terminal.kill(9)
    _ = try terminal.waitForEnd()
    let said = try Self.speak(on: board, as: "thuky", ["n", ".", "c", "q"])
    #expect(said.contains("nội dung việc, bắt buộc [Việc chưa xong]: "), "\(said)")
  }

  @Test func `the trial can be heard too`() throws {
    let outcome = try Command(try Product.path(), ["demo", "--plain"], input: "2\nq\nq\n").run()
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Lệnh: \nNhiệm vụ\n") && !outcome.output.contains("\u{1B}"))
  }
}
