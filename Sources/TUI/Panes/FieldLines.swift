import Assignments
import Phrases

/// The lines of one field of a form: its label and text, and when it has the focus what the text means.
struct FieldLines {
  private let field: FormField
  private let hasFocus: Bool
  private let readBack: [(phrase: Phrase, style: Style)]
  private let completions: [FieldCompletion]
  private let label: Int
  private let room: Int
  /// The text in lines, where it is typed into.
  private let text: FieldText?

  /// Lays a field out in so many columns, `label` of them for the label.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - hasFocus: Whether it is the one that is typed into.
  ///   - readBack: What the form says beside the field, while it has the focus.
  ///   - completions: What can be put into the field as it was begun.
  ///   - columns: The cells of a line.
  ///   - label: The cells of the label.
  init(
    _ field: FormField, hasFocus: Bool, readBack: [(phrase: Phrase, style: Style)] = [],
    completions: [FieldCompletion] = [], columns: Int, label: Int
  ) {
    self.field = field
    self.hasFocus = hasFocus
    self.readBack = readBack
    self.completions = completions
    self.label = label
    room = FieldLines.room(columns: columns, label: label)
    if case .choice = field.kind {
      text = nil
    } else {
      text = hasFocus ? FieldText(Printable.text(field.input.text), room: room) : nil
    }
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
    guard let text else { return Position(column: label, row: 0) }
    let place = text.place(after: Printable.text(String(field.input.head)).utf8.count)
    return Position(column: label + place.column, row: place.row)
  }

  /// The text: whole when it has the focus, otherwise its beginning.
  private func texts(in language: Language) -> [String] {
    if case .choice(let alternatives) = field.kind {
      return ["‹ \(alternatives[field.choice](in: language)) ›"]
    }
    return text?.lines ?? [Printable.text(field.input.text)]
  }

  private func comments(in language: Language, _ directory: Directory) -> [(String, Style)] {
    var comments: [(String, Style)] = []
    if let theirs = field.theirs {
      comments += wrapped("≠", Phrase.theirs(theirs)(in: language), .changed)
    }
    if let problem = field.problem { return comments + wrapped("✗", problem(in: language), .alarm) }
    guard hasFocus else { return comments }
    comments += readBack.flatMap { line in
      Printable.text(line.phrase(in: language)).wrapped(to: room).map { ($0, line.style) }
    }
    if readBack.isEmpty, let reading = field.reading(in: directory) {
      comments += wrapped("→", reading(in: language), .notice)
    }
    if let hint = field.hint(in: directory) { comments.append(("… " + hint(in: language), .quiet)) }
    if !completions.isEmpty {
      let words = completions.map(\.words).joined(separator: " · ")
      comments.append(("Tab: " + Printable.text(words), .quiet))
    }
    return comments
  }

  /// A comment behind its sign, in a few lines at most.
  private func wrapped(_ sign: String, _ words: String, _ style: Style) -> [(String, Style)] {
    let lines = Printable.text(words).wrapped(to: room - 2)
    var shown = Array(lines.prefix(FieldLines.mostLines))
    if lines.count > shown.count { shown.append("…") }
    return shown.enumerated().map { ("\($0 == 0 ? sign : " ") \($1)", style) }
  }

  /// The cells of a line of the text.
  static func room(columns: Int, label: Int) -> Int { max(8, columns - label) }

  /// The lines that a comment may fill.
  private static let mostLines = 4
}
