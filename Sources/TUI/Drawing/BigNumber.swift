/// A number in large digits, five rows high, of one sign that every terminal has.
enum BigNumber {
  /// The rows of a digit.
  static let rows = 5

  /// The number in five lines of the same width.
  static func lines(_ number: Int) -> [String] {
    let digits = String(number).compactMap(\.wholeNumberValue)
    return (0..<rows).map { row in digits.map { shapes[$0][row] }.joined(separator: " ") }
  }

  /// The digits from 0 to 9, each five rows of three cells.
  private static let shapes: [[String]] = [
    ["███", "█ █", "█ █", "█ █", "███"], [" █ ", "██ ", " █ ", " █ ", "███"],
    ["███", "  █", "███", "█  ", "███"], ["███", "  █", "███", "  █", "███"],
    ["█ █", "█ █", "███", "  █", "  █"], ["███", "█  ", "███", "  █", "███"],
    ["███", "█  ", "███", "█ █", "███"], ["███", "  █", "  █", " █ ", " █ "],
    ["███", "█ █", "███", "█ █", "███"], ["███", "█ █", "███", "  █", "███"],
  ]
}
