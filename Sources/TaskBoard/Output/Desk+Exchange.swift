import Assignments
import Exchange
import Storage

extension Desk {
  /// Writes a table for spreadsheets and other programs, row by row.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - words: The query of the assignments that are meant.
  ///   - format: The form; a calendar is none of a table.
  ///   - out: Where it goes.
  /// - Throws: `BoardError.badQuery`, and what keeps the board from being read or the output from being
  ///   written.
  func export(_ table: ExchangeTable, _ words: String, as format: ExportFormat, to out: Output) throws {
    if format == .xlsx {
      return try out.sheet(of: table, on: today, in: language) { write in
        try forEachRow(of: table, words) { write($0) }
      }
    }
    var writer = TableWriter(table.columns, as: format == .json ? .json : .csv, in: language)
    try out.made(writer.opening)
    try forEachRow(of: table, words) { try out.made(writer.row($0)) }
    try out.made(writer.ending)
  }

  /// Walks the rows of a table, each as its cells in the order of the columns.
  private func forEachRow(
    of table: ExchangeTable, _ words: String, _ body: ([ExchangeCell]) throws -> Void
  ) throws {
    let columns = table.columns
    switch table {
    case .assignments:
      var query = try Query(typed: words, in: store.directory())
      query.order = .number
      // Work that was divided counts through its children, and stands in the table all the same.
      if query.statuses.isEmpty { query.statuses = Assignment.Status.allCases }
      let directives = try store.directives().byNumber
      try store.forEach(query, on: today) { assignments in
        for assignment in assignments {
          let directive = assignment.directive.flatMap { directives[$0] }
          try body(columns.map { assignment.exchanged($0, of: directive) })
        }
      }
    case .members:
      for member in try store.members() { try body(columns.map(member.exchanged)) }
    case .agencies:
      for agency in try store.directory().agencies { try body(columns.map(agency.exchanged)) }
    case .directives:
      let directives = try store.directives().sorted { $0.id ?? 0 < $1.id ?? 0 }
      for directive in directives { try body(columns.map(directive.exchanged)) }
    }
  }
}
