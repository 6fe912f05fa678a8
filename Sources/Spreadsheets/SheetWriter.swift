import Deadlines
package import Phrases
package import Reports

/// Writes a report as an Excel file: days as days, figures as figures, the headings kept in sight and printed
/// on every page.
package struct SheetWriter {
  private let report: Report
  private let language: Language
  private let widths: [Double]

  /// Prepares to write a report.
  package init(_ report: Report, in language: Language) {
    self.report = report
    self.language = language
    widths = SheetWriter.widths(of: report.columns)
  }

  /// The row that the columns' headings stand in, counted from 0.
  private static let headings = 5

  /// Writes the report into a file, which is made or written anew.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - scratch: The folder for parts that are not yet put together.
  /// - Throws: `SpreadsheetFailure` when the file cannot be written.
  package func write(at path: String, scratch: String) throws(SpreadsheetFailure) {
    let book = try Workbook(
      at: path, scratch: scratch, title: report.layout.title(in: language),
      name: Phrase.sheetName(in: language), madeAt: report.basis.day.number * 86_400)
    let last = report.columns.count - 1
    let middle = max(0, last / 2)
    book.setPaper(footer: Phrase.page("&P", of: "&N")(in: language))
    book.write(Phrase.issuingBody(in: language), 0, over: 0...middle, .letterhead)
    book.write(Phrase.country(in: language), 0, over: (middle + 1)...last, .letterhead)
    book.write(Phrase.issuingBodyPurpose(in: language), 1, over: 0...middle, .span)
    book.write(Phrase.motto(in: language), 1, over: (middle + 1)...last, .letterhead)
    book.write(report.layout.title(in: language), 2, over: 0...last, .title)
    book.write(report.span(in: language), 3, over: 0...last, .span)
    book.setHeight(2, of: 2)
    let titles = report.columns.map { $0.title.phrase(in: language) }
    book.setHeight(
      zip(titles, widths).map { RowHeight.lines(of: [$0], in: $1) }.max() ?? 1, of: SheetWriter.headings)
    for (place, title) in titles.enumerated() {
      book.setWidth(widths[place], of: place)
      book.write(title, SheetWriter.headings, place, .heading)
    }
    book.setHeadings(SheetWriter.headings)
    let end = writeTable(to: book)
    writeFacts(to: book, from: end + 1, over: 0...last)
    try book.close()
  }

  /// Writes the rows and answers the number of the row behind them.
  private func writeTable(to book: borrowing Workbook) -> Int {
    var row = SheetWriter.headings + 1
    for (place, group) in report.groups.enumerated() {
      if let heading = group.heading {
        let words =
          "\(roman(place + 1)). \(heading(in: language)) (\(group.rows.count.written(in: language)))"
        book.write(words, row, over: 0...(report.columns.count - 1), .group)
        row += 1
      }
      for line in group.rows {
        for (column, cell) in line.cells.enumerated() { write(cell, to: book, row, column, isTotal: false) }
        book.setHeight(height(of: line), of: row)
        row += 1
      }
    }
    if let total = report.total {
      for (column, cell) in total.cells.enumerated() { write(cell, to: book, row, column, isTotal: true) }
      row += 1
    }
    return row
  }

  /// How many lines a row needs: programs that print a sheet do not all reckon it themselves.
  private func height(of row: Report.Row) -> Int {
    zip(zip(report.columns, widths), row.cells).map { column, cell in
      column.0.weight == nil ? 1 : RowHeight.lines(of: cell.lines(in: language), in: column.1)
    }.max() ?? 1
  }

  private func write(
    _ cell: Report.Cell, to book: borrowing Workbook, _ row: Int, _ column: Int, isTotal: Bool
  ) {
    switch cell {
    case .nothing: book.write("", row, column, isTotal ? .totalWords : .words)
    case .missing: book.write(cell.line(in: language), row, column, .missing)
    case .number(let number): book.write(Double(number), row, column, isTotal ? .totalCount : .count)
    // Day 0 of the calendar of spreadsheets is 1899-12-30.
    case .day(let day): book.write(Double(day.number + 25_569), row, column, .day)
    case .share(_, of: 0): book.write("", row, column, isTotal ? .totalShare : .share)
    case .share(let part, let whole):
      book.write(Double(part) / Double(whole), row, column, isTotal ? .totalShare : .share)
    case .text, .phrase, .lines, .work:
      book.write(
        cell.lines(in: language).joined(separator: "\n"), row, column, isTotal ? .totalWords : .words)
    }
  }

  private func writeFacts(to book: borrowing Workbook, from start: Int, over columns: ClosedRange<Int>) {
    let facts = report.facts(in: language).map { "\($0.label): \($0.words)" }
    for (place, line) in (report.remarks(in: language) + facts).enumerated() {
      book.write(line, start + place, over: columns, .remark)
    }
  }

  /// How wide the columns are, in characters: figures narrow, words by their weights, all of them together a
  /// line of a lying page.
  private static func widths(of columns: [Report.Column]) -> [Double] {
    let fixed = columns.map { column in
      switch column.kind {
      case .count: column.key == "ordinal" ? 5.0 : 10
      case .share: 10.0
      case .day: 12.0
      case .words: 0.0
      }
    }
    let weights = columns.map { $0.weight ?? 0 }
    let unit = (135 - fixed.reduce(0, +)) / Double(max(1, weights.reduce(0, +)))
    return zip(fixed, weights).map { $0 + (Double($1) * unit).rounded() }
  }
}
