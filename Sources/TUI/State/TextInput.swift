/// A line of text that is being typed, and the place of the cursor in it.
struct TextInput: Hashable, Sendable {
  /// The text.
  private(set) var text: String
  /// The number of characters before the cursor.
  private(set) var cursor: Int

  /// Makes a field that holds a text, the cursor behind it.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The text before the cursor.
  var head: Substring { text.prefix(cursor) }
  /// The text from the cursor on.
  var tail: Substring { text.dropFirst(cursor) }

  /// Puts text in at the cursor; a mark joins the letter before it.
  mutating func insert(_ inserted: String) {
    let (head, tail) = (self.head + inserted, self.tail)
    self = TextInput(String(head), before: tail)
  }

  /// Changes the text or moves the cursor, as an Emacs does.
  mutating func edit(_ edit: Edit) {
    let (head, tail) = (self.head, self.tail)
    switch edit {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    case .deleteBackward: self = TextInput(String(head.dropLast()), before: tail)
    case .deleteForward: self = TextInput(String(head), before: tail.dropFirst())
    case .deleteWord: self = TextInput(String(TextInput.withoutLastWord(head)), before: tail)
    case .deleteToStart: self = TextInput("", before: tail)
    case .deleteToEnd: self = TextInput(String(head), before: "")
    }
  }

  /// Makes a field that holds a text, the cursor between two parts of it.
  init(_ head: String, before tail: some StringProtocol) {
    text = head + tail
    cursor = head.count
  }

  private static func withoutLastWord(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    while let last = text.last, !last.isWhitespace { text.removeLast() }
    return text
  }
}
