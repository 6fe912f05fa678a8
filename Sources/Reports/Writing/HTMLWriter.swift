import Deadlines
package import Phrases

/// Writes a report as one HTML file that prints on A4 in the form of an official appendix (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I): no script, nothing fetched, its chart drawn in it with a text alternative.
package struct HTMLWriter {
  private let report: Report
  private let language: Language

  /// Prepares to write a report.
  package init(_ report: Report, in language: Language) {
    self.report = report
    self.language = language
  }

  /// Writes the report line by line.
  package func write(to line: (String) throws -> Void) throws {
    try writeHead(to: line)
    try line("<body>")
    try writeLetterhead(to: line)
    try line("<main>")
    try line("<h1>\(say(report.layout.title))</h1>")
    try line("<p class=\"span\">\(HTMLWriter.escaped(report.span(in: language)))</p>")
    if report.rowCount == 0 {
      try line("<p>\(say(.emptyReport))</p>")
    } else {
      try writeTable(to: line)
    }
    for remark in report.remarks(in: language) { try line("<p>\(HTMLWriter.escaped(remark))</p>") }
    if let chart = report.chart { try ChartDrawing(chart, in: language).write(to: line) }
    try line("</main>")
    try line("<footer>")
    try line("<dl>")
    for fact in report.facts(in: language) {
      try line("<dt>\(HTMLWriter.escaped(fact.label))</dt><dd>\(HTMLWriter.escaped(fact.words))</dd>")
    }
    try line("</dl>")
    try line("</footer>")
    try line("</body>")
    try line("</html>")
  }

  private func writeHead(to line: (String) throws -> Void) throws {
    try line("<!DOCTYPE html>")
    try line("<html lang=\"\(language.rawValue)\">")
    try line("<head>")
    try line("<meta charset=\"utf-8\">")
    try line(
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    try line("<title>\(say(report.layout.title)), \(report.basis.day.vietnamese)</title>")
    try line("<style>")
    for rule in HTMLStyle.rules { try line(rule) }
    try line("</style>")
    try line("</head>")
  }

  private func writeLetterhead(to line: (String) throws -> Void) throws {
    try line("<header>")
    try line("<div><b>\(say(.issuingBody))</b><br>\(say(.issuingBodyPurpose))<hr></div>")
    try line("<div><b>\(say(.country))</b><br><b class=\"motto\">\(say(.motto))</b><hr></div>")
    try line("</header>")
  }

  private func writeTable(to line: (String) throws -> Void) throws {
    try line("<table class=\"\(report.layout.rawValue)\">")
    for share in HTMLStyle.shares(of: report.columns) { try line("<col style=\"width:\(share)%\">") }
    let titles = report.columns.map { "<th scope=\"col\">\(say($0.title.phrase))</th>" }
    try line("<thead><tr>\(titles.joined())</tr></thead>")
    for (place, group) in report.groups.enumerated() {
      try line("<tbody>")
      if let heading = group.heading {
        let count = group.rows.count.written(in: language)
        let words = "\(roman(place + 1)). \(say(heading)) (\(count))"
        try line(
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(report.columns.count)\">\(words)</th></tr>")
      }
      for row in group.rows { try line("<tr>\(cells(of: row))</tr>") }
      try line("</tbody>")
    }
    if let total = report.total { try line("<tbody><tr class=\"total\">\(cells(of: total))</tr></tbody>") }
    try line("</table>")
  }

  private func cells(of row: Report.Row) -> String {
    zip(report.columns, row.cells).map { column, cell in
      let kind: String
      switch column.kind {
      case .count, .share: kind = " class=\"n\""
      case .day: kind = " class=\"d\""
      case .words: kind = cell == .missing ? " class=\"m\"" : ""
      }
      if cell == .nothing { return "<td\(kind)></td>" }
      let lines = cell.lines(in: language).map(HTMLWriter.escaped)
      return "<td\(kind)>\(lines.joined(separator: "<br>"))</td>"
    }.joined()
  }

  private func say(_ phrase: Phrase) -> String { HTMLWriter.escaped(phrase(in: language)) }

  /// A text that HTML takes as it is.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
