import Assignments
import Deadlines
import Phrases

/// The view of statistics: the agencies with their cells as bars, and below them the selected one closer.
struct StatisticsPane {
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
    let rule = Line.rule(Phrase.statisticsTitle(in: language), hasFocus: true, columns: columns)
    guard let statistics = state.statistics.statistics else {
      return Picture(columns: columns, lines: [rule, Line("  " + Phrase.reading(in: language), .quiet)])
    }
    let list = state.statistics.agencies
    let top = list.top(showing: layout.statisticsRows)
    let shown = top..<min(top + layout.statisticsRows, list.count)
    let table = StatisticsColumns(columns, in: language)
    let most = (1..<max(2, list.count)).compactMap { list.tally(at: $0)?.cells.total }.max() ?? 0
    let lines = shown.map { index -> Line in
      let cells = list.tally(at: index)?.cells ?? FourCells()
      let isSelected = index == list.cursor
      let line = table.line(
        name(list.agency(at: index)), cells, of: index == 0 ? cells.total : most, isSelected: isSelected)
      return isSelected ? line.all(in: .selected) : line
    }
    let cursor = Position(column: 0, row: list.cursor - top)
    let bars = Picture(columns: columns, lines: [rule] + table.headings).above(
      Picture(columns: columns, lines: lines, cursor: cursor).aiming(at: shown.map { .line($0) })
    ).fitted(toRows: layout.statisticsRows + 1 + layout.statisticsHeadRows)
    guard layout.statisticsDetailRows > 0 else { return bars }
    return bars.above(detail(statistics, of: list.scope, layout))
  }

  private func name(_ agency: AgencyCode?) -> String {
    agency.map { Printable.text(state.session.directory.shortName(of: $0)) }
      ?? Phrase.allAgencies(in: language)
  }

  /// The months, the slippage and the clarities of the selected agency.
  private func detail(_ statistics: Statistics, of agency: AgencyCode?, _ layout: Layout) -> Picture {
    let columns = layout.size.columns
    let figures = statistics.figures(of: agency)
    let tally = statistics.tally(of: agency)
    let total = tally.cells.total
    let chart = MonthChart(figures, upTo: statistics.day, columns: columns, in: language)
    let name = agency.map { Printable.text(state.session.directory[$0]?.name ?? $0.text) }
    let rates = Phrase.rates(ofAll: tally.cells.rateOfAll, ofDue: tally.cells.rateOfDue)
    let missing = Clarity.allCases.map { ($0, figures.missing[$0] ?? 0) }
    let clarity =
      Phrase.clear(total - tally.unclear, of: total)(in: language) + "  "
      + Phrase.missing(missing)(in: language)
    let lines =
      [Line.rule(Phrase.completedByMonth(name, chart.names)(in: language), columns: columns)]
      + chart.lines
      + [Line("  " + rates(in: language), .quiet)]
      + [Line("  " + Phrase.slipped(figures.extended, of: total, days: figures.slipped)(in: language))]
      + clarity.wrapped(to: columns - 4).map { Line("  " + $0) }
    return Picture(columns: columns, lines: lines).fitted(toRows: layout.statisticsDetailRows)
  }
}
