/// A list of objects in JSON as a table: the keys are the headings, in the order in which they first appear.
struct JSONTable: TableSource {
  private let text: TableText
  private let keys: [String]

  /// Reads the list once, to see that it is one, and which keys it has.
  init(_ text: TableText) throws(TableFailure) {
    self.text = text
    var keys: [String] = []
    var columns: [String: Int] = [:]
    var reader = JSONReader(text)
    while let members = try reader.nextObject() {
      for (key, _) in members where columns[key] == nil {
        columns[key] = keys.count
        keys.append(key)
        // What has a key for every row is no table, and need not be read to its end.
        guard keys.count <= TableFile.mostColumns else {
          throw .tooManyColumns(row: reader.count, count: keys.count)
        }
      }
    }
    self.keys = keys
  }

  func forEachRow(_ body: (TableRow) throws -> Void) throws {
    let columns = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var reader = JSONReader(text)
    try body(TableRow(0, keys.map { TableCell($0) }, keys: keys))
    while let members = try reader.nextObject() {
      var cells: [TableCell] = []
      for (key, cell) in members where cell != .empty {
        guard let column = columns[key] else { continue }
        while cells.count <= column { cells.append(.empty) }
        cells[column] = cell
      }
      try body(TableRow(reader.count, cells, keys: keys))
    }
  }
}
