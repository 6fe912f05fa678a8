import Deadlines
import Phrases

/// The columns of the statistics: name, bar, the counts of the cells, and the share that is done; the counts
/// go first where there is little room.
struct StatisticsColumns {
  private let name: Int
  private let bar: Int
  private let count: Int
  private let language: Language

  /// Divides so many columns.
  init(_ columns: Int, in language: Language) {
    self.language = language
    name = min(14, max(8, columns / 6))
    count = columns >= 100 ? 12 : columns >= 72 ? 6 : 0
    bar = max(4, columns - name - 2 - 6 - 5 * count - 6)
  }

  /// The names of the columns with the signs of the bar; where they are narrow, the words stand in a line of
  /// their own.
  var headings: [Line] {
    let parts = zip(CellBar.parts(of: FourCells()), Phrase.barLegend).map { part, phrase in
      (sign: String(part.sign), text: "\(part.sign) \(phrase(in: language))")
    }
    func columns(_ names: [String]) -> Line {
      Line(
        String.blank(name + 2 + bar) + Phrase.columnTotal(in: language).aligned(to: 6)
          + names.map { $0.aligned(to: count) }.joined() + Phrase.columnDone(in: language).aligned(to: 6),
        .quiet)
    }
    if count >= 12 { return [columns(parts.map(\.text))] }
    return [
      Line("  " + parts.map(\.text).joined(separator: " "), .quiet),
      columns(count == 0 ? [] : parts.map(\.sign)),
    ]
  }

  /// An agency's line; `most` assignments would fill the bar.
  func line(_ title: String, _ cells: FourCells, of most: Int, isSelected: Bool) -> Line {
    var line = Line(isSelected ? "▸ " : "  ", .strong)
    line.append(title.clipped(to: name - 1).fitted(to: name))
    line.spans += CellBar.spans(cells, of: most, in: bar)
    line.append(String(cells.total).aligned(to: 6))
    if count > 0 {
      for part in CellBar.parts(of: cells) {
        line.append(String(part.count).aligned(to: count), part.count == 0 ? .quiet : part.style)
      }
    }
    let share = cells.rateOfAll.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
    line.append(share.aligned(to: 6), .strong)
    return line
  }
}
