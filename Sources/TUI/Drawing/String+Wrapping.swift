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
  /// There is always at least one piece; a character that is wider than a piece is one by itself.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func broken(at columns: Int) -> [String] {
    if utf8.count <= columns { return [self] }
    var pieces: [String] = []
    var start = startIndex
    var width = 0
    for index in indices {
      let cells = Width.of(self[index])
      if width + cells > columns, index > start {
        pieces.append(String(self[start..<index]))
        start = index
        width = 0
      }
      width += cells
    }
    return pieces + [String(self[start...])]
  }
}
