import Glibc

/// Measures what a board sends to the terminal: at its start, for a cursor step, a page, and a hundred held
/// keys.
struct TerminalRounds {
  /// The command that opens the board.
  let command: [String]
  /// What is typed first, to come to the list.
  let opening: [UInt8]
  /// How often a board is opened.
  let rounds: Int

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
    var peak = Samples()
  }

  private static let down: [UInt8] = Array("\u{1B}OB".utf8)
  private static let pageDown: [UInt8] = Array("\u{1B}[6~".utf8)

  /// Opens the board several times and types.
  func measure() throws -> Results {
    var results = Results()
    for _ in 0..<rounds {
      let start = Stopwatch.nanoseconds
      let terminal = try PseudoTerminal(command)
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
