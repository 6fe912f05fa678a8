import Assignments
import Phrases

extension State {
  /// Sends the selected assignment to the clipboard: its number and action, or all of its page where that is
  /// open.
  mutating func copy() {
    guard let row = selected else { return }
    var text = "\(row.number) \(Printable.text(row.action))"
    if case .reading = layers.last, let dossier, dossier.assignment.number == row.number {
      let page = self.text(of: dossier, columns: State.pageColumns, in: .vi).lines(atMost: .max)
      text = ([row.number.description] + page.map(\.text)).map(\.withoutTrailingBlanks).joined(
        separator: "\n")
    }
    guard text.utf8.count <= Phrase.mostCopiedBytes else {
      notice = .refused(.tooLongToCopy(text.utf8.count))
      return
    }
    ask(.copy(text))
    notice = .changed(.copied(row.number))
  }

  /// The columns of a page that is copied, whatever the screen has.
  private static let pageColumns = 100
}

extension String {
  /// The text without blanks at its end.
  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
