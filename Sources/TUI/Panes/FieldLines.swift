import Assignments
import Phrases

/// The lines of one field of a form: its label and text, and when it has the focus what the text means.
struct FieldLines {
  private let field: FormField
  private let hasFocus: Bool
  private let readBack: [(phrase: Phrase, style: Style)]
  private let label: Int
  private let room: Int

  /// Lays a field out in so many columns, `label` of them for the label.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - hasFocus: Whether it is the one that is typed into.
  ///   - readBack: What the form says beside the field, while it has the focus.
  ///   - columns: The cells of a line.
  ///   - label: The cells of the label.
  init(
    _ field: FormField, hasFocus: Bool, readBack: [(phrase: Phrase, style: Style)] = [], columns: Int,
    label: Int
  ) {
    self.field = field
    self.hasFocus = hasFocus
    self.readBack = readBack
    self.label = label
    room = max(8, columns - label)
  }

  /// The lines.
  func lines(in language: Language, _ directory: Directory) -> [Line] {
    var name = (hasFocus ? "▸ " : "  ") + field.label(in: language)
    if field.isRequired { name += " *" }
    let label = Span(name.fitted(to: self.label), hasFocus ? .strong : .plain)
    var lines = texts(in: language).enumerated().map { index, text in
      Line([index == 0 ? label : Span(String.blank(self.label)), Span(text.fitted(to: room), .field)])
    }
    lines += comments(in: language, directory).map { text, style in
      Line([Span(String.blank(self.label)), Span(text.clipped(to: room), style)])
    }
    return lines
  }

  /// The place of the cursor.
  var cursor: Position {
    if case .choice = field.kind { return Position(column: label, row: 0) }
    let before = Printable.text(String(field.input.head)).broken(at: room)
    let (row, column) = (before.count - 1, Width.of(before.last ?? ""))
    return column < room
      ? Position(column: label + column, row: row) : Position(column: label, row: row + 1)
  }

  /// The text: whole when it has the focus, otherwise its beginning.
  private func texts(in language: Language) -> [String] {
    if case .choice(let alternatives) = field.kind {
      return ["‹ \(alternatives[field.choice](in: language)) ›"]
    }
    let text = Printable.text(field.input.text)
    guard hasFocus else { return [text] }
    let texts = text.broken(at: room)
    return cursor.row < texts.count ? texts : texts + [""]
  }

  private func comments(in language: Language, _ directory: Directory) -> [(String, Style)] {
    var comments: [(String, Style)] = []
    if let theirs = field.theirs {
      comments.append(("≠ " + Printable.text(Phrase.theirs(theirs)(in: language)), .changed))
    }
    if let problem = field.problem {
      return comments + [("✗ " + Printable.text(problem(in: language)), .alarm)]
    }
    guard hasFocus else { return comments }
    comments += readBack.flatMap { line in
      Printable.text(line.phrase(in: language)).wrapped(to: room).map { ($0, line.style) }
    }
    if readBack.isEmpty, let reading = field.reading(in: directory) {
      comments.append(("→ " + Printable.text(reading(in: language)), .notice))
    }
    if let hint = field.hint(in: directory) { comments.append(("… " + hint(in: language), .quiet)) }
    let suggestions = field.suggestions(in: directory).map { "\($0.code.text) \($0.name)" }
    if !suggestions.isEmpty {
      comments.append(("Tab: " + Printable.text(suggestions.joined(separator: " · ")), .quiet))
    }
    return comments
  }
}
