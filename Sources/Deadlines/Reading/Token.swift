/// A word, number or sign of a text, with its place.
struct Token: Hashable {
  /// What stands there.
  var kind: Kind
  /// Where it stands, in Unicode scalars of the text as given.
  var range: Range<Int>

  enum Kind: Hashable {
    /// A number in digits, with how many digits it has; one that is absurdly long is `most`.
    case number(Int, digits: Int)
    /// A word in small letters.
    case word(String)
    /// A single sign.
    case sign(Unicode.Scalar)
  }

  /// Tells whether it is a word with a letter that carries a mark.
  var isMarked: Bool {
    guard case .word(let word) = kind, word.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    return Lettering.unmarked(word) != word
  }

  /// The largest number that is told from a larger one.
  static let most = 999_999_999
}

extension Token {
  /// Cuts a text into words, numbers and signs.
  ///
  /// Every letter is composed with its marks, so that both normal forms give the same tokens; a range still
  /// counts the scalars of the text as it was given. Spaces of any kind separate; the places of tone marks
  /// that old and new spelling disagree on (*hoá*, *hóa*) are settled by the lexicon, which lists both.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func cut(_ text: String) -> [Token] {
    var cutter = Cutter()
    var place = 0
    for character in text {
      let length = character.unicodeScalars.count
      for scalar in composed(character, length) { cutter.take(scalar, at: place..<place + length) }
      place += length
    }
    cutter.flush()
    return cutter.tokens
  }

  /// A letter composed with its marks; one under more marks than any language writes is read without them,
  /// because putting marks in order takes time in the square of their number.
  private static func composed(_ character: Character, _ length: Int) -> String.UnicodeScalarView {
    if length == 1 { return String.UnicodeScalarView(character.unicodeScalars) }
    let most = 4
    if length <= 64 {
      let scalars = Lettering.composed(String(character)).unicodeScalars
      if scalars.count <= most { return scalars }
    }
    return Lettering.unmarked(String(character.unicodeScalars.prefix(1))).unicodeScalars
  }
}

/// Gathers scalars into tokens.
private struct Cutter {
  var tokens: [Token] = []
  private var word = String.UnicodeScalarView()
  private var length = 0
  private var range = 0..<0
  private var isDigits = false

  mutating func take(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    let isDigit = ("0"..."9").contains(scalar)
    guard isDigit || scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    else {
      flush()
      if !scalar.properties.isWhitespace, !scalar.properties.isDefaultIgnorableCodePoint {
        tokens.append(Token(kind: .sign(Cutter.plain(scalar)), range: place))
      }
      return
    }
    if length > 0, isDigit != isDigits { flush() }
    if length == 0 {
      range = place
      isDigits = isDigit
    }
    range = range.lowerBound..<place.upperBound
    length += 1
    word.append(scalar)
  }

  mutating func flush() {
    guard length > 0 else { return }
    let text = String(word)
    tokens.append(
      Token(
        kind: isDigits
          ? .number(min(length > 9 ? Token.most : Int(text) ?? Token.most, Token.most), digits: length)
          : .word(text.lowercased()), range: range))
    word = String.UnicodeScalarView()
    length = 0
  }

  /// The plain form of a sign that has several.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "–", "—", "‐", "‑", "‒", "−", "÷", "~", "→": "-"
    case "∕", "⁄": "/"
    case "+": "&"
    case "“", "”", "„", "«", "»": "\""
    case "’", "‘", "′": "'"
    case "：": ":"
    default: scalar
    }
  }
}
