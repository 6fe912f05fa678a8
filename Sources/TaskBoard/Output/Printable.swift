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

  /// Tells whether a scalar needs no closer look: a space, a plain sign, or a line of a table.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || Cleaning.isPlain(scalar) || (0x2500...0x257F).contains(scalar.value)
  }
}
