import Assignments

/// The one place where text is cleaned on its way out.
///
/// What is kept on the board was cleaned when it came in; an old row or another program's is cleaned again
/// here, and so is whatever was typed and is quoted in a message.
enum Printable {
  /// Makes one line harmless on a terminal: nothing in it moves the cursor, hides or turns text around.
  ///
  /// Runs of spaces stay, because they align columns; white space of any other kind becomes a space.
  static func line(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { Cleaning.line(String($0)) }
      .joined(separator: " ")
  }

  /// Tells whether a scalar is one of those that nearly all text consists of, and needs no closer look.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x1E00...0x1EFF: true
    case 0x2013, 0x2014, 0x2018...0x201D, 0x2026, 0x00B7, 0x00F7: true
    default: false
    }
  }
}
