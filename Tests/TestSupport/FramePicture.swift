package import TUI

/// A frame as text: one sheet with what is written, and one with a letter for the style of each cell.
package struct FramePicture: Hashable, Sendable, CustomStringConvertible {
  /// The lines as they are read, without the blanks at their ends.
  package let text: String
  /// The lines as they look, a letter for each cell, without the plain cells at their ends.
  package let styles: String
  /// The place of the cursor, and whether it is seen.
  package let cursor: String

  /// Takes a picture of a frame.
  package init(_ frame: Frame) {
    text = frame.lines.map { FramePicture.trimmed($0.text, of: " ") }.joined(separator: "\n")
    styles = frame.lines.map { FramePicture.trimmed(FramePicture.letters($0), of: ".") }.joined(
      separator: "\n")
    let isSeen = frame.showsCursor ? "seen" : "hidden"
    cursor = "cursor \(frame.cursor.column),\(frame.cursor.row) \(isSeen)"
  }

  /// The sheets one under the other.
  package var description: String { "\(text)\n\n\(styles)\n\n\(cursor)" }

  private static func letters(_ line: Line) -> String {
    line.spans.map { String(repeating: $0.style.letter, count: Width.of($0.text)) }.joined()
  }

  private static func trimmed(_ line: String, of sign: Character) -> String {
    var line = line[...]
    while line.last == sign { line.removeLast() }
    return String(line)
  }
}

extension Style {
  /// The letter that stands for the style in a picture.
  package var letter: String {
    switch self {
    case .plain: "."
    case .quiet: "q"
    case .strong: "s"
    case .bar: "="
    case .selected: "#"
    case .remembered: "r"
    case .overdue: "o"
    case .soon: "t"
    case .done: "d"
    case .missing: "m"
    case .changed: "c"
    case .notice: "n"
    case .alarm: "!"
    case .field: "_"
    }
  }
}
