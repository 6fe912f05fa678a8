import Assignments
import Deadlines

/// The words of a query as the index understands them.
///
/// Typed without marks a word finds any marks; typed with marks it is strict; NFC and NFD are one.
struct SearchText {
  /// The expression for the full-text index, or nothing when the words hold no letter or digit.
  let match: String?
  /// What the folded text must contain, one after a space each, for scanning without the index.
  let prefixes: [String]
  /// What the text must contain with its marks.
  let strict: [String]

  /// Prepares the words of a query, each of which may be a phrase.
  init(_ words: [String]) {
    var terms: [String] = []
    var prefixes: [String] = []
    var strict: [String] = []
    for word in words {
      let tokens = SearchText.tokens(of: Lettering.unmarked(word))
      guard !tokens.isEmpty else { continue }
      terms.append("\"" + tokens.joined(separator: " ") + "\" *")
      prefixes.append(" " + tokens.joined(separator: " "))
      if Lettering.isMarked(word) { strict.append(Lettering.composed(word).lowercased()) }
    }
    match = terms.isEmpty ? nil : terms.joined(separator: " ")
    self.prefixes = prefixes
    self.strict = strict
  }

  /// The text of an assignment that is searched, with its marks and without.
  ///
  /// The folded text is its words with one space before each, so that scanning finds the beginnings of words
  /// as the index does.
  static func stored(for assignment: Assignment) -> (lowered: String, folded: String) {
    let text = [
      assignment.number.description, assignment.action, assignment.deliverable, assignment.owner,
      assignment.accountable, assignment.authority, assignment.quote,
    ].compactMap { $0 }.joined(separator: "\n").lowercased()
    let lowered = Lettering.composed(text)
    return (lowered, spaced(Lettering.unmarked(lowered)))
  }

  /// Tells whether two states of an assignment are searched alike.
  static func isAlike(_ a: Assignment, _ b: Assignment) -> Bool {
    a.action == b.action && a.deliverable == b.deliverable && a.owner == b.owner
      && a.accountable == b.accountable
      && a.authority == b.authority && a.quote == b.quote
  }

  /// The words of a folded text with one space before each.
  private static func spaced(_ folded: String) -> String {
    let isPlain = folded.unicodeScalars.allSatisfy { Cleaning.isPlain($0) || $0 == " " || $0 == "\n" }
    guard isPlain else { return tokens(of: folded).map { " " + $0 }.joined() }
    // Each scalar is a letter, a figure or a sign by itself, so the words need not be cut by characters.
    var words = String.UnicodeScalarView()
    var isInside = false
    for scalar in folded.unicodeScalars {
      let belongs = scalar.isASCII ? isWord(scalar) : Character(scalar).isLetter || Character(scalar).isNumber
      if belongs, !isInside { words.append(" ") }
      if belongs { words.append(scalar) }
      isInside = belongs
    }
    return String(words)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func tokens(of folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
