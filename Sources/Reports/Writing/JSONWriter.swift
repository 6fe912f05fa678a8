import Assignments
import Deadlines
package import Phrases

/// Writes a report as JSON (RFC 8259), an object with a row a line; days as ISO 8601, unknown is null.
package struct JSONWriter {
  private let report: Report
  private let language: Language

  /// Prepares to write a report.
  package init(_ report: Report, in language: Language) {
    self.report = report
    self.language = language
  }

  /// Writes the report line by line.
  package func write(to line: (String) throws -> Void) throws {
    try line("{")
    for (name, value) in opening { try line("\"\(name)\":\(value.written),") }
    try line("\"groups\":[")
    for (place, group) in report.groups.enumerated() {
      try line("{\"heading\":\(JSON(group.heading?(in: language)).written),\"rows\":[")
      for (place, row) in group.rows.enumerated() {
        try line(record(of: row).written + (place < group.rows.count - 1 ? "," : ""))
      }
      try line("]}" + (place < report.groups.count - 1 ? "," : ""))
    }
    try line("],")
    try line("\"total\":\((report.total.map(record) ?? .null).written)")
    try line("}")
  }

  private var opening: [(String, JSON)] {
    let head = report.basis.head.map {
      JSON.record([("line", .number($0.line)), ("hash", .text($0.hash))])
    }
    return [
      ("layout", .text(report.layout.rawValue)), ("title", .text(report.layout.title(in: language))),
      ("asOf", .text(report.basis.day.iso)), ("from", JSON(report.basis.from?.iso)),
      ("query", .text(report.basis.query)), ("journal", head ?? .null),
      ("counts", .record(report.counts.map { ($0.key, $0.value.record) })),
      ("rates", .list(report.notes.map { $0.record(in: language) })),
      (
        "columns",
        .list(
          report.columns.map {
            .record([("key", .text($0.key)), ("title", .text($0.title.phrase(in: language)))])
          })
      ),
    ]
  }

  private func record(of row: Report.Row) -> JSON {
    .record(
      [("number", JSON(row.number?.description))]
        + zip(report.columns, row.cells).map { ($0.key, value(of: $1)) })
  }

  private func value(of cell: Report.Cell) -> JSON {
    switch cell {
    case .nothing, .missing: .null
    case .number(let number): .number(number)
    case .day(let day): .text(day.iso)
    case .share(let part, let whole): whole == 0 ? .null : .share(Double(part) / Double(whole))
    case .text(let text): .text(text)
    case .phrase: .text(cell.line(in: language))
    case .lines: .list(cell.lines(in: language).map(JSON.text))
    case .work(let action, _): .text(action)
    }
  }
}

extension Report.Count.Value {
  /// The count as JSON.
  fileprivate var record: JSON {
    switch self {
    case .number(let number): .number(number)
    case .part(let part, _): .number(part)
    case .cells(let cells):
      .record([
        ("total", .number(cells.total)), ("onTime", .number(cells.onTime)), ("late", .number(cells.late)),
        ("inTerm", .number(cells.inTerm)), ("overdue", .number(cells.overdue)),
        ("unscheduled", .number(cells.unscheduled)),
      ])
    }
  }
}

extension Report.Note {
  /// The note as JSON: a rate, its value and its formula.
  fileprivate func record(in language: Language) -> JSON {
    switch self {
    case .rate(let rate, let cells):
      let value = rate == .ofAll ? cells.rateOfAll : cells.rateOfDue
      let name = rate == .ofAll ? "rateOfAll" : "rateOfDue"
      return .record([
        ("key", .text(name)), ("value", value.map(JSON.share) ?? .null),
        ("formula", .text(words(in: language))),
      ])
    }
  }
}
