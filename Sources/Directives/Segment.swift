/// A clause of a text: what stands between full stops, semicolons and the marks of items.
struct Segment: Hashable, Sendable {
  /// Its words, without the mark of the item and the sign at the end.
  var places: Range<Int>
  /// The mark of the item that it opens.
  var marker: Marker?
  /// Tells whether it opens a sentence.
  var opensSentence: Bool
  /// Tells whether it opens a paragraph or line.
  var opensParagraph: Bool
  /// The sign behind it, nothing at the end of a line without one.
  var ending: String?
  /// The sentence that it belongs to.
  var sentence: Int
  /// The paragraph that it belongs to.
  var paragraph: Int
}

/// The mark of an item, by how deep it usually stands in a directive.
///
/// The order of Nghị định 30/2020/NĐ-CP, Phụ lục I: parts in Roman numerals, articles, then 1., 1.1., a), and
/// below them what offices use without a rule: (1), dashes, plus signs, (i).
enum Marker: Int, Comparable, Sendable {
  case roman = 1, article, number, decimal, letter, bracket, ordinal, dash, plus, point

  static func < (left: Marker, right: Marker) -> Bool { left.rawValue < right.rawValue }
}

extension Marker {
  /// Reads the mark of an item at a place, with its length in words.
  static func read(_ words: Words, at place: Int) -> (marker: Marker, length: Int)? {
    guard let word = words.word(place) else { return nil }
    func next(_ offset: Int) -> Word? { words.word(place + offset) }
    switch word.kind {
    case .sign:
      let close = word.text == "(" ? ")" : word.text == "[" && (word.gap > .none || place == 0) ? "]" : ""
      if let inner = next(1), next(2)?.text == close, next(3) != nil,
        inner.kind == .number && inner.text.count <= 2
          || inner.kind == .word && inner.text.count <= 3
            && (romans.contains(inner.text) || inner.text.count == 1)
      {
        return (
          inner.kind == .word && romans.contains(inner.text) && inner.text != "c" ? .point : .bracket, 3
        )
      }
      guard let after = next(1), after.gap > .none || word.text == "•",
        after.kind != .sign || after.text == "\""
      else {
        return nil
      }
      switch word.text {
      case "-", "•", "*", "–": return (.dash, 1)
      case "+": return (.plus, 1)
      default: return nil
      }
    case .number:
      guard word.text.count <= 2, let sign = next(1), sign.gap == .none else { return nil }
      if sign.text == ")", next(2)?.gap ?? .none > .none { return (.bracket, 2) }
      guard sign.text == "." else { return nil }
      var length = 2
      while let number = next(length), number.kind == .number, number.gap == .none, number.text.count <= 2 {
        length += next(length + 1)?.text == "." && next(length + 1)?.gap == Word.Gap.none ? 2 : 1
        if length > 8 { break }
      }
      guard let after = next(length), after.gap > .none, after.isCapital || after.kind == .sign else {
        return nil
      }
      return (length > 2 ? .decimal : .number, length)
    case .word:
      if word.text.count <= 2, let sign = next(1), sign.text == ")", sign.gap == .none,
        next(2)?.gap ?? .none > .none,
        word.text.unicodeScalars.first?.properties.isAlphabetic == true
      {
        return (.letter, 2)
      }
      if word.isCapital, romans.contains(word.text), let sign = next(1), sign.text == "." || sign.text == "/",
        next(2)?.isCapital == true
      {
        return (.roman, 2)
      }
      if word.isCapital, let length = ordinals.length(words, at: place, upTo: words.count),
        let after = next(length), after.isSign(",:")
      {
        return (.ordinal, length + 1)
      }
      if word.isCapital, word.text == "điều", next(1)?.kind == .number, next(2)?.text == "." {
        return (.article, 3)
      }
      return nil
    }
  }

  private static let romans: Set = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  private static let ordinals = PhraseTable(
    """
    một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|tám là|chín là|mười là|mười một là|mười hai là|\
    thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ tám
    """)
}
