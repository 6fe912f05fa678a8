import Assignments
import Phrases

/// A form, laid over the panes: labels at the left, fields at the right, and below the focused one what it
/// means.
struct FormBox {
  private let form: Form
  private let session: Session
  private let known: KnownNames?
  private let language: Language

  /// The columns of the labels.
  private static let label = 26

  /// Makes the box of a form.
  init(_ form: Form, _ session: Session, _ known: KnownNames?, in language: Language) {
    self.form = form
    self.session = session
    self.known = known
    self.language = language
  }

  /// The box, as large as its fields want and the screen allows.
  func picture(_ layout: Layout) -> Picture {
    let columns = FormBox.columns(in: layout)
    let clarities = form.clarities(in: session).map { clarities in
      [ClarityLine(clarities: clarities, language: language).line(columns: columns)]
    }
    let head = words(form.advice, .quiet, columns: columns) + (clarities ?? [])
    let foot =
      words(form.problem, .alarm, columns: columns)
      + words(form.contested.isEmpty ? nil : .saveAgain, .strong, columns: columns)
    // The line of the clarities sets the fields off as well as a blank one would.
    let between = head.isEmpty || clarities != nil ? 0 : 1
    let room = max(
      2, layout.bodyRows - 2 - head.count - foot.count - between - (foot.isEmpty ? 0 : 1))
    let (fields, cursor) = self.fields(columns: columns, room: room)
    let gap = [Line()]
    let lines = head + (between > 0 ? gap : []) + fields + (foot.isEmpty ? [] : gap + foot)
    let down = head.count + between
    let inside = Picture(
      columns: columns, lines: lines, cursor: Position(column: cursor.column, row: cursor.row + down),
      showsCursor: true)
    return .box(inside, heading: form.title(in: language))
  }

  private static func columns(in layout: Layout) -> Int { min(96, layout.size.columns - 6) }

  /// The cells of a line of a field's text.
  static func room(in layout: Layout) -> Int { FieldLines.room(columns: columns(in: layout), label: label) }

  private func words(_ phrase: Phrase?, _ style: Style, columns: Int) -> [Line] {
    guard let phrase else { return [] }
    return Printable.text(phrase(in: language)).wrapped(to: columns).prefix(3).map { Line($0, style) }
  }

  /// The fields around the focused one, as many as there is room for, and the place of the cursor among them.
  private func fields(columns: Int, room: Int) -> (lines: [Line], cursor: Position) {
    var lines: [Line] = []
    var cursor = Position(column: 0, row: 0)
    var focused = 0..<0
    for (index, field) in form.fields.enumerated() {
      let hasFocus = index == form.focus
      let drawn = FieldLines(
        field, hasFocus: hasFocus, readBack: hasFocus ? form.readBack(in: session.calendar) : [],
        completions: hasFocus ? form.completions(in: session.directory, known) : [],
        columns: columns, label: FormBox.label)
      let start = lines.count
      lines += drawn.lines(in: language, session.directory)
      guard index == form.focus else { continue }
      focused = start..<lines.count
      cursor = Position(column: drawn.cursor.column, row: start + drawn.cursor.row)
    }
    let top = min(
      ListWindow.top(0, showing: focused.upperBound - 1, of: lines.count, in: room), cursor.row)
    return (Array(lines.dropFirst(top).prefix(room)), Position(column: cursor.column, row: cursor.row - top))
  }
}
