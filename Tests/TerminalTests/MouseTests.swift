import Glibc
import TUI
import TestSupport
import Testing

/// The mouse of a real terminal: in bytes, and on a tmux.
@Suite(.serialized) struct MouseTests {
  private static let (on, off) = ("\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[?1006l\u{1B}[?1000l")

  /// A click as an SGR report (xterm, *Control Sequences*), counted from 1: pressed and released.
  private static func click(_ position: Position) -> String {
    let place = "0;\(position.column + 1);\(position.row + 1)"
    return "\u{1B}[<\(place)M\u{1B}[<\(place)m"
  }

  private static func open(_ board: borrowing SharedBoard, _ words: [String]) throws -> PseudoTerminal {
    var terminal = try PseudoTerminal(
      Command(
        board.program, ["--db", board.file, "--as", "thuky"] + words, environment: ["TERM": "xterm-256color"])
    )
    try terminal.waitFor("Quá hạn")
    terminal.readAll()
    return terminal
  }

  private static func text(_ terminal: borrowing PseudoTerminal) -> String {
    String(decoding: terminal.bytes, as: UTF8.self)
  }

  @Test func `nobody is kept from selecting text who has not asked for the mouse`() throws {
    let board = try SharedBoard.onSample()
    var terminal = try Self.open(board, [])
    terminal.type("q")
    _ = try terminal.waitForEnd()
    for mode in ["1000", "1002", "1003", "1006", "1015"] {
      #expect(!Self.text(terminal).contains("\u{1B}[?\(mode)") && !Self.text(terminal).contains(";\(mode)h"))
    }
  }

  @Test func `whichever way the board ends, the mouse is the terminal's again`() throws {
    let board = try SharedBoard.onSample()
    for signal in [nil, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV] {
      var terminal = try Self.open(board, ["--mouse"])
      #expect(Self.text(terminal).contains(Self.on))
      if let signal { terminal.kill(signal) } else { terminal.type("q") }
      _ = try terminal.waitForEnd()
      let (last, lastOn) = (
        Self.text(terminal).ranges(of: Self.off).last, Self.text(terminal).ranges(of: Self.on).last
      )
      #expect(last != nil && lastOn != nil, "\(signal ?? 0)")
      #expect(try #require(last).lowerBound > #require(lastOn).lowerBound, "\(signal ?? 0)")
    }
  }

  @Test func `reports of the mouse are clicks and turns of the wheel, and never letters`() throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "thuky", words: ["--mouse"], environment: ["TERM": "xterm-256color"])
    let first = try session.waitForCalm("Quá hạn")
    let title = first.split(separator: "\n", omittingEmptySubsequences: false)[0]
    let column = try #require(title.firstRange(of: "2 Nhiệm vụ")).lowerBound
    try session.type(Self.click(Position(column: title[..<column].count + 1, row: 0)))
    let list = try session.waitForCalm("NV-0006 · chi tiết").split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(list.firstIndex { $0.contains("NV-0023") && !$0.contains("chi tiết") })
    try session.type(Self.click(Position(column: 60, row: row)))
    try session.waitFor("NV-0023 · chi tiết")
    try session.waitUntil("the cursor is on the row") { _ in (try? session.cursor().row) == row }
    try session.type("\u{1B}[<65;60;10M")
    try session.waitFor("NV-0026 · chi tiết")
    try session.type(Self.click(Position(column: 60, row: row)) + Self.click(Position(column: 60, row: row)))
    try session.waitFor("┌─ NV-0023")
    try session.press("Escape")
    try session.type("q")
    try session.type("q")
    #expect(try session.waitForEnd() == .exit(0))
  }

  @Test func `a shell that the board is stopped for has its mouse, and the board takes it again`() throws {
    let board = try SharedBoard.onSample()
    let command = "'\(board.program)' --db '\(board.file)' --as thuky --mouse"
    let session = try TmuxSession(
      "bash", ["--norc", "-i"], environment: ["TERM": "xterm-256color", "PS1": "shell: "])
    try session.waitFor("shell:")
    try session.type(command)
    try session.press("Enter")
    try session.waitFor("Quá hạn")
    #expect(try session.ask("#{mouse_any_flag}") == "1")
    try session.press("C-z")
    try session.waitFor("Stopped")
    #expect(try session.ask("#{mouse_any_flag}") == "0")
    try session.type("fg")
    try session.press("Enter")
    try session.waitFor("Quá hạn trên")
    #expect(try session.ask("#{mouse_any_flag}") == "1")
    try session.type("q")
    try session.waitFor("shell:")
    #expect(try session.ask("#{mouse_any_flag}") == "0")
  }
}
