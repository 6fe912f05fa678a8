import Assignments
import Phrases

/// The pane of assignments.
struct ListPane {
  private let state: State
  private let language: Language

  /// Makes the pane of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The pane with so many rows below its heading and the names of its columns.
  func picture(columns: Int, rows: Int) -> Picture {
    let list = state.list
    let places = list.places(showing: rows)
    let shown = places.compactMap { list.row(at: $0) }
    let largest = shown.map(\.number).max() ?? AssignmentNumber(1)
    let row = ListLines(
      ListColumns(columns, largest: largest, showsLead: state.agencies.scope == nil), state, in: language)
    let hasFocus = state.pane == .list
    var lines = [
      Line.rule(title, hasFocus: hasFocus, end: count, columns: columns),
      entry(columns: columns) ?? row.heading,
    ]
    let marks = mistake(columns: columns).map { [$0] } ?? []
    lines += marks
    lines += zip(places, shown).map { place, assignment in
      row.line(assignment, isSelected: place == list.cursor, hasFocus: hasFocus)
    }
    if shown.isEmpty { lines.append(Line("  " + emptiness(in: language), .quiet)) }
    var picture = Picture(columns: columns, lines: lines)
    if hasFocus {
      picture.cursor = Position(column: 0, row: 2 + marks.count + max(0, list.cursor - places.lowerBound))
    }
    if let cursor = entryCursor(columns: columns) { (picture.cursor, picture.showsCursor) = (cursor, true) }
    return picture.fitted(toRows: rows + 2).aiming(at: places.map { .line($0) }, from: 2)
  }

  private var title: String {
    let directory = state.session.directory
    let agency = state.agencies.scope.map { directory[$0]?.name ?? $0.text }
    return Printable.text(Phrase.listTitle(of: agency, filter: state.filter.text)(in: language))
  }

  private var count: String {
    let list = state.list
    guard list.isKnown, list.selected != nil else { return "" }
    let marked = state.marks.isEmpty ? "" : Phrase.marksInHeading(state.marks.count)(in: language) + " · "
    return marked
      + "\(list.cursor + 1)/\(max(list.total, list.end))\(list.isCapped && list.hasMore ? "+" : "")"
  }

  private var emptiness: Phrase {
    if !state.list.isKnown { return .reading }
    return state.filter.text.isEmpty ? .emptyList(canAdd: state.isEver(.add)) : .emptyFilter
  }
}

// MARK: - The filter line, in the place of the names of the columns

extension ListPane {
  private var filter: FilterEntry? {
    if case .filter(let entry) = state.layers.last { entry } else { nil }
  }

  private func prompt(columns: Int) -> (text: String, room: Int) {
    let prompt = " " + Phrase.filterPrompt(in: language) + " "
    return (prompt, max(4, columns - Width.of(prompt) - 1))
  }

  private func entry(columns: Int) -> Line? {
    guard let filter else { return nil }
    let (prompt, room) = prompt(columns: columns)
    var line = Line(prompt, .strong)
    if filter.input.text.isEmpty {
      line.append(Phrase.filterExample(in: language).fitted(to: room), .quiet)
    } else {
      line.append(filter.input.window(of: room).text, .field)
    }
    return line.fitted(to: columns)
  }

  /// A line below that points at the term that is not understood.
  private func mistake(columns: Int) -> Line? {
    guard let filter, state.completing == nil, let mistake = state.filter.mistake else { return nil }
    let (prompt, room) = prompt(columns: columns)
    let text = filter.input.text
    let start = Width.of(Printable.text(String(text.prefix(mistake.offset))))
    let end = Width.of(Printable.text(String(text.prefix(mistake.offset + mistake.term.count))))
    let skipped = filter.input.window(of: room).skipped
    let from = min(max(0, start - skipped), room - 1)
    let marks = String(repeating: "^", count: max(1, min(end - skipped, room) - from))
    return Line([Span(String.blank(Width.of(prompt) + from)), Span(marks, .alarm)]).fitted(to: columns)
  }

  private func entryCursor(columns: Int) -> Position? {
    guard let filter else { return nil }
    let (prompt, room) = prompt(columns: columns)
    return Position(column: Width.of(prompt) + filter.input.window(of: room).cursor, row: 1)
  }
}

extension TextInput {
  /// The part of the text around the cursor that so many cells show, the column of the cursor in it, and how
  /// many cells come before.
  func window(of columns: Int) -> (text: String, cursor: Int, skipped: Int) {
    var head = Printable.text(String(self.head))
    let whole = Width.of(head)
    while Width.of(head) > columns - 1 { head.removeFirst() }
    let rest = Printable.text(String(tail))
    let text = head + rest
    let end = text.end(ofCells: columns) ?? text.endIndex
    return (String(text[..<end]), Width.of(head), whole - Width.of(head))
  }
}
