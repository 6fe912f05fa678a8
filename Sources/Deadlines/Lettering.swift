// The composed and decomposed forms of Unicode Standard Annex 15 are part of the standard library, behind
// this gate.
@_spi(_Unicode) import Swift

/// Vietnamese letters, their marks, and the forms a text is compared in.
package enum Lettering {
  /// Writes a text in canonical composition (NFC), so that one letter has one spelling.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func composed(_ text: String) -> String {
    // Before the combining marks, and among the Vietnamese letters, nothing is composed any further
    // (NFC_Quick_Check of Unicode Standard Annex 15).
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || (0x1EA0...0x1EF9).contains(scalar.value)
        || (0x2010...0x2027).contains(scalar.value)
    }
    if isComposed { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// Writes a text in small letters without marks: `Đường` becomes `duong`, in either normal form.
  ///
  /// The stroke of đ is no mark to Unicode, so it is taken off by name.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func unmarked(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased()._nfd {
      switch scalar {
      case "đ": scalars.append("d")
      case "\u{0300}"..."\u{036F}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Tells whether a text carries any mark that `unmarked` would take off.
  package static func isMarked(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 } && unmarked(text) != composed(text.lowercased())
  }
}
