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

  /// Tells whether a text is clean as it stands, as most texts are, and need not be taken apart.
  ///
  /// Letters of Latin scripts, each one scalar, figures and signs of writing are, with single spaces between.
  private static func isClean(_ text: String) -> Bool {
    var isAfterSpace = !text.isEmpty
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20 where !isAfterSpace: isAfterSpace = true
      // Printable ASCII; the letters of Latin-1 and Latin Extended-A; ơ and ư; the Vietnamese letters with
      // two marks; dashes, quotation marks and the ellipsis.
      case 0x21...0x7E, 0xC0...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x2013, 0x2014, 0x2018,
        0x2019, 0x201C, 0x201D, 0x2026:
        isAfterSpace = false
      default: return false
      }
    }
    return !isAfterSpace
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
