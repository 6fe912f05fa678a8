import Documents
import Phrases

/// A file that holds no table that can be read.
struct UnreadableTable: Error {
  /// The error in words.
  let phrase: Phrase
  /// The status that the program ends with.
  let status: ExitStatus

  /// Makes an error of what a file is called and what its reader says.
  init(_ title: String, _ failure: TableFailure) {
    phrase = TableFileFault(failure).phrase(of: title)
    status = if case .noLibrary = failure { .unavailable } else { .notValid }
  }
}

extension TableFileFault {
  /// Says in words of people what a reader says.
  fileprivate init(_ failure: TableFailure) {
    self =
      switch failure {
      case .notText(_, let row): .notText(row: row)
      case .brokenArchive: .brokenArchive
      case .notSpreadsheet: .notSpreadsheet
      case .oldSpreadsheet: .oldSpreadsheet
      case .brokenMarkup(let part): .brokenPart(part)
      case .badJSON(let line, let column): .badJSON(line: line, column: column)
      case .notArray: .notObjects("[")
      case .notObject(let index): .notObjects("[\(index)]")
      case .repeatedKey(let key, let index): .repeatedKey(key, element: "[\(index)]")
      case .openQuote(let row, let column): .openQuote(cell: TableRow.place(row: row, column: column))
      case .strayQuote(let row, let column): .strayQuote(cell: TableRow.place(row: row, column: column))
      case .tooManyColumns(let row, _): .tooManyColumns(row: row, most: TableFile.mostColumns)
      case .tooLarge: .tooLarge(mebibytes: TableFile.most / 1_048_576)
      case .noLibrary(let library): .noLibrary(library)
      case .empty: .empty
      }
  }
}
