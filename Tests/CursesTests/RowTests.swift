import TUI
import Testing

@testable import Curses

@Suite struct RowTests {
  /// What stands in the row, cell by cell.
  private func text(_ line: String, columns: Int, ascii: Bool = false) -> String {
    let cells = Row(Line(line), columns: columns, ascii: ascii).cells
    #expect(cells.map(\.width).reduce(0, +) == columns)
    var scalars = String.UnicodeScalarView()
    for cell in cells { scalars.append(contentsOf: [cell.base] + cell.marks) }
    return String(scalars)
  }

  @Test func `a row is filled to its end`() {
    #expect(text("Đường", columns: 8) == "Đường   ")
  }

  @Test func `what does not fit is cut`() {
    #expect(text("Đường phố", columns: 5) == "Đường")
    #expect(text("Đường", columns: 0) == "")
  }

  @Test func `a wide character is not cut in half`() {
    #expect(text("a字b", columns: 2) == "a ")
    #expect(text("a字b", columns: 3) == "a字")
  }

  @Test func `marks stay with their letter`() {
    #expect(text("Vie\u{323}\u{302}t", columns: 5) == "Vie\u{323}\u{302}t ")
    #expect(text("\u{301}a", columns: 2) == "a ")
    #expect(text("a" + String(repeating: "\u{301}", count: 40) + "b", columns: 2).unicodeScalars.count == 6)
  }

  @Test(arguments: [
    "\u{1B}", "\r", "\n", "\t", "\u{8}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200D}",
    "\u{202E}", "\u{2028}", "\u{2060}", "\u{2066}", "\u{FEFF}", "\u{FE0F}", "\u{E000}", "\u{E0041}",
    "\u{FFF9}", "\u{FFFE}",
  ])
  func `what could do harm is dropped`(scalar: String) {
    #expect(text("a\(scalar)b", columns: 4) == "ab  ")
  }

  @Test func `without other signs there is an ASCII one of the same width`() {
    #expect(text("┌─┬─┐│└═┘", columns: 9, ascii: true) == "+-+-+|+=+")
    #expect(text("✓●▶▸…“ạ”—⚠█░", columns: 12, ascii: true) == "v*>>~\"ạ\"-!#.")
    #expect(text("Đường 字 €🔥.", columns: 14, ascii: true) == "Đường 字 ?? . ")
  }

  @Test func `each span keeps its style, and the rest is plain`() {
    let row = Row(Line([Span("ab", .overdue), Span("c", .quiet)]), columns: 4, ascii: false)
    #expect(row.cells.map(\.style) == [.overdue, .overdue, .quiet, .plain])
  }
}
