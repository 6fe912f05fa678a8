import Foundation
import Phrases
import Reports
import TUI
import Testing

/// Compares a page with its picture in `Pages`, or takes the picture when `TASKBOARD_RECORD` is set.
func expect(_ page: String, looksLike name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
{
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pages/\(name)")
  if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
    try Data(page.utf8).write(to: file)
  }
  #expect(
    Data(page.utf8) == (try? Data(contentsOf: file)),
    "look at the difference; if it is meant: TASKBOARD_RECORD=1 swift test --filter ReportsTests",
    sourceLocation: sourceLocation)
}

extension Report {
  /// The report as text, as a terminal measures it.
  func text(in language: Language = .vi) throws -> String {
    try lines { try TextWriter(self, in: language, measure: { Width.of($0) }).write(to: $0) }
  }

  /// The report as Markdown.
  func markdown() throws -> String { try lines { try MarkdownWriter(self, in: .vi).write(to: $0) } }

  /// The report as HTML.
  func html() throws -> String { try lines { try HTMLWriter(self, in: .vi).write(to: $0) } }

  /// The report as JSON.
  func json() throws -> String { try lines { try JSONWriter(self, in: .vi).write(to: $0) } }

  /// The report as comma-separated values.
  func csv() throws -> String {
    var text = ""
    try CSVWriter(self, in: .vi).write { text += $0 }
    return text
  }

  private func lines(_ write: ((String) throws -> Void) throws -> Void) throws -> String {
    var text = ""
    try write { text += $0 + "\n" }
    return text
  }
}
