/// Words that may have been written to look like other words: `Vаn` with a Cyrillic а reads as `Van`.
///
/// A word that mixes Latin, Greek and Cyrillic letters is in no language (mixed-script detection, Unicode
/// Technical Standard 39); it is kept as it is, and carries a sign where names are read.
package enum LookAlikes {
  /// The sign behind such a word.
  package static let sign: Character = "⚠"

  /// The text with a sign behind each word that mixes alphabets.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func marked(_ text: String) -> String {
    // Latin alone is what nearly all text is.
    guard text.unicodeScalars.contains(where: { alphabet(of: $0).map { $0 != .latin } ?? false }) else {
      return text
    }
    var marked = ""
    var alphabets: Set<Alphabet> = []
    for character in text {
      if !character.isWordlike {
        if alphabets.count > 1 { marked.append(sign) }
        alphabets = []
      } else if let first = character.unicodeScalars.first, let alphabet = alphabet(of: first) {
        alphabets.insert(alphabet)
      }
      marked.append(character)
    }
    if alphabets.count > 1 { marked.append(sign) }
    return marked
  }

  private enum Alphabet { case latin, greek, cyrillic }

  /// The alphabet that a letter belongs to, of those whose letters look alike.
  private static func alphabet(of scalar: Unicode.Scalar) -> Alphabet? {
    let alphabet: Alphabet
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .latin
    case 0xC0...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xFF21...0xFF5A: alphabet = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: alphabet = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: alphabet = .cyrillic
    default: return nil
    }
    return scalar.properties.isAlphabetic ? alphabet : nil
  }
}

extension Character {
  /// Tells whether the character goes on with a word.
  fileprivate var isWordlike: Bool { isLetter || isNumber }
}
