import TUI
import TestSupport
import Testing

/// What a slow line carries, counted at its other end.
@Suite(.serialized) struct SlowTests {
  /// Some minutes at the board: every view, steps and pages in them, a menu, a form, the search.
  private static let script: [String] = {
    let (down, up, right, pageDown, pageUp) = ("\u{1B}[B", "\u{1B}[A", "\u{1B}[C", "\u{1B}[6~", "\u{1B}[5~")
    let steps = Array(repeating: down, count: 4)
    return steps + ["2"] + steps + [
      down, up, pageDown, pageUp, "\r", down, down, "\u{1B}", "h", down, down, "l",
    ]
      + ["3"] + steps + ["4", down, down, "5"] + steps + ["6"] + steps + [
        "x", "\u{1B}", "7", right, right, "2",
      ]
      + ["/", "d", "o", "\u{1B}", "m", "a", "b", "\u{1B}", "c", "1"]
  }()

  /// Types the script, each key once the answer to the one before has come, and counts what was sent.
  private static func count(_ size: Size, _ words: [String]) throws -> (whole: Int, step: Int) {
    let command = Command(try Product.path(), ["demo"] + words, environment: ["TERM": "xterm-256color"])
    var terminal = try PseudoTerminal(command, size: size)
    try terminal.waitFor("NV-0006")
    terminal.readAll()
    var steps: [Int] = []
    for key in script {
      let before = terminal.bytes.count
      terminal.type(key)
      terminal.readAll()
      if key == "\u{1B}[B" { steps.append(terminal.bytes.count - before) }
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    return (terminal.bytes.count, steps.reduce(0, +) / steps.count)
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `the same keys send at most half of the bytes, and a step a quarter`(size: Size) throws {
    let usual = try Self.count(size, [])
    let slow = try Self.count(size, ["--slow"])
    #expect(slow.whole * 2 <= usual.whole, "\(slow) of \(usual)")
    #expect(slow.step * 4 <= usual.step, "\(slow) of \(usual)")
    if isSoak { print("slow: \(size.columns)×\(size.rows): \(slow) of \(usual) bytes") }
  }
}
