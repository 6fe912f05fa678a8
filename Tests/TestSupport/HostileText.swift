/// A text that attacks a terminal, and what may be left of it.
///
/// The corpus holds what went wrong elsewhere: kubectl's CVE-2021-25743, git's CVE-2024-52005 and
/// CVE-2024-50349, mutt's list of characters that corrupt the display, *Trojan Source* (CVE-2021-42574).
package struct HostileText: Sendable, CustomStringConvertible {
  /// What it tries.
  package let name: String
  /// The text as an attacker would write it, which need not be UTF-8; it has no NUL.
  package let bytes: [UInt8]
  /// What is kept of it when it is saved as one line.
  package let kept: String
  /// What an old row that holds it amounts to: the same with its white space, but for what does harm.
  package let shown: String

  package var description: String { name }

  /// The text, with U+FFFD in place of what is no UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private init(_ name: String, _ text: String, _ kept: String, shown: String? = nil) {
    self.init(name, Array(text.utf8), kept, shown: shown)
  }

  private init(_ name: String, _ bytes: [UInt8], _ kept: String, shown: String? = nil) {
    (self.name, self.bytes, self.kept, self.shown) = (name, bytes, kept, shown ?? kept)
  }
}

extension HostileText {
  /// The corpus.
  package static let all = sequences + controls + invisible + shapes + bytes

  /// Sequences that a terminal obeys.
  private static let sequences = [
    HostileText("colour", "\u{1B}[31mđỏ\u{1B}[0m", "[31mđỏ[0m"),
    HostileText("screen cleared", "a\u{1B}[2J\u{1B}[Hb", "a[2J[Hb"),
    HostileText("cursor sent elsewhere", "a\u{1B}[3;5Hb", "a[3;5Hb"),
    HostileText("alternate screen left", "a\u{1B}[?1049lb", "a[?1049lb"),
    HostileText("lines inserted", "a\u{1B}[5Lb", "a[5Lb"),
    HostileText("mouse on", "a\u{1B}[?1000hb", "a[?1000hb"),
    HostileText("cursor hidden", "a\u{1B}[?25lb", "a[?25lb"),
    HostileText("title", "a\u{1B}]0;hacked\u{7}b", "a]0;hackedb"),
    HostileText("title, other end", "a\u{1B}]2;hacked\u{1B}\\b", "a]2;hacked\\b"),
    HostileText("title of a window", "a\u{1B}khacked\u{1B}\\b", "akhacked\\b"),
    HostileText("clipboard", "a\u{1B}]52;c;aGFja2Vk\u{7}b", "a]52;c;aGFja2Vkb"),
    HostileText("clipboard, other end", "\u{1B}]52;c;aGFja2Vk\u{1B}\\b", "]52;c;aGFja2Vk\\b"),
    HostileText("hyperlink", "a\u{1B}]8;;http://x\u{7}b\u{1B}]8;;\u{7}", "a]8;;http://xb]8;;"),
    HostileText("palette", "a\u{1B}]4;1;rgb:00/00/00\u{7}b", "a]4;1;rgb:00/00/00b"),
    HostileText("device control", "a\u{1B}P$q\"p\u{1B}\\b", "aP$q\"p\\b"),
    HostileText(
      "what tmux passes on", "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGFja2Vk\u{7}\u{1B}\\b", "Ptmux;]52;c;aGFja2Vk\\b"
    ),
    HostileText("application command", "a\u{1B}_Gx\u{1B}\\b", "a_Gx\\b"),
    HostileText("privacy message, never ended", "a\u{1B}^b", "a^b"),
    HostileText("reset", "a\u{1B}cb", "acb"),
    HostileText("cursor saved and put back", "a\u{1B}7\u{1B}8b", "a78b"),
    HostileText("other letters", "a\u{1B}(0qqq", "a(0qqq"),
    HostileText("a question to the terminal", "a\u{1B}[6n\u{1B}[cb", "a[6n[cb"),
    HostileText("an escape at the end", "ab\u{1B}", "ab"),
    HostileText("a sequence without end", "ab\u{1B}[", "ab["),
    HostileText("C1 CSI", "a\u{9B}31mb", "a31mb"),
    HostileText("C1 OSC", "a\u{9D}0;hacked\u{9C}b", "a0;hackedb"),
    HostileText("C1 DCS", "a\u{90}q\u{9C}b", "aqb"),
    HostileText("C1 line movements", "a\u{84}b\u{8D}c", "abc"),
    HostileText("a format and a shell's words", "%s%n $(id) `id`;#{pid}", "%s%n $(id) `id`;#{pid}"),
  ]

  /// Characters that move the cursor, or ring.
  private static let controls = [
    HostileText("carriage return", "AAAA\rB", "AAAA B", shown: "AAAA\rB"),
    HostileText("backspace", "AB\u{8}\u{8}C", "ABC"),
    HostileText("line feed", "a\nb", "a b", shown: "a\nb"),
    HostileText("line end of another system", "a\r\nb", "a b", shown: "a\r\nb"),
    HostileText("next line", "a\u{85}b", "a b", shown: "a\u{85}b"),
    HostileText("tab", "a\tb", "a b"),
    HostileText("vertical tab and form feed", "a\u{B}b\u{C}c", "a b c"),
    HostileText("bell", "a\u{7}b", "ab"),
    HostileText("delete", "a\u{7F}b", "ab"),
    HostileText("shift out and in", "a\u{E}b\u{F}c", "abc"),
    HostileText("enquiry and XOFF", "a\u{5}b\u{13}c", "abc"),
    HostileText("all of C0", "a" + scalars(1...31) + "b", "a b", shown: "a\t\n\u{B}\u{C}\rb"),
    HostileText("all of C1", "a" + scalars(0x80...0x9F) + "b", "a b", shown: "a\u{85}b"),
    HostileText("line separator", "a\u{2028}b", "a b", shown: "a\u{2028}b"),
    HostileText("paragraph separator", "a\u{2029}b", "a b", shown: "a\u{2029}b"),
    HostileText(
      "a row of blanks", "a" + String(repeating: " ", count: 30) + "b", "a b",
      shown: "a" + String(repeating: " ", count: 30) + "b"),
  ]

  /// Characters that are not seen, or turn what is seen around.
  private static let invisible = [
    HostileText("right-to-left override", "a\u{202E}cba", "acba"),
    HostileText("isolates", "\u{2066}a\u{2069}\u{2067}b\u{2068}", "ab"),
    HostileText("embeddings", "\u{202A}a\u{202C}\u{202B}b", "ab"),
    HostileText("marks of direction", "a\u{200E}b\u{200F}c\u{61C}d", "abcd"),
    HostileText("zero-width space", "BX\u{200B}D", "BXD"),
    HostileText("joiners", "a\u{200C}b\u{200D}c\u{2060}d", "abcd"),
    HostileText("byte order mark", "\u{FEFF}Bộ", "Bộ"),
    HostileText("tags", "a\u{E0001}\u{E0041}\u{E007F}b", "ab"),
    HostileText("variation selectors", "a\u{FE0F}b\u{E0100}c", "abc"),
    HostileText("grapheme joiner", "a\u{34F}b", "ab"),
    HostileText("fillers", "a\u{115F}\u{1160}\u{3164}\u{FFA0}b", "ab"),
    HostileText("vowels that are not seen", "a\u{17B4}\u{17B5}b", "ab"),
    HostileText("soft hyphen", "a\u{AD}b", "ab"),
    HostileText("private use", "a\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}b", "ab"),
    HostileText("unassigned", "a\u{378}\u{E01F0}b", "ab"),
    HostileText(
      "no characters",
      "a" + scalars(0xFDD0...0xFDD1) + scalars(0xFFFE...0xFFFF) + scalars(0x1FFFE...0x1FFFF) + "b", "ab"),
    HostileText("annotations", "a\u{FFF9}b\u{FFFA}c\u{FFFB}", "abc"),
    HostileText("formats of notes", "a\u{1D173}\u{1D17A}b", "ab"),
  ]

  /// Text that is fine, and hard to measure.
  private static let shapes = [
    HostileText("letters in pieces", "Vie\u{302}\u{323}t Nam", "Vi\u{1EC7}t Nam"),
    HostileText("wide letters", "漢字テスト", "漢字テスト"),
    HostileText("full width", "ＡＢ：", "ＡＢ："),
    HostileText("emoji", "a👍🔥b", "a👍🔥b"),
    HostileText("a family", "a👩\u{200D}👩\u{200D}👧b", "a👩👩👧b"),
    HostileText("a colour of skin", "a👍🏽b", "a👍🏽b"),
    HostileText("a flag", "a🇻🇳b", "a🇻🇳b"),
    HostileText("from right to left", "aשלוםb", "aשלוםb"),
    HostileText(
      "forty marks", "a" + String(repeating: "\u{316}", count: 40) + "b", "a\u{316}\u{316}\u{316}\u{316}b"),
    HostileText("a mark in front", "\u{301}xa", "xa"),
    HostileText("a mark upon a blank", "a \u{301}b", "a b"),
    HostileText("circles upon a number", "1\u{20DD}\u{20DD}b", "1\u{20DD}\u{20DD}b"),
    HostileText("pieces of syllables", "a\u{1161}\u{11A8}b", "a\u{1161}\u{11A8}b"),
  ]

  /// Bytes that are no text.
  private static let bytes = [
    HostileText("a byte that begins nothing", [0x41, 0xFF, 0x42], "A\u{FFFD}B"),
    HostileText("a raw C1", [0x41, 0x9B] + "31mB".utf8, "A\u{FFFD}31mB"),
    HostileText("NUL in two bytes", [0x41, 0xC0, 0x80, 0x42], "A\u{FFFD}\u{FFFD}B"),
    HostileText("a surrogate", [0x41, 0xED, 0xA0, 0x80, 0x42], "A\u{FFFD}\u{FFFD}\u{FFFD}B"),
    HostileText("half a letter", [0x41, 0x42, 0xE1, 0xBB], "AB\u{FFFD}"),
    HostileText(
      "beyond all letters", [0x41, 0xF4, 0x90, 0x80, 0x80, 0x42], "A\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}B"),
  ]

  private static func scalars(_ values: ClosedRange<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: values.compactMap(Unicode.Scalar.init))
    return String(view)
  }
}

extension HostileText {
  /// Tells whether text can do nothing to a terminal but print: letters, signs, blanks and line feeds, and no
  /// mark without its letter.
  package static func isHarmless(_ text: String, besides allowed: Set<Unicode.Scalar> = []) -> Bool {
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n" || scalar == " " || allowed.contains(scalar) { continue }
      if scalar.properties.isDefaultIgnorableCodePoint { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator:
        return false
      case .nonspacingMark, .spacingMark, .enclosingMark:
        if "\n \t“(\"".unicodeScalars.contains(previous) { return false }
      default: break
      }
    }
    return true
  }
}
