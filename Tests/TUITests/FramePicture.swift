import Foundation
import Testing

@testable import TUI

/// Frames as files: the screen as text, then the same screen as styles, one letter a cell.
enum FramePicture {
  /// Compares a frame with the picture of a name, or takes the picture when `TASKBOARD_RECORD` is set.
  static func expect(
    _ frame: Frame, looksLike name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Frames/\(name).txt")
    let drawn = text(of: frame)
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      drawn == kept, "to take new pictures: TASKBOARD_RECORD=1 swift test --filter TUITests",
      sourceLocation: sourceLocation)
  }

  private static func text(of frame: Frame) -> String {
    let cursor =
      "cursor: column \(frame.cursor.column), row \(frame.cursor.row)\(frame.showsCursor ? "" : ", hidden")"
    let sheets = [frame.lines.map(\.text), [cursor], frame.lines.map(styles)]
    return sheets.joined().map { trimmed($0) + "\n" }.joined()
  }

  private static func styles(of line: Line) -> String {
    line.spans.map { String(repeating: letters[$0.style] ?? "?", count: Width.of($0.text)) }.joined()
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static let letters: [Style: String] = [
    .plain: ".", .quiet: "q", .strong: "B", .bar: "b", .selected: "S", .remembered: "R", .overdue: "!",
    .soon: "~",
    .done: "d", .missing: "m", .changed: "c", .notice: "n", .alarm: "A", .field: "f",
  ]
}
