import Deadlines

/// The one place where text is cleaned on its way in.
///
/// What is kept is composed (NFC) and harmless on a terminal: no control character, no bidirectional or
/// zero-width one, nothing private or unassigned, at most four marks on a letter (the attacks are listed in
/// *Trojan Source*, CVE-2021-42574, and kubectl's CVE-2021-25743). Cleaning twice changes nothing more.
package enum Cleaning {
  /// Cleans a text of one line: white space of any kind becomes single spaces, and none stays at the ends.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func line(_ text: String) -> String {
    harmless(text, keepingLines: false)
  }

  /// Cleans a text of several lines, ending each with a line feed.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func lines(_ text: String) -> String {
    harmless(text, keepingLines: true)
  }

  /// Cleans a text of one line and drops it when nothing is left.
  package static func optionalLine(_ text: String?) -> String? {
    guard let text else { return nil }
    let clean = line(text)
    return clean.isEmpty ? nil : clean
  }

  private static func harmless(_ text: String, keepingLines: Bool) -> String {
    if isClean(text) { return text }
    var kept = String.UnicodeScalarView()
    var pendingSpace = false
    var pendingLines = 0
    for scalar in text.unicodeScalars {
      switch fate(of: scalar) {
      case .newline where keepingLines && scalar != "\r": pendingLines += 1
      case .newline, .space: pendingSpace = true
      case .drop: continue
      case .keep where scalar.isMark && (pendingSpace || pendingLines > 0 || !carriesMarks(kept.last)):
        continue
      case .keep:
        if !kept.isEmpty {
          if pendingLines > 0 {
            for _ in 0..<min(pendingLines, 2) { kept.append("\n") }
          } else if pendingSpace {
            kept.append(" ")
          }
        }
        (pendingSpace, pendingLines) = (false, 0)
        kept.append(scalar)
      }
    }
    return Lettering.composed(limitingMarks(String(kept)))
  }

  /// Tells at a glance that a text is clean: nothing but plain signs, with single spaces between.
  private static func isClean(_ text: String) -> Bool {
    var isSpace = !text.isEmpty
    for scalar in text.unicodeScalars {
      if scalar == " " {
        if isSpace { return false }
        isSpace = true
      } else {
        guard isPlain(scalar) else { return false }
        isSpace = false
      }
    }
    return !isSpace
  }

  /// Tells whether a scalar is one of those that nearly all text consists of, which are seen, fill a place of
  /// their own, are composed, and are never dropped or changed.
  ///
  /// - Parameter scalar: The scalar.
  /// - Returns: True for ASCII without the space and for Latin letters, the Vietnamese among them, and for
  ///   dashes and quotation marks.
  package static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x1E00...0x1EFF: true
    case 0x2013, 0x2014, 0x2018...0x201D, 0x2026: true
    default: false
    }
  }

  /// Tells whether a mark may stand on a scalar.
  ///
  /// A bracket or quotation mark that opens has been put before the text by somebody else.
  private static func carriesMarks(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case nil, .openPunctuation, .initialPunctuation: false
    default: true
    }
  }

  private enum Fate { case keep, drop, space, newline }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .newline
    case 0x09, 0x0B, 0x0C, 0x20: return .space
    case 0x21...0x7E: return .keep
    // Hangul fillers, which are letters and show nothing.
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return .drop
    // Khmer vowels that are never shown.
    case 0x17B4, 0x17B5: return .drop
    // The grapheme joiner and the variation selectors.
    case 0x034F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .drop
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator: .space
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: .drop
    default: .keep
    }
  }

  /// Keeps at most four marks on a letter.
  private static func limitingMarks(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in Lettering.composed(text).unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if marks <= 4 { kept.append(scalar) }
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// Tells whether it is a mark that stands on the letter before it, or the vowel or end of a Hangul syllable
  /// in pieces, which joins its beginning as marks do.
  fileprivate var isMark: Bool {
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
