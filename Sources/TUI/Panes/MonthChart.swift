import Assignments
import Deadlines
import Phrases

/// Completions of the last twelve months as columns, with their counts below: on time, and late.
struct MonthChart {
  private let months: [(name: String, completions: Figures.Completions)]
  private let label: Int
  private let width: Int
  private let language: Language

  /// The rows of the columns.
  private static let height = 3

  /// Makes the chart of figures; where there is little room, of fewer months.
  init(_ figures: Figures, upTo day: Day, columns: Int, in language: Language) {
    label = 12
    width = columns >= 110 ? 8 : 5
    self.language = language
    let most = max(1, min(12, (columns - label) / width))
    months = Statistics.months(upTo: day).suffix(most).map { ($0, figures.completions[$0] ?? .init()) }
  }

  /// The columns, the months, and the two counts.
  var lines: [Line] {
    let most = months.map { $0.completions.onTime + $0.completions.late }.max() ?? 0
    let columns = (0..<MonthChart.height).reversed().map { level in
      months.reduce(into: Line(String.blank(label))) { line, month in
        line.spans += cell(month.completions, at: level, of: most)
      }
    }
    return columns + [
      row(Phrase.rowMonth(in: language), .quiet) { short($0.name) },
      row("▇ " + Phrase.barLegend[0](in: language), .done) { String($0.completions.onTime) },
      row("▒ " + Phrase.barLegend[1](in: language), .done) { String($0.completions.late) },
    ]
  }

  /// A cell of a column: what was on time stands below what was late.
  private func cell(_ completions: Figures.Completions, at level: Int, of most: Int) -> [Span] {
    func filled(_ count: Int) -> Int {
      count == 0 ? 0 : max(1, (count * MonthChart.height + most / 2) / max(1, most))
    }
    let onTime = filled(completions.onTime)
    let all = min(MonthChart.height, max(filled(completions.onTime + completions.late), onTime))
    let sign = level < min(onTime, all) ? "▇" : level < all ? "▒" : " "
    return [Span(String.blank(width - 3)), Span(String(repeating: sign, count: 3), .done)]
  }

  private func row(
    _ title: String, _ style: Style, _ text: ((name: String, completions: Figures.Completions)) -> String
  ) -> Line {
    let cells = months.map { month -> Span in
      let text = text(month)
      return Span(text.aligned(to: width), text == "0" ? .quiet : style)
    }
    return Line([Span(("  " + title).clipped(to: label).fitted(to: label), .quiet)] + cells)
  }

  /// The months of the chart by their names.
  var names: [String] { months.map(\.name) }

  /// The month, with the last two digits of its year where there is room: `11/25`.
  private func short(_ name: String) -> String {
    width < 6 ? String(name.suffix(2)) : "\(name.suffix(2))/\(name.prefix(4).suffix(2))"
  }
}
