extension String {
  /// The text in lines of so many cells at most, broken between words; a word that is too long is broken
  /// inside.
  ///
  /// There is always at least one line.
  func wrapped(to columns: Int) -> [String] {
    let columns = columns < 1 ? 1 : columns
    if utf8.count <= columns { return [self] }
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
      let room = Width.of(word)
      if width > 0, width + 1 + room <= columns {
        line += " " + word
        width += 1 + room
      } else {
        if width > 0 { lines.append(line) }
        var pieces = String(word).broken(at: columns)
        line = pieces.popLast() ?? ""
        lines += pieces
        width = Width.of(line)
      }
    }
    if width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The text cut every so many cells, blanks and all.
  ///
  /// There is always at least one piece.
  func broken(at columns: Int) -> [String] {
    var pieces: [String] = []
    var rest = self
    while var end = rest.end(ofCells: columns), !rest.isEmpty {
      // A character that is wider than a piece is one by itself.
      if end == rest.startIndex { end = rest.index(after: end) }
      pieces.append(String(rest[..<end]))
      rest = String(rest[end...])
    }
    return rest.isEmpty && !pieces.isEmpty ? pieces : pieces + [rest]
  }
}
