/// What keeps the fields of comma-separated values apart: Excel in Vietnamese writes semicolons.
enum CSVDelimiter {
  private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// The delimiter that the first rows agree on.
  ///
  /// It is not the most frequent one: what a row says has commas, too, and a title may stand above the
  /// headings. But all rows of a table have as many fields, so the delimiter wins by which most rows have the
  /// same number of them, and by number where that is a tie. The comma stands where there is none.
  static func seen(in text: TableText) -> UInt8 {
    var best = (delimiter: candidates[0], rows: 0, fields: 0)
    let sample = counts(in: text)
    for (index, delimiter) in candidates.enumerated() {
      let tally = sample.reduce(into: [Int: Int]()) { tally, counts in
        if counts[index] > 0 { tally[counts[index], default: 0] += 1 }
      }
      for (fields, rows) in tally where (rows, fields) > (best.rows, best.fields) {
        best = (delimiter, rows, fields)
      }
    }
    return best.delimiter
  }

  /// How many of each candidate stand outside quotation marks in each of the first rows that have any.
  private static func counts(in text: TableText) -> [[Int]] {
    var rows: [[Int]] = []
    var row = [0, 0, 0]
    var isQuoted = false
    for byte in text.bytes[text.start...].prefix(1 << 20) {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if byte == 0x0A || byte == 0x0D {
        if row != [0, 0, 0] { rows.append(row) }
        if rows.count == 30 { return rows }
        row = [0, 0, 0]
      } else if let index = candidates.firstIndex(of: byte) {
        row[index] += 1
      }
    }
    if row != [0, 0, 0] { rows.append(row) }
    return rows
  }
}
