/// Text as it may stand on a screen.
///
/// What is kept was cleaned on its way in; rows of old or foreign databases were not, and are cleaned where
/// they are drawn.
enum Printable {
  /// Drops what moves the cursor, turns the writing round or cannot be seen; breaks and tabs become blanks.
  ///
  /// Marks without a letter go as well: at its beginning they would join what stands before the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func text(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ isHarmless($0) && Width.of($0) > 0 }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) {
        if Width.of(scalar) == 0, !carriesMarks(kept.last) { continue }
        kept.append(scalar)
      } else if scalar.properties.isWhitespace {
        kept.append(" ")
      }
    }
    return String(kept)
  }

  /// Tells whether a mark may stand on a scalar: on no blank, and on no bracket or quotation mark that opens.
  private static func carriesMarks(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case nil, .spaceSeparator, .openPunctuation, .initialPunctuation: false
    default: true
    }
  }

  /// Cleans a text line by line.
  static func lines(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [Printable.text(text)] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      Printable.text(String($0))
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xAE...0x2FF, 0x1EA0...0x1EFF: return true
    case 0..<0xA0, 0xAD: return false
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
