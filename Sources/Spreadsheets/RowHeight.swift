/// How many lines words take in a column.
enum RowHeight {
  /// Counts the lines of some paragraphs in a column so many characters wide, broken between words.
  ///
  /// Letters differ in width; those of Vietnamese words take a tenth less than a digit, capitals more. A mark
  /// that stands by itself counts as a letter, which is too much now and then, never too little.
  static func lines(of paragraphs: [String], in width: Double) -> Int {
    let room = max(1, Int(width) - 1)
    return paragraphs.reduce(0) { lines, paragraph in
      var (count, used) = (1, 0)
      for word in paragraph.utf8.split(separator: UInt8(ascii: " ")) {
        // The bytes that begin a scalar.
        let length = word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        if used > 0, used + 1 + length > room {
          count += 1
          used = 0
        }
        count += length > room ? (length - 1) / room : 0
        used += (used > 0 ? 1 : 0) + length
        if length > room { used = length % room }
      }
      return lines + count
    }
  }
}
