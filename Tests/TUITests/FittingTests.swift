import Testing

@testable import TUI

/// Text by cells.
@Suite struct FittingTests {
  @Test(arguments: [
    ("Đường", 5), ("Đường".decomposed, 5), ("漢字", 4), ("a\u{301}", 1), ("…▇✓", 3), ("👍", 2), ("", 0),
  ])
  func `cells are counted as terminals do`(text: String, width: Int) {
    #expect(Width.of(text) == width)
  }

  @Test(arguments: [
    ("Bộ Xây dựng", 11, "Bộ Xây dựng"), ("Bộ Xây dựng", 10, "Bộ Xây dự…"), ("Bộ Xây dựng", 1, "…"),
    ("Bộ Xây dựng", 0, ""), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("xy", 5, "xy"),
  ])
  func `text is cut at a character, with an ellipsis`(text: String, columns: Int, cut: String) {
    #expect(text.clipped(to: columns) == cut)
    #expect(Width.of(text.fitted(to: columns)) == columns)
  }

  @Test func `a letter and its marks are never cut apart`() {
    let text = "thời gian".decomposed
    for columns in 1...9 { #expect(Width.of(text.fitted(to: columns)) == columns) }
    #expect(text.clipped(to: 4) == "thờ…")
  }

  @Test func `lines break between words, and inside those that are too long`() {
    #expect("rà soát đề án".wrapped(to: 8) == ["rà soát", "đề án"])
    #expect("abcdefgh ij".wrapped(to: 3) == ["abc", "def", "gh", "ij"])
    #expect("".wrapped(to: 5) == [""])
    #expect("một  hai".wrapped(to: 20) == ["một  hai"])
  }

  @Test func `what is drawn cannot move the cursor or hide`() {
    #expect(Printable.text("a\u{1B}[2Jb\u{202E}c\u{200B}d\te\nf") == "a[2Jbcd e f")
    #expect(Printable.lines("một\r\nhai") == ["một", "hai"])
  }

  @Test func `a line covers another cell by cell`() {
    let line = Line("ab漢cd").covered(by: Line("XY"), from: 3)
    #expect(line.text == "ab XYcd".prefix(5) + "d")
    #expect(line.width == 6)
  }
}

extension String {
  /// The text in canonical decomposition, as some keyboards send it.
  var decomposed: String {
    let marks: [Character: String] = ["ờ": "o\u{31B}\u{300}", "Đ": "Đ", "ư": "u\u{31B}"]
    return map { marks[$0] ?? String($0) }.joined()
  }
}

@Suite struct PrintableTests {
  @Test(arguments: [
    ("\u{301}a", "a"), ("a \u{301}b", "a b"), ("a\u{301}b", "a\u{301}b"), ("\u{11A8}x", "x"),
    ("\t\u{301}x", " x"),
    ("\u{200B}\u{301}x", "x"), ("a\r\u{8}b", "a b"), ("Đường", "Đường"), ("“\u{301}x”", "“x”"),
    ("(\u{301}x)", "(x)"),
  ]) func `a mark without its letter goes, so that it joins nothing before the text`(
    text: String, shown: String
  ) {
    #expect(Array(Printable.text(text).unicodeScalars) == Array(shown.unicodeScalars))
  }
}
