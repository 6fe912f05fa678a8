import Assignments
import Deadlines
import Phrases

/// The view of the day: the cells with their rates, and below them what asks for attention.
struct AgendaPane {
  private let state: State
  private let language: Language

  /// Makes the view of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The view in the space between the bars.
  func picture(_ layout: Layout) -> Picture {
    let columns = layout.size.columns
    var picture = Picture(columns: columns, lines: head(layout))
    let top = state.agenda.top(showing: layout.agendaRows)
    let shown = top..<max(top, min(top + layout.agendaRows, state.agenda.lines.count))
    let row = ListLines(
      ListColumns(columns, largest: largest, showsLead: state.session.member.agencies.count != 1), state,
      in: language)
    let lines = shown.map { index in
      line(state.agenda.lines[index], isSelected: index == state.agenda.cursor, row)
    }
    let cursor = Position(column: 0, row: max(0, state.agenda.cursor - top))
    let targets = shown.map { state.agenda.lines[$0].isSelectable ? Target.line($0) : nil }
    picture = picture.above(Picture(columns: columns, lines: lines, cursor: cursor).aiming(at: targets))
    guard state.agenda.lines.isEmpty else { return picture }
    let words: Phrase = state.agenda.overview == nil ? .reading : .quietDay
    return picture.above(Picture(columns: columns, lines: [Line("  " + words(in: language), .quiet)]))
  }

  private var largest: AssignmentNumber {
    state.agenda.overview?.stretches.flatMap(\.rows).map(\.number).max() ?? AssignmentNumber(1)
  }

  private func line(_ line: AgendaLine, isSelected: Bool, _ row: ListLines) -> Line {
    switch line {
    case .gap: Line()
    case .heading(let heading, let count):
      Line([
        Span(" \(heading.phrase(in: language))", .strong),
        Span(" (\(count)\(state.agenda.isCapped(heading) ? "+" : ""))", .quiet),
      ])
    case .row(let assignment, _): row.line(assignment, isSelected: isSelected, hasFocus: true)
    case .rest(_, let count):
      Line((isSelected ? "▸ " : "  ") + Phrase.rest(count)(in: language), isSelected ? .selected : .quiet)
    }
  }
}

// MARK: - The cells

extension AgendaPane {
  private func head(_ layout: Layout) -> [Line] {
    let columns = layout.size.columns
    let member = state.session.member
    let names = member.agencies.map { state.session.directory[$0]?.name ?? $0.text }.joined(separator: ", ")
    let title = member.role == .liaison ? Phrase.todayOf(Printable.text(names)) : .todayOfAll
    let tally = state.agenda.overview?.tally ?? Tally()
    let rates = Phrase.rates(ofAll: tally.cells.rateOfAll, ofDue: tally.cells.rateOfDue)
    var lines = [
      Line.rule(title(in: language), hasFocus: true, columns: columns),
      labels(columns: columns), counts(tally.cells, columns: columns),
      Line("  " + rates(in: language), .quiet),
    ]
    if layout.agendaHeadRows > 5 { lines.append(Line("  " + Phrase.waiting(tally)(in: language), .quiet)) }
    return lines + [Line()]
  }

  private func labels(columns: Int) -> Line {
    let width = AgendaPane.cellColumns(columns)
    let labels = Phrase.cells.map { (width > 13 ? $0.wide : $0.narrow)(in: language).aligned(to: width) }
    return Line(labels.joined(), .quiet)
  }

  private func counts(_ cells: FourCells, columns: Int) -> Line {
    let width = AgendaPane.cellColumns(columns)
    let counts: [(Int, Style)] = [
      (cells.total, .strong), (cells.onTime, .done), (cells.late, .done), (cells.inTerm, .strong),
      (cells.overdue, cells.overdue > 0 ? .overdue : .strong), (cells.unscheduled, .strong),
    ]
    return Line(counts.map { Span(String($0).aligned(to: width), $1) })
  }

  /// The columns of a cell; narrow ones would run away from each other on a wide screen.
  private static func cellColumns(_ columns: Int) -> Int {
    min(18, columns / Phrase.cells.count)
  }
}
