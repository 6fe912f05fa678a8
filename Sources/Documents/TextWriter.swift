/// Writes the text of markup: white space runs together, paragraphs have an empty line between them.
struct TextWriter {
  private(set) var text = ""
  private var pending = Pending.none
  private var isEmpty = true

  private enum Pending: Int { case none, space, line, paragraph }

  /// Appends words; white space at their ends counts once.
  mutating func append(_ words: String) {
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace, scalar != "\u{A0}" {
        wait(.space)
        continue
      }
      if pending != .none, !isEmpty {
        switch pending {
        case .none: break
        case .space: text += " "
        case .line: text += "\n"
        case .paragraph: text += "\n\n"
        }
      }
      pending = .none
      isEmpty = false
      // A control character cannot be shown, and is no part of a sentence.
      if scalar.value >= 0x20 { text.unicodeScalars.append(scalar) }
    }
  }

  /// Begins a new line.
  mutating func breakLine() { wait(.line) }

  /// Begins a new paragraph.
  mutating func breakParagraph() { wait(.paragraph) }

  private mutating func wait(_ next: Pending) {
    if next.rawValue > pending.rawValue { pending = next }
  }
}
