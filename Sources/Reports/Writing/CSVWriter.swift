import Deadlines
package import Phrases

/// Writes a report as comma-separated values for spreadsheets (RFC 4180): UTF-8 with its mark in front, by
/// which Excel knows it, the headings in the first record, what the report stands on in the last ones.
///
/// A field of words that begins as a formula does (`=`, `+`, `-`, `@`) has an apostrophe put before it, so
/// that no spreadsheet reckons with what somebody typed (CWE-1236).
package struct CSVWriter {
  private let report: Report
  private let language: Language

  /// Prepares to write a report.
  package init(_ report: Report, in language: Language) {
    self.report = report
    self.language = language
  }

  /// Writes the report record by record, each with its end.
  package func write(to record: (String) throws -> Void) throws {
    let isGrouped = report.isGrouped
    let width = report.columns.count + (isGrouped ? 1 : 0)
    func write(_ fields: [String], isFirst: Bool = false) throws {
      let padded = fields + Array(repeating: "", count: max(0, width - fields.count))
      try record((isFirst ? "\u{FEFF}" : "") + CSVRecord.written(padded))
    }
    func writeAll() throws {
      let group = isGrouped ? [ReportColumnTitle.group.phrase(in: language)] : []
      try write(group + report.columns.map { $0.title.phrase(in: language) }, isFirst: true)
      for part in report.groups {
        let heading = isGrouped ? [field(part.heading?(in: language) ?? "")] : []
        for row in part.rows { try write(heading + row.cells.map(field)) }
      }
      if let total = report.total { try write(total.cells.map(field)) }
      try write([])
      try write([field(report.layout.title(in: language)), field(report.span(in: language))])
      for remark in report.remarks(in: language) { try write(["", field(remark)]) }
      for fact in report.facts(in: language) { try write([field(fact.label), field(fact.words)]) }
    }
    try writeAll()
  }

  /// A cell as a field: numbers as numbers, days as ISO 8601 writes them, which every spreadsheet reads.
  private func field(_ cell: Report.Cell) -> String {
    switch cell {
    case .nothing, .missing: ""
    case .number(let number): String(number)
    case .day(let day): day.iso
    case .share(let part, let whole): whole == 0 ? "" : percent(part, of: whole, in: language)
    case .text, .phrase, .lines, .work: field(cell.line(in: language))
    }
  }

  private func field(_ text: String) -> String { FormulaGuard.guarded(text) }
}
