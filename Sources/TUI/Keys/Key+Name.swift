extension Key {
  /// Reads the name of a key as the page of keys prints it, `Ctrl-A`, `F3`, `PgUp` or a letter; nothing when
  /// it is none.
  package init?(named name: String) {
    let folded = name.lowercased()
    if let key = Key.named[folded] {
      self = key
    } else if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
    } else if folded.hasPrefix("ctrl-"), folded.count == 6, let letter = folded.last,
      letter.isLetter || letter == "_", letter.isASCII
    {
      self = .control(letter)
    } else if folded.hasPrefix("alt-"), folded.count == 5, let letter = name.last, letter.isASCII {
      self = .alt(letter)
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = {
    let keys: [Key] = [
      .character(" "), .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown,
    ]
    let words: [(String, Key)] = [("up", .up), ("down", .down), ("left", .left), ("right", .right)]
    return Dictionary(keys.map { ($0.label.lowercased(), $0) } + words) { first, _ in first }
  }()
}
