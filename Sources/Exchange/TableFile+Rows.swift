package import Documents
import Phrases

extension TableFile {
  /// Walks the rows below the headings of a table.
  ///
  /// - Parameters:
  ///   - table: The table that the file is to hold.
  ///   - skipping: Tells whether columns that nobody knows are passed over.
  ///   - body: Is given each row.
  /// - Throws: `TableFault` when the headings are not those of the table, what the file's reader throws, and
  ///   what `body` throws.
  package func forEachRow(
    of table: ExchangeTable, skipping: Bool, _ body: (ImportRow) throws -> Void
  ) throws {
    var headings: Headings?
    var above = 0
    try forEachRow { row in
      guard let known = headings else {
        headings = try Headings(row, of: table, isFirst: above == 0, skipping: skipping)
        above += 1
        if headings == nil, above > Headings.mostAbove { throw TableFault.noHeadings(table.usual) }
        return
      }
      if !skipping, let stray = known.stray(in: row) { throw TableFault.stray(place: row.place(of: stray)) }
      try body(ImportRow(row, under: known, isGuarded: form != .json))
    }
    // An array without elements names no columns.
    if headings == nil, form != .json || above > 0 { throw TableFault.noHeadings(table.usual) }
  }
}

extension ExchangeTable {
  /// The columns by which the headings are known.
  fileprivate var usual: [ExchangeColumn] { wanted.isEmpty ? Array(columns.prefix(3)) : wanted }
}
