import Glibc

/// Measures what a program sends to the terminal: at its start, for a cursor step, a page, and a hundred held
/// keys; a board also for a keystroke of the filter and for going to another view.
struct TerminalRounds {
  /// The command that opens the program.
  let command: [String]
  /// What its environment has beside what everything is given.
  var environment: [String: String] = [:]
  /// What is typed first, to come to the list.
  var opening: [UInt8] = []
  /// Whether it has a filter and views that are known by their numbers.
  var isBoard = false
  /// How often it is opened.
  var rounds = 5

  /// The figures of one kind of answer.
  struct Figures {
    /// From the key to the last byte of the answer, in nanoseconds.
    var time = Samples()
    /// The bytes of the answer.
    var bytes = Samples()
    /// The calls of write(2) it took.
    var writes = Samples()
    /// The bytes that followed when the keys rested.
    var later = Samples()
  }

  /// What was measured.
  struct Results {
    var start = Figures()
    var step = Figures()
    var page = Figures()
    var held = Figures()
    var filter = Figures()
    var view = Figures()
    var peak = Samples()
  }

  private static let down: [UInt8] = Array("\u{1B}OB".utf8)
  private static let pageDown: [UInt8] = Array("\u{1B}[6~".utf8)

  /// What is typed into the filter: letters of words that many rows have, without their marks.
  private static let words = Array("do thi lead:BXD".utf8)
  /// The views one goes to, each by its number.
  private static let views = Array("3245612".utf8)

  /// Opens the program several times and types.
  func measure() throws -> Results {
    var results = Results()
    for _ in 0..<rounds {
      let start = Stopwatch.nanoseconds
      let terminal = try PseudoTerminal(command, environment: environment)
      let first = terminal.read(untilCalmFor: 100, patience: 3000)
      guard first.bytes > 0, terminal.writes > 0 else { continue }
      results.start.add(first, since: start, writes: terminal.writes)
      if !opening.isEmpty {
        terminal.type(opening)
        _ = terminal.read(untilCalmFor: 250)
      }
      for _ in 0..<8 { answer(of: terminal, to: TerminalRounds.down, calm: 12, into: &results.step) }
      for _ in 0..<6 { answer(of: terminal, to: TerminalRounds.pageDown, calm: 12, into: &results.page) }
      let hundred = Array(repeatElement(TerminalRounds.down, count: 100).joined())
      answer(of: terminal, to: hundred, calm: 40, into: &results.held)
      if isBoard {
        terminal.type(Array("/".utf8))
        _ = terminal.read(untilCalmFor: 100)
        for letter in TerminalRounds.words {
          answer(of: terminal, to: [letter], calm: 40, into: &results.filter)
        }
        terminal.type([0x1B])
        _ = terminal.read(untilCalmFor: 100)
        for view in TerminalRounds.views { answer(of: terminal, to: [view], calm: 40, into: &results.view) }
      }
      results.peak.add(Double(terminal.peak))
      terminal.type(Array("q".utf8))
      _ = terminal.read(untilCalmFor: 20, patience: 20)
    }
    return results
  }

  private func answer(
    of terminal: borrowing PseudoTerminal, to keys: [UInt8], calm: Int32, into figures: inout Figures
  ) {
    let writes = terminal.writes
    let start = Stopwatch.nanoseconds
    terminal.type(keys)
    let answer = terminal.read(untilCalmFor: calm)
    figures.add(answer, since: start, writes: terminal.writes - writes)
    figures.later.add(Double(terminal.read(untilCalmFor: 200, patience: 200).bytes))
  }
}

extension TerminalRounds.Figures {
  fileprivate mutating func add(_ answer: (last: Int, bytes: Int), since start: Int, writes: Int) {
    time.add(Double(answer.last - start))
    bytes.add(Double(answer.bytes))
    self.writes.add(Double(writes))
  }
}
