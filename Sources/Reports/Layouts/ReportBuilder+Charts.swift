import Assignments
import Deadlines
import Phrases

// The charts: what the tables say, drawn.
extension ReportBuilder {
  /// Counts an assignment's agency one up in a part of its bar.
  mutating func mark(_ lead: AgencyCode?, _ part: Int, of parts: Int = 3) {
    guard let lead else { return }
    marks[lead, default: Array(repeating: 0, count: parts)][part] += 1
  }

  /// A chart of what was marked, the longest bars first.
  func chart(_ title: ReportChartWord, _ parts: [Report.Chart.Part]) -> Report.Chart? {
    let sorted = marks.map { (code: $0.key, values: $0.value, sum: $0.value.reduce(0, +)) }
      .sorted { ($1.sum, $0.code) < ($0.sum, $1.code) }
    return .drawing(title, parts, sorted.map { bar($0.code, $0.values) })
  }

  /// A chart of the four cells of each agency, worst first.
  var cellsChart: Report.Chart? {
    .drawing(
      .cells, Report.Chart.cells,
      material.tallies.agencies.map { code in
        bar(code, material.tallies.byAgency[code]?.cells.parts ?? [])
      })
  }

  /// A chart of how many have each of the six clarities.
  var clarityChart: Report.Chart? {
    let count = groups.values.reduce(0) { $0 + $1.count }
    return .drawing(
      .clarities, [.init(.clear, .good), .init(.missing, .bad)],
      Clarity.allCases.map { clarity in
        let lacking = missing[clarity] ?? 0
        return Report.Chart.Bar(clarity.phrase, [count - lacking, lacking])
      })
  }

  /// A chart of the four cells on both days.
  var daysChart: Report.Chart? {
    guard let from = material.basis.from, let before = material.talliesBefore else { return nil }
    return .drawing(
      .cells, Report.Chart.cells,
      [(from, before), (material.basis.day, material.tallies)].map { day, tallies in
        Report.Chart.Bar(Phrase(verbatim: day.vietnamese), tallies.all.cells.parts)
      })
  }

  private func bar(_ code: AgencyCode, _ values: [Int]) -> Report.Chart.Bar {
    Report.Chart.Bar(Phrase(verbatim: material.directory.shortName(of: code)), values)
  }
}
