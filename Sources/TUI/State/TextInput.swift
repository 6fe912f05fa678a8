/// A line of text that is being typed, and the place of the cursor in it.
struct TextInput: Hashable, Sendable {
  /// The text.
  private(set) var text: String
  /// The number of characters before the cursor.
  private(set) var cursor: Int
  /// What was there before, the latest last.
  private var past: [Past] = []
  /// Tells whether the last change was a letter that was typed: a word is undone as a whole.
  private var isTyping = false

  private struct Past: Hashable {
    let text: String
    let cursor: Int
  }

  /// Makes a field that holds a text, the cursor behind it.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Makes a field that holds a text, the cursor between two parts of it.
  init(_ head: String, before tail: some StringProtocol) {
    text = head + tail
    cursor = head.count
  }

  /// The text before the cursor.
  var head: Substring { text.prefix(cursor) }
  /// The text from the cursor on.
  var tail: Substring { text.dropFirst(cursor) }

  /// Puts text in at the cursor; a mark joins the letter before it.
  mutating func insert(_ inserted: String) {
    let isLetter = inserted.count == 1 && inserted.first?.isWhitespace == false
    set(String(head + inserted), String(tail), goesOn: isTyping && isLetter)
    isTyping = isLetter
  }

  /// Puts the cursor behind so many characters.
  mutating func move(behind count: Int) {
    cursor = min(max(0, count), text.count)
    isTyping = false
  }

  /// Changes the text or moves the cursor, as an Emacs does; answers what was cut out to be put in elsewhere.
  @discardableResult
  mutating func edit(_ edit: Edit) -> String? {
    let (head, tail) = (self.head, self.tail)
    isTyping = false
    switch edit {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    case .wordLeft: cursor = TextInput.withoutLastWord(head).count
    case .wordRight: cursor = text.count - TextInput.withoutFirstWord(tail).count
    case .deleteBackward: set(String(head.dropLast()), String(tail))
    case .deleteForward: set(String(head), String(tail.dropFirst()))
    case .deleteWord: return cut(head: TextInput.withoutLastWord(head), tail: tail)
    case .deleteWordForward: return cut(head: head, tail: TextInput.withoutFirstWord(tail))
    case .deleteToStart: return cut(head: "", tail: tail)
    case .deleteToEnd: return cut(head: head, tail: "")
    case .undo: undo()
    case .yank: break
    }
    return nil
  }

  /// Takes back the last change.
  private mutating func undo() {
    guard let before = past.popLast() else { return }
    (text, cursor) = (before.text, before.cursor)
  }

  /// Cuts out what lies between two parts; answers it.
  private mutating func cut(head: Substring, tail: Substring) -> String {
    let gone = text.dropFirst(head.count).dropLast(tail.count)
    set(String(head), String(tail))
    return String(gone)
  }

  private mutating func set(_ head: String, _ tail: String, goesOn: Bool = false) {
    guard head + tail != text else { return }
    if !goesOn { past.append(Past(text: text, cursor: cursor)) }
    if past.count > TextInput.mostSteps { past.removeFirst() }
    text = head + tail
    cursor = head.count
  }

  /// How many steps can be taken back.
  private static let mostSteps = 50

  private static func withoutLastWord(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    while let last = text.last, !last.isWhitespace { text.removeLast() }
    return text
  }

  private static func withoutFirstWord(_ text: Substring) -> Substring {
    text.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
  }
}
