import Assignments
import Deadlines
import Phrases

// The four cells of each agency as in Báo cáo 1270/BC-TCTTTg, open work without a deadline apart, and both
// completion rates that are in use.
extension ReportBuilder {
  static var cellColumns: [Report.Column] {
    [
      .init("ordinal", .ordinal, .count), .init("agency", .agency, .words(5)),
      .init("total", .total, .count), .init("onTime", .onTime, .count), .init("late", .late, .count),
      .init("inTerm", .inTerm, .count), .init("overdue", .overdue, .count),
      .init("unscheduled", .unscheduled, .count), .init("rateOfAll", .rateOfAll, .share),
      .init("rateOfDue", .rateOfDue, .share), .init("unclear", .unclear, .count),
    ]
  }

  /// The report, an agency that has anything a row, worst first.
  var cellsReport: Report {
    let tallies = material.tallies
    let counted = tallies.agencies.filter { tallies.byAgency[$0]?.cells.total ?? 0 > 0 }
    let rows = counted.enumerated().map { place, code in
      let tally = tallies.byAgency[code] ?? Tally()
      return Report.Row(cells: [.number(place + 1), .text(name(of: code))] + ReportBuilder.cells(of: tally))
    }
    let all = tallies.all
    return Report(
      layout: .cells, basis: material.basis, columns: ReportBuilder.cellColumns,
      groups: rows.isEmpty ? [] : [Report.Group(rows: rows)],
      total: Report.Row(cells: [.nothing, .phrase(.everything)] + ReportBuilder.cells(of: all)),
      counts: [
        Report.Count(key: "cells", label: .reportScope, value: .cells(all.cells)),
        Report.Count(key: "unclear", label: .reportUnclear, value: .part(all.unclear, of: all.cells.total)),
      ],
      notes: RateName.allCases.map { .rate($0, all.cells) }, chart: cellsChart)
  }

  private static func cells(of tally: Tally) -> [Report.Cell] {
    let cells = tally.cells
    return [
      .number(cells.total), .number(cells.onTime), .number(cells.late), .number(cells.inTerm),
      .number(cells.overdue), .number(cells.unscheduled), .share(cells.done, of: cells.total),
      .share(cells.done, of: cells.done + cells.overdue), .number(tally.unclear),
    ]
  }
}
