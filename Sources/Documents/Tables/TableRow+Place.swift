extension TableRow {
  /// Where a cell of an Excel file or of comma-separated values stands: `B7`.
  ///
  /// - Parameters:
  ///   - row: The row, from 1.
  ///   - column: The column, from 0.
  /// - Returns: The place, as spreadsheets write it.
  package static func place(row: Int, column: Int) -> String {
    letters(of: column) + String(row)
  }
}
