import Assignments
import Deadlines
import Phrases

/// The pane of agencies: what each has open, and what of it is overdue.
struct AgencyPane {
  private let state: State
  private let language: Language

  /// Makes the pane of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The pane with so many rows below its heading and the names of its columns.
  func picture(columns: Int, rows: Int) -> Picture {
    let list = state.agencies
    let hasFocus = state.pane == .agencies
    let top = list.top(showing: rows)
    let shown = top..<min(top + rows, list.count)
    let bar = columns >= 28 && !state.session.isSlow ? 6 : 0
    let most = (1..<max(2, list.count)).compactMap { list.tally(at: $0)?.cells.open }.max() ?? 0
    var lines = [
      Line.rule(Phrase.agencies(in: language), hasFocus: hasFocus, columns: columns),
      heading(columns: columns),
    ]
    lines += shown.map { line in
      let isSelected = line == list.cursor
      let drawn = self.line(line, bar: bar, most: most, columns: columns)
      return isSelected ? drawn.all(in: hasFocus ? .selected : .remembered) : drawn
    }
    let cursor = hasFocus ? Position(column: 0, row: 2 + list.cursor - top) : nil
    return Picture(columns: columns, lines: lines, cursor: cursor)
      .aiming(at: shown.map { .agency($0) }, from: 2)
  }

  private func heading(columns: Int) -> Line {
    Line(
      String.blank(columns - 11) + Phrase.openCount(in: language).aligned(to: 5)
        + Phrase.overdueCount(in: language).aligned(to: 5), .quiet)
  }

  private func line(_ index: Int, bar: Int, most: Int, columns: Int) -> Line {
    let agency = state.agencies.agency(at: index)
    let name =
      agency.map { Printable.text(state.session.directory.shortName(of: $0)) }
      ?? Phrase.allAgencies(in: language)
    let room = columns - 13 - bar
    var line = Line(index == state.agencies.cursor ? "▸ " : "  ", .strong)
    line.append(name.clipped(to: room - (bar == 0 ? 0 : 1)).fitted(to: room))
    guard let cells = state.agencies.tally(at: index)?.cells else { return line }
    if bar > 0 {
      line.append(
        index == 0 ? String.blank(bar) : Bar.drawn(cells.open, of: most, in: bar - 1) + " ", .quiet)
    }
    line.append(String(cells.open).aligned(to: 5))
    line.append(String(cells.overdue).aligned(to: 5), cells.overdue > 0 ? .overdue : .quiet)
    return line
  }
}
