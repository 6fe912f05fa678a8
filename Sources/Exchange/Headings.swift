import Assignments
import Deadlines
import Documents
import Phrases

/// Which column of a file holds what.
struct Headings {
  /// The columns by their place in a row.
  private let columns: [Int: ExchangeColumn]
  /// The places by column.
  private let places: [ExchangeColumn: Int]
  /// The places whose cells nobody reads: rows numbered, columns passed over.
  private let passedOver: Set<Int>

  /// The number of rows that may stand above the headings: a letterhead, a title.
  static let mostAbove = 30

  /// Reads a row as headings; nothing when it is none.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - table: The table whose columns are looked for.
  ///   - isFirst: Tells whether no row stands above it.
  ///   - skipping: Tells whether columns that nobody knows are passed over.
  /// - Throws: `TableFault` when it is a row of headings, and not a good one.
  init?(_ row: TableRow, of table: ExchangeTable, isFirst: Bool, skipping: Bool) throws(TableFault) {
    var columns: [Int: ExchangeColumn] = [:]
    var places: [ExchangeColumn: Int] = [:]
    var passedOver: Set<Int> = []
    var unknown: [Int: String] = [:]
    var repeated: Int?
    for (place, cell) in row.cells.enumerated() {
      guard case .text(let text) = cell, !Cleaning.line(text).isEmpty else { continue }
      if let column = ExchangeColumn.named(text, among: table.columns) {
        if places[column] != nil { repeated = repeated ?? place }
        columns[place] = column
        places[column] = place
      } else if Heading.isOrdinal(text) {
        passedOver.insert(place)
      } else {
        unknown[place] = Cleaning.line(text)
      }
    }
    guard columns.count >= 2 || (isFirst && columns.count == 1 && unknown.isEmpty) else { return nil }
    if let repeated, let column = columns[repeated] {
      throw .repeated(column, place: row.place(of: repeated))
    }
    if let place = unknown.keys.min(), !skipping {
      throw .unknown(unknown[place] ?? "", place: row.place(of: place))
    }
    if let missing = table.wanted.first(where: { places[$0] == nil }) { throw .missing(missing) }
    self.columns = columns
    self.places = places
    self.passedOver = passedOver.union(unknown.keys)
  }

  /// Where a column stands in a row, if it is there.
  func place(of column: ExchangeColumn) -> Int? { places[column] }

  /// The first place of a row that has something in it and no heading above.
  func stray(in row: TableRow) -> Int? {
    row.cells.indices.first { place in
      row.cells[place] != .empty && columns[place] == nil && !passedOver.contains(place)
    }
  }
}

/// The words over a column.
enum Heading {
  /// The words as they are compared: without marks, capitals, and spaces too many.
  static func folded(_ text: String) -> String {
    Lettering.unmarked(Cleaning.line(text))
  }

  /// Tells whether the column below only numbers its rows.
  static func isOrdinal(_ text: String) -> Bool {
    ExchangeColumn.ordinals.contains { folded($0) == folded(text) }
  }
}
