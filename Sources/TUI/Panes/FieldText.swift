/// The text of a field in lines, broken between words, and every place of the cursor in them.
///
/// Nothing of the text is dropped, so that each place before a character has a cell of its own: words keep
/// clear of the last column, where a blank, or the cursor behind a full line, may stand.
struct FieldText {
  private let text: String
  private var starts: [String.Index]
  private let room: Int

  /// Breaks a text into lines of so many cells, two at least; a word that is too long is broken inside.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, room: Int) {
    self.text = text
    self.room = max(2, room)
    starts = [text.startIndex]
    var width = 0
    // Where the line can be broken, behind its last blank, and the cells before that.
    var gap: (index: String.Index, width: Int)?
    for index in text.indices {
      let character = text[index]
      let cells = Width.of(character)
      let isBlank = character == " "
      while width + cells > (isBlank ? self.room : self.room - 1), width > 0 {
        if !isBlank, let place = gap {
          starts.append(place.index)
          width -= place.width
        } else {
          starts.append(index)
          width = 0
        }
        gap = nil
      }
      width += cells
      if isBlank { gap = (text.index(after: index), width) }
    }
    // Behind a blank in the last column, the cursor stands on a line of its own.
    if width >= self.room { starts.append(text.endIndex) }
  }

  /// The lines; there is always at least one.
  var lines: [String] {
    starts.indices.map { String(text[starts[$0]..<end(of: $0)]) }
  }

  /// The line and the cell of the cursor, when so many bytes of the text are before it.
  func place(after bytes: Int) -> Position {
    let cursor = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex) ?? text.endIndex
    let row = starts.lastIndex { $0 <= cursor } ?? 0
    return Position(column: min(Width.of(text[starts[row]..<cursor]), room - 1), row: row)
  }

  /// The text before the cursor once it has gone lines down, or up, from behind so many bytes, keeping to its
  /// column; nothing where there is no such line.
  func head(movedFrom bytes: Int, by step: Int) -> Substring? {
    let place = place(after: bytes)
    let row = place.row + step
    guard starts.indices.contains(row) else { return nil }
    let isLast = row + 1 == starts.count
    let line = text[starts[row]..<end(of: row)]
    var index = line.startIndex
    var width = 0
    while index < line.endIndex {
      let next = line.index(after: index)
      // Behind the last blank of a line is the beginning of the next one.
      if !isLast, next == line.endIndex { break }
      width += Width.of(line[index])
      if width > place.column { break }
      index = next
    }
    return text[..<index]
  }

  private func end(of row: Int) -> String.Index {
    row + 1 < starts.count ? starts[row + 1] : text.endIndex
  }
}
