/// Comma-separated values (RFC 4180), read strictly.
///
/// Taken by bytes, so that the size of a file matters and not its letters. What is between quotation marks
/// may be anything; text behind a closing mark is an error, and not guessed at.
struct CSVTable: TableSource {
  private let text: TableText
  private let delimiter: UInt8
  /// Where the first record begins, and its number: a line that names the delimiter stands before it.
  private let first: (place: Int, number: Int)

  /// Looks how the fields are kept apart.
  init(_ text: TableText) {
    self.text = text
    if let named = CSVTable.namedDelimiter(in: text) {
      delimiter = named.delimiter
      first = (named.end, 2)
    } else {
      delimiter = CSVDelimiter.seen(in: text)
      first = (text.start, 1)
    }
  }

  func forEachRow(_ body: (TableRow) throws -> Void) throws {
    var reader = CSVReader(bytes: text.bytes, delimiter: delimiter, place: first.place, number: first.number)
    while let row = try reader.next() { try body(row) }
  }

  /// The delimiter of the line `sep=;`, by which a file tells Excel; and where that line ends.
  private static func namedDelimiter(in text: TableText) -> (delimiter: UInt8, end: Int)? {
    let bytes = text.bytes[text.start...]
    guard bytes.starts(with: "sep=".utf8), bytes.count > 4 else { return nil }
    let delimiter = bytes[text.start + 4]
    let isSign = delimiter == 0x09 || (0x21...0x7E).contains(delimiter) && delimiter != UInt8(ascii: "\"")
    var end = text.start + 5
    guard isSign, end >= text.bytes.count || text.bytes[end] == 0x0A || text.bytes[end] == 0x0D else {
      return nil
    }
    if end < text.bytes.count, text.bytes[end] == 0x0D { end += 1 }
    if end < text.bytes.count, text.bytes[end] == 0x0A { end += 1 }
    return (delimiter, end)
  }
}
