import TUI

/// The cells of a terminal's screen with their looks, read from what `capture-pane -e` prints.
struct ScreenCells {
  /// What a stretch of cells looks like.
  struct Look: Hashable {
    /// The colour of the letters; the terminal's own where there is none.
    var ink: Ink?
    /// The colour behind them; the terminal's own where there is none.
    var paper: Ink?
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false

    /// Tells whether a blank of this look is seen.
    var isSeenWithoutText: Bool { paper != nil || isUnderlined || isReversed }
  }

  /// A colour by its number in the terminal's palette of 256.
  typealias Ink = Int

  /// Cells side by side that look the same.
  struct Run: Hashable {
    /// The column of the first cell.
    let column: Int
    /// The text in them.
    var text: String
    /// What they look like.
    let look: Look
    /// How many cells the text fills.
    var width: Int { Width.of(text) }
  }

  /// The lines from top to bottom.
  let lines: [[Run]]

  /// Reads a screen; the look of one line goes on in the next.
  init(_ captured: String) {
    var look = Look()
    lines = captured.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      ScreenCells.runs(of: line, look: &look)
    }
  }

  private static func runs(of line: Substring, look: inout Look) -> [Run] {
    var runs: [Run] = []
    var column = 0
    for (index, part) in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
      var text = part
      if index > 0, let end = part.firstIndex(of: "m") {
        look.take(part[..<end].split(separator: ";").map { Int($0) ?? 0 })
        text = part[part.index(after: end)...]
      }
      if text.isEmpty { continue }
      runs.append(Run(column: column, text: String(text), look: look))
      column += Width.of(String(text))
    }
    // Whether blanks at the end were sent or cleared nobody sees.
    while var last = runs.popLast() {
      if last.look.isSeenWithoutText { return runs + [last] }
      while last.text.last == " " { last.text.removeLast() }
      if !last.text.isEmpty { return runs + [last] }
    }
    return runs
  }
}

extension ScreenCells.Look {
  /// Takes the numbers of an SGR sequence (ECMA-48, 8.3.117).
  mutating func take(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = ScreenCells.Look()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: ink = number - 30
      case 38: ink = ScreenCells.Look.number(&rest)
      case 39: ink = nil
      case 40...47: paper = number - 40
      case 48: paper = ScreenCells.Look.number(&rest)
      case 49: paper = nil
      case 90...97: ink = number - 82
      case 100...107: paper = number - 92
      default: break
      }
    }
  }

  /// The number after `5`, as in `38;5;210`.
  private static func number(_ rest: inout ArraySlice<Int>) -> Int? {
    guard rest.popFirst() == 5 else { return nil }
    return rest.popFirst()
  }
}
