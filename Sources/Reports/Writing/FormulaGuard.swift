/// What keeps words of a spreadsheet from being reckoned with (CWE-1236).
package enum FormulaGuard {
  /// The words with an apostrophe before them where they, or what stands behind apostrophes of their own,
  /// begin as a formula does.
  package static func guarded(_ text: String) -> String {
    begins(text) ? "'" + text : text
  }

  /// Takes away the apostrophe that `guarded` puts there.
  package static func unguarded(_ text: String) -> String {
    text.utf8.first == 0x27 && begins(text) ? String(text.dropFirst()) : text
  }

  /// Tells whether a spreadsheet would reckon with the words rather than show them: a formula, or a link to
  /// another program (DDE) behind a sign.
  package static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first == 0x3D || first == 0x40 { return true }
    return (first == 0x2B || first == 0x2D) && text.utf8.contains(0x7C) && text.utf8.contains(0x21)
  }

  private static func begins(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == 0x27 }.first
    return rest.map { [0x3D, 0x2B, 0x2D, 0x40].contains($0) } ?? false
  }
}
