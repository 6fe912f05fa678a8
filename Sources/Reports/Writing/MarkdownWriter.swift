package import Phrases

/// Writes a report as Markdown with tables (GitHub Flavored Markdown 0.29, section 4.10).
package struct MarkdownWriter {
  private let report: Report
  private let language: Language

  /// Prepares to write a report.
  package init(_ report: Report, in language: Language) {
    self.report = report
    self.language = language
  }

  /// Writes the report line by line.
  package func write(to line: (String) throws -> Void) throws {
    try line("**\(Phrase.issuingBody(in: language))** \(Phrase.issuingBodyPurpose(in: language))  ")
    try line("**\(Phrase.country(in: language))** \(Phrase.motto(in: language))")
    try line("")
    try line("# \(report.layout.title(in: language))")
    try line("")
    try line("*\(report.span(in: language))*")
    try line("")
    if report.rowCount == 0 {
      try line(Phrase.emptyReport(in: language))
      try line("")
    }
    for (place, group) in report.groups.enumerated() {
      if let heading = group.heading {
        let count = group.rows.count.written(in: language)
        try line("## \(roman(place + 1)). \(escaped(heading(in: language))) (\(count))")
        try line("")
      }
      try writeTable(group.rows, total: place == report.groups.count - 1 ? report.total : nil, to: line)
      try line("")
    }
    for remark in report.remarks(in: language) { try line("- \(escaped(remark))") }
    for fact in report.facts(in: language) { try line("- \(fact.label): \(escaped(fact.words))") }
  }

  private func writeTable(_ rows: [Report.Row], total: Report.Row?, to line: (String) throws -> Void)
    throws
  {
    try line(joined(report.columns.map { $0.title.phrase(in: language) }))
    try line(joined(report.columns.map { $0.isNumeric ? "---:" : "---" }))
    for row in rows { try line(joined(row.cells.map(cell))) }
    if let total {
      try line(joined(total.cells.map { $0 == .nothing ? "" : "**\(cell($0))**" }))
    }
  }

  private func cell(_ cell: Report.Cell) -> String {
    cell.lines(in: language).map(escaped).joined(separator: "<br>")
  }

  private func joined(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A text that Markdown takes as it is: no mark-up, no HTML, no end of a cell.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
