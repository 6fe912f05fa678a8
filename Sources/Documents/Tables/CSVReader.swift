/// Takes one record of comma-separated values after another.
struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var number: Int
  private var width = 8

  /// Begins at a place, with the number of the record that begins there.
  init(bytes: [UInt8], delimiter: UInt8, place: Int, number: Int) {
    (self.bytes, self.delimiter, self.place, self.number) = (bytes, delimiter, place, number)
  }

  private static let quote = UInt8(ascii: "\"")

  /// The next record, nothing at the end.
  mutating func next() throws(TableFailure) -> TableRow? {
    guard place < bytes.count else { return nil }
    var cells: [TableCell] = []
    cells.reserveCapacity(width)
    // How many fields there are, and how many of them up to the last with something in it.
    var (count, filled) = (0, 0)
    repeat {
      let cell =
        place < bytes.count && bytes[place] == CSVReader.quote ? try quoted(count) : try plain(count)
      count += 1
      if cell != .empty { filled = count }
      if count <= TableFile.mostColumns { cells.append(cell) }
    } while takeDelimiter()
    takeLineEnd()
    guard filled <= TableFile.mostColumns else { throw .tooManyColumns(row: number, count: filled) }
    cells.removeLast(cells.count - filled)
    width = filled
    defer { number += 1 }
    return TableRow(number, cells)
  }

  private mutating func takeDelimiter() -> Bool {
    guard place < bytes.count, bytes[place] == delimiter else { return false }
    place += 1
    return true
  }

  private mutating func takeLineEnd() {
    if place < bytes.count, bytes[place] == 0x0D { place += 1 } else if place >= bytes.count { return }
    if place < bytes.count, bytes[place] == 0x0A { place += 1 }
  }

  /// A field without quotation marks, up to what ends it.
  private mutating func plain(_ column: Int) throws(TableFailure) -> TableCell {
    let start = place
    place = try plainEnd(column)
    return TableCell(utf8: bytes[start..<place])
  }

  /// Where the field that begins here ends, when it has no quotation marks.
  private func plainEnd(_ column: Int) throws(TableFailure) -> Int {
    let span = bytes.span
    var end = place
    while end < span.count {
      let byte = span[end]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == CSVReader.quote { throw .strayQuote(row: number, column: column) }
      end += 1
    }
    return end
  }

  /// The next quotation mark.
  private func nextQuote(from start: Int) -> Int? {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] != CSVReader.quote { end += 1 }
    return end < span.count ? end : nil
  }

  /// A field in quotation marks, which are doubled where one is meant.
  private mutating func quoted(_ column: Int) throws(TableFailure) -> TableCell {
    let start = place + 1
    var kept: [UInt8] = []
    var from = start
    var end = start
    while true {
      guard let mark = nextQuote(from: end) else { throw .openQuote(row: number, column: column) }
      end = mark
      guard end + 1 < bytes.count, bytes[end + 1] == CSVReader.quote else { break }
      kept.append(contentsOf: bytes[from...end])
      end += 2
      from = end
    }
    place = end + 1
    if place < bytes.count, ![delimiter, 0x0A, 0x0D].contains(bytes[place]) {
      throw .strayQuote(row: number, column: column)
    }
    if kept.isEmpty { return TableCell(utf8: bytes[start..<end]) }
    kept.append(contentsOf: bytes[from..<end])
    return TableCell(utf8: kept[...])
  }
}
