package import Deadlines
package import Exchange
package import Phrases
import Reports

/// Writes a table that is exchanged as an Excel file, row by row: days as days, figures as figures, words
/// never as formulas, the headings kept in sight.
///
/// Memory does not grow with the table: a row is written when the next one begins.
@safe package struct TableSheet: ~Copyable {
  private let book: Workbook
  private let language: Language
  private var row = 0

  /// Begins a file and writes the headings.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - scratch: The folder for parts that are not yet put together.
  ///   - table: The table.
  ///   - day: The day that the file says it was made on.
  ///   - language: The language of the headings.
  /// - Throws: `SpreadsheetFailure` when the library is not there, or no memory for it.
  package init(
    at path: String, scratch: String, of table: ExchangeTable, on day: Day, in language: Language
  ) throws(SpreadsheetFailure) {
    book = try Workbook(
      at: path, scratch: scratch, title: table.phrase(in: language), name: table.phrase(in: language),
      madeAt: day.number * 86_400, isRowByRow: true)
    self.language = language
    book.setHeadings(0)
    for (place, column) in table.columns.enumerated() {
      book.setWidth(column.width, of: place)
      book.write(column.phrase(in: language), 0, place, .heading)
    }
  }

  /// Writes a row, with the cells in the order of the columns.
  package mutating func write(_ cells: [ExchangeCell]) {
    row += 1
    for (place, cell) in cells.enumerated() {
      switch cell {
      case .empty: break
      case .number(let number): book.write(Double(number), row, place, .count)
      // Day 0 of the calendar of spreadsheets is 1899-12-30.
      case .day(let day): book.write(Double(day.number + 25_569), row, place, .day)
      case .text, .list: book.write(FormulaGuard.guarded(cell.text(in: language)), row, place, .words)
      case .flag, .word: book.write(cell.text(in: language), row, place, .words)
      }
    }
  }

  /// Puts the file together and closes it.
  ///
  /// - Throws: `SpreadsheetFailure` when it cannot be written.
  package consuming func close() throws(SpreadsheetFailure) {
    try book.close()
  }
}

extension ExchangeColumn {
  /// How wide the column is, in characters.
  fileprivate var width: Double {
    switch self {
    case .action, .quote, .title, .deliverable, .name, .aliases: 50
    case .deadline, .accountable, .authority, .requestReason, .evidenceReason, .issuer, .agencies: 28
    default: 14
    }
  }
}
