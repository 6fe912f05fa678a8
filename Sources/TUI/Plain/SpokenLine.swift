import Assignments
import Deadlines
import Phrases

/// A line of a view as it is said.
struct SpokenLine: Hashable {
  /// The place among the lines of the view.
  let line: Int
  /// What it stands for.
  let name: Name
  /// Tells whether the cursor can be on it.
  let isStop: Bool
  /// The words.
  let words: String

  /// What a line stands for, whatever it says.
  enum Name: Hashable {
    /// An assignment, in a part of the view.
    case assignment(AssignmentNumber, in: String)
    /// A line of the journal.
    case entry(Int)
    /// An agency, or all of them.
    case agency(AgencyCode?)
    /// Something between, or how many more there are.
    case other(String)
  }
}

/// Text as it is said: without the signs that only the eye can use.
enum Spoken {
  /// The text for the ear.
  static func text(_ text: String, in language: Language) -> String {
    var text = text
    for sign in ["→ ", "? ", "≠ ", "… "] where text.hasPrefix(sign) { text.removeFirst(sign.count) }
    for sign in ["✓", "!", "~", "?"] { text = text.replacing(": \(sign) ", with: ": ") }
    text = text.replacing(" → ", with: Phrase.plainThen(in: language)).replacing(" · ", with: "; ")
    let kept = text.unicodeScalars.filter { !(0x2500...0x259F).contains($0.value) }
    return Printable.text(String(String.UnicodeScalarView(kept))).split(separator: " ").joined(separator: " ")
  }
}
