import Assignments
import Deadlines
package import Phrases
import Reports

/// Writes a table row by row as CSV (RFC 4180, UTF-8 with its mark, by which Excel knows it) or as JSON (an
/// array of objects, one a line).
///
/// A field of words in CSV that begins as a formula does (`=`, `+`, `-`, `@`), behind apostrophes or not, has
/// an apostrophe put before it, so that no spreadsheet reckons with what somebody typed (CWE-1236); reading
/// takes it away again.
package struct TableWriter {
  private let columns: [ExchangeColumn]
  private let language: Language
  private let form: Form
  private var isFirst = true

  /// How the table is written.
  package enum Form: Sendable { case csv, json }

  /// Prepares to write a table.
  package init(_ columns: [ExchangeColumn], as form: Form, in language: Language) {
    self.columns = columns
    self.form = form
    self.language = language
  }

  /// What stands before the rows.
  package var opening: String {
    switch form {
    case .csv: "\u{FEFF}" + record(columns.map { $0.phrase(in: language) })
    case .json: "["
    }
  }

  /// A row, with the cells in the order of the columns.
  package mutating func row(_ cells: [ExchangeCell]) -> String {
    defer { isFirst = false }
    switch form {
    case .csv: return record(cells.map(field))
    case .json:
      let members = zip(columns, cells).map { ($0.rawValue, TableWriter.value(of: $1)) }
      return (isFirst ? "\n" : ",\n") + JSON.record(members).written
    }
  }

  /// What stands behind the rows.
  package var ending: String {
    switch form {
    case .csv: ""
    case .json: isFirst ? "]\n" : "\n]\n"
    }
  }

  private func field(_ cell: ExchangeCell) -> String {
    switch cell {
    case .text, .list: FormulaGuard.guarded(Cleaning.line(cell.text(in: language)))
    default: cell.text(in: language)
    }
  }

  private func record(_ fields: [String]) -> String {
    CSVRecord.written(fields)
  }

  private static func value(of cell: ExchangeCell) -> JSON {
    switch cell {
    case .empty: .null
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .day(let day): .text(day.iso)
    case .flag(let flag): .flag(flag)
    case .list(let names): .list(names.map(JSON.text))
    case .word(let word, _): .text(word)
    }
  }
}
