/// Text cut, filled and wrapped by cells, never inside a character.
extension String {
  /// The text in so many cells at most, with an ellipsis where it was cut.
  func clipped(to columns: Int) -> String {
    // No character fills more cells than it has bytes.
    if utf8.count <= columns { return self }
    guard columns > 0 else { return "" }
    guard end(ofCells: columns) != nil else { return self }
    guard let end = end(ofCells: columns - 1) else { return self }
    return self[..<end] + "…"
  }

  /// The text in exactly so many cells: cut with an ellipsis, or filled with blanks behind.
  func fitted(to columns: Int) -> String {
    let text = clipped(to: columns)
    return text + String.blank(columns - Width.of(text))
  }

  /// The text in exactly so many cells, the blanks in front: for numbers in columns.
  func aligned(to columns: Int) -> String {
    let text = clipped(to: columns)
    return String.blank(columns - Width.of(text)) + text
  }

  /// So many blanks.
  static func blank(_ columns: Int) -> String {
    if columns <= 0 { return "" }
    return columns <= 256
      ? String(Substring(blanks.utf8.prefix(columns))) : String(repeating: " ", count: columns)
  }

  /// Enough blanks to cut any stretch from: that is quicker than repeating one.
  private static let blanks = String(repeating: " ", count: 256)

  /// The place where so many cells are full, or nothing when the whole text fits into them.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  func end(ofCells columns: Int) -> Index? {
    var room = columns
    var index = startIndex
    while index != endIndex {
      guard Width.isSimple(unicodeScalars[index]) else { return endOfCharacters(in: columns) }
      if room == 0 { return index }
      room -= 1
      unicodeScalars.formIndex(after: &index)
    }
    return nil
  }

  private func endOfCharacters(in columns: Int) -> Index? {
    var room = columns
    for index in indices {
      room -= Width.of(self[index])
      if room < 0 { return index }
    }
    return nil
  }
}
