// What a slow line had better not carry: colours and other attributes, rules, and whole rows that are only
// turned over because the cursor is on them. Signs and words say all of it as well.
extension Frame {
  /// The frame with little to send, from one to the next and as a whole.
  var thrifty: Frame {
    var frame = self
    frame.lines = lines.map(\.thrifty)
    // The keys of the hint bar stand before their words, whatever they look like.
    if let last = frame.lines.indices.last { frame.lines[last] = Line(frame.lines[last].text) }
    return frame
  }
}

extension Line {
  /// The line in two looks, plain and strong, with blanks in the place of rules; the edges of boxes are drawn
  /// with letters of one byte.
  fileprivate var thrifty: Line {
    Line(spans.flatMap(\.thrifty))
  }
}

extension Span {
  /// The span with a look that is worth its bytes; of a selected row, the sign and the first word are strong.
  ///
  /// Blanks are plain: a row has a place for its sign, and the cells of a count are filled up before it.
  fileprivate var thrifty: [Span] {
    switch style {
    case .strong, .alarm:
      let words = text.replacingLines { Span.edges[$0] ?? "-" }
      let first = words.firstIndex { !" |".contains($0) } ?? words.endIndex
      let last = words.lastIndex { !" |".contains($0) }.map(words.index(after:)) ?? first
      return [Span(String(words[..<first])), Span(String(words[first..<last]), .strong)]
        + [Span(String(words[last...]))]
    case .selected where text.hasPrefix("▸"):
      let sign = text.prefix { "▸• ".contains($0) }
      let word = text.dropFirst(sign.count).prefix { $0 != " " }
      let head = sign + word
      return [Span(String(head), .strong), Span(String(text.dropFirst(head.count)))]
    default: return [Span(text.replacingLines { _ in " " })]
    }
  }

  /// What stands for the uprights and corners of a box.
  private static let edges: [Character: Character] = ["│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+"]
}

extension String {
  /// The text with something else in the place of the signs that lines and boxes are drawn with.
  fileprivate func replacingLines(with other: (Character) -> Character) -> String {
    guard utf8.contains(0xE2) else { return self }
    return String(map { ("\u{2500}"..."\u{257F}").contains($0) ? other($0) : $0 })
  }
}
