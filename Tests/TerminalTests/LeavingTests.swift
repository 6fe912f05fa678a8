import Glibc
import TestSupport
import Testing

/// Whichever way the board ends, the terminal is as it was before.
@Suite(.serialized) struct LeavingTests {
  /// A way to end, and how the program ends then.
  struct Way {
    let name: String
    let keys: String
    let signal: CInt?
    let ending: Outcome.Ending

    static func typing(_ keys: String, named name: String) -> Way {
      Way(name: name, keys: keys, signal: nil, ending: .exit(0))
    }

    static func hearing(_ signal: CInt, named name: String, ending: Outcome.Ending? = nil) -> Way {
      Way(name: name, keys: "", signal: signal, ending: ending ?? .signal(Int(signal)))
    }
  }

  private static let ways: [Way] = [
    .typing("q", named: "q"), .typing("\u{3}\u{3}", named: "Ctrl-C twice"),
    .hearing(SIGTERM, named: "SIGTERM", ending: .exit(1)),
    .hearing(SIGHUP, named: "SIGHUP", ending: .exit(1)),
    .hearing(SIGINT, named: "SIGINT", ending: .exit(1)), .hearing(SIGQUIT, named: "SIGQUIT"),
    .hearing(SIGILL, named: "a trap of Swift"), .hearing(SIGTRAP, named: "a trap of Swift on ARM"),
    .hearing(SIGABRT, named: "an abort"), .hearing(SIGSEGV, named: "a bad address"),
    .hearing(SIGBUS, named: "a bad page"), .hearing(SIGFPE, named: "a division by nothing"),
  ]

  @Test(arguments: [false, true]) func `the terminal is as it was`(inForm: Bool) throws {
    let board = try SharedBoard.onSample()
    for way in Self.ways { try Self.leave(board, way, inForm: inForm) }
    if isSoak {
      print(
        "leaving: \(Self.ways.count) endings \(inForm ? "in a form" : "of a view"), the terminal as it was")
    }
  }

  private static func leave(_ board: borrowing SharedBoard, _ way: Way, inForm: Bool) throws {
    let command = Command(
      board.program, ["--db", board.file, "--as", "thuky"], environment: ["TERM": "xterm-256color"])
    var terminal = try PseudoTerminal(command, modes: ["-ixon", "-echoe", "erase", "^H", "intr", "^X"])
    let before = try terminal.modes()
    try terminal.waitFor("Quá hạn")
    if inForm {
      terminal.type("2")
      try terminal.waitFor("NV-0006 · chi tiết")
      let sent = terminal.bytes.count
      terminal.type("n")
      try terminal.waitFor("Dự thảo nhiệm vụ mới", after: sent)
      try terminal.waitFor("\u{1B}[?25h", after: sent)
    }
    #expect(try terminal.modes() != before)
    let open = TerminalState(terminal.bytes)
    #expect(open.isAlternate && open.marksPastes && open.showsCursor == inForm, "\(way.name)")

    let sent = terminal.bytes.count
    if let signal = way.signal {
      terminal.kill(signal)
    } else if inForm, way.keys == "q" {
      // In a form the key is a letter; the form is left, its view, and the board.
      terminal.type("\u{1B}")
      try terminal.waitFor("\u{1B}[?25l", after: sent)
      terminal.type("qq")
    } else {
      terminal.type(way.keys)
    }
    #expect(try terminal.waitForEnd() == way.ending, "\(way.name)")
    #expect(try terminal.modes() == before, "\(way.name)")
    let last = String(decoding: terminal.bytes.dropFirst(sent), as: UTF8.self)
    let left = TerminalState(terminal.bytes)
    #expect(left == TerminalState([]), "\(way.name): \(left), \(last.debugDescription)")
    #expect(last.ranges(of: "\u{1B}[?1049l").count == 1, "\(way.name): \(last.debugDescription)")
    #expect(!last.contains("\u{1B}[?1049h"), "\(way.name)")
  }
}

/// What the bytes sent to an xterm have left switched on.
struct TerminalState: Equatable {
  /// Tells whether the alternate screen is shown.
  var isAlternate = false
  /// Tells whether the cursor is shown.
  var showsCursor = true
  /// Tells whether pasted text is marked.
  var marksPastes = false
  /// Tells whether the keypad sends its own codes.
  var hasOwnKeys = false
  /// The colours and attributes that are on.
  var attributes = ""

  /// Reads bytes from the beginning.
  init(_ bytes: [UInt8]) {
    for piece in String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}").dropFirst() {
      switch piece {
      case _ where piece.hasPrefix("[?1049"): isAlternate = piece.dropFirst(6).first == "h"
      case _ where piece.hasPrefix("[?25"), _ where piece.hasPrefix("[?12;25"):
        showsCursor = piece.drop { $0 != "h" && $0 != "l" }.first == "h"
      case _ where piece.hasPrefix("[?2004"): marksPastes = piece.dropFirst(6).first == "h"
      case _ where piece.hasPrefix("[?1h"): hasOwnKeys = true
      case _ where piece.hasPrefix("[?1l"): hasOwnKeys = false
      default:
        guard piece.hasPrefix("["), let end = piece.firstIndex(where: \.isLetter), piece[end] == "m" else {
          continue
        }
        let numbers = piece[..<end].dropFirst()
        attributes =
          numbers.isEmpty || numbers == "0" || numbers == "39;49" && attributes.isEmpty ? "" : String(numbers)
      }
    }
  }
}
