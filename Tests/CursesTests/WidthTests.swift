import CNcurses
import TUI
import Testing

@testable import Curses

/// The board's own table of widths, held against the C library's, by which curses and most terminals count.
@Suite struct WidthTests {
  @Test func `every character that can be shown is as wide as the C library says`() {
    useUTF8()
    var (count, wrong): (Int, [String]) = (0, [])
    for value in UInt32(0x20)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isHarmless else { continue }
      // What the library does not know yet gives way to a question mark.
      let cells = wcwidth(wchar_t(value))
      guard cells >= 0 else { continue }
      count += 1
      if Width.of(scalar) != Int(cells) {
        wrong.append("U+\(String(value, radix: 16)): \(Width.of(scalar)), not \(cells)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(20))")
    #expect(count > 140_000)
  }

  @Test func `a mark at the beginning of a span joins nothing before it`() {
    let row = Row(Line([Span("a"), Span("\u{301}\u{11A8}b\u{301}", .field)]), columns: 3, ascii: false)
    #expect(row.cells.map(\.base) == ["a", "b", " "])
    #expect(row.cells.map(\.marks) == [[], ["\u{301}"], []])
  }
}
