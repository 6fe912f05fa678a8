/// A word, number or sign of a phrase, with its place.
struct Token: Hashable {
  /// What stands there.
  var kind: Kind
  /// Where it stands, in Unicode scalars of the composed phrase.
  var range: Range<Int>

  enum Kind: Hashable {
    /// A number in digits, with how many digits it has.
    case number(Int, digits: Int)
    /// A word in small letters.
    case word(String)
    /// A single sign.
    case sign(Character)
  }
}

extension Token {
  /// Cuts a text into words, numbers and signs.
  ///
  /// Every spelling of one letter is made one; spaces of any kind separate; the places of tone marks that
  /// both old and new spelling know (*hoá*, *hóa*) are settled by the lexicon, which lists both.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func cut(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var start = 0
    func flush(at end: Int) {
      guard !word.isEmpty else { return }
      let text = String(word)
      if let first = word.first, ("0"..."9").contains(first) {
        tokens.append(Token(kind: .number(Int(text) ?? 0, digits: text.utf8.count), range: start..<end))
      } else {
        tokens.append(Token(kind: .word(text.lowercased()), range: start..<end))
      }
      word = String.UnicodeScalarView()
    }
    var isDigits = false
    for (place, scalar) in Lettering.composed(text).unicodeScalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit || scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if word.isEmpty || isDigit != isDigits || word.count >= 9 && isDigit {
          flush(at: place)
          start = place
          isDigits = isDigit
        }
        word.append(scalar)
      } else {
        flush(at: place)
        if !scalar.properties.isWhitespace {
          tokens.append(Token(kind: .sign(Token.plain(scalar)), range: place..<place + 1))
        }
      }
    }
    flush(at: Lettering.composed(text).unicodeScalars.count)
    return tokens
  }

  /// The plain form of a sign that has several.
  private static func plain(_ scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "–", "—", "‐", "‑", "−": "-"
    case "∕", "⁄": "/"
    case "“", "”", "„", "«", "»": "\""
    default: Character(scalar)
    }
  }
}
