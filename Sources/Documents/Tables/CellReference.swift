/// The place of a cell in a sheet, both counted from 0: `B7` is row 6, column 1.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  /// How large a sheet is in Excel.
  static let (rows, columns) = (1_048_576, 16_384)

  /// Reads a place as a spreadsheet writes it; nothing when it is none.
  init?(_ text: Span<UInt8>) {
    var (row, column, place) = (0, 0, 0)
    while place < text.count, (0x41...0x5A).contains(text[place]), column <= CellReference.columns {
      column = column * 26 + Int(text[place] - 0x40)
      place += 1
    }
    guard place > 0, place < text.count else { return nil }
    while place < text.count, (0x30...0x39).contains(text[place]), row <= CellReference.rows {
      row = row * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard place == text.count, (1...CellReference.rows).contains(row),
      (1...CellReference.columns).contains(column)
    else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }

  /// Reads a place.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes.span)
  }
}

/// Cells that were merged into one.
struct MergedRange: Hashable {
  let first: CellReference
  let last: CellReference

  /// Reads a range, `B7:C9`; nothing when it is none.
  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count <= 2, let start = ends.first.flatMap({ CellReference($0) }),
      let end = ends.last.flatMap({ CellReference($0) }), start.row <= end.row, start.column <= end.column
    else { return nil }
    (first, last) = (start, end)
  }
}

/// Goes down a sheet with its merged ranges.
struct MergeSweep {
  private let ranges: [MergedRange]
  private var next = 0
  private var active: [MergedRange] = []

  /// Begins above the first row, with ranges in the order of their first rows.
  init(_ ranges: [MergedRange]) {
    self.ranges = ranges
  }

  /// Marks what is merged in a row.
  ///
  /// Of each range the first cell, if there is something in it, cannot be used, and all others are empty.
  ///
  /// - Returns: False when ranges overlap, which no program writes.
  mutating func take(_ row: Int, _ cells: inout [TableCell]) -> Bool {
    active.removeAll { $0.last.row < row }
    while next < ranges.count, ranges[next].first.row <= row {
      if ranges[next].last.row >= row { active.append(ranges[next]) }
      next += 1
      if active.count > TableFile.mostColumns { return false }
    }
    for range in active {
      for column in range.first.column...range.last.column {
        guard column < cells.count else { break }
        let isFirst = column == range.first.column && row == range.first.row
        if cells[column] != .empty { cells[column] = isFirst ? .unusable(.merged) : .empty }
      }
    }
    return true
  }
}
