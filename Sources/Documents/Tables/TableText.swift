/// The text of a table, as bytes that are known to be UTF-8 without control characters.
struct TableText: Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// Where the text begins, behind the mark of its encoding.
  let start: Int

  /// Checks that bytes are text in UTF-8, or in UTF-16 with its mark.
  ///
  /// Older encodings are not guessed: TCVN3 read as windows-1258 is still a text, and wrong.
  ///
  /// - Throws: `TableFailure.notText` where they first are not.
  init(_ bytes: [UInt8]) throws(TableFailure) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = try TableText.converted(bytes, isBig: bytes[0] == 0xFE)
      start = 0
    } else {
      self.bytes = bytes
      start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      if let fault = TableText.fault(in: bytes, from: start) {
        throw .notText(byte: fault, row: TableText.row(behind: bytes[start..<fault]))
      }
    }
  }

  /// The row that some text breaks off in: line ends within quotation marks do not count.
  private static func row(behind text: ArraySlice<UInt8>) -> Int {
    var (row, isQuoted, last) = (1, false, UInt8(0))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0x0A where !isQuoted && last != 0x0D, 0x0D where !isQuoted: row += 1
      default: break
      }
      last = byte
    }
    return row
  }

  /// A control character tells a program or a picture from text.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte)
  }

  /// The place of the first byte that is not text in UTF-8 (The Unicode Standard, table 3-7).
  private static func fault(in bytes: [UInt8], from start: Int) -> Int? {
    let span = bytes.span
    var place = start
    while place < span.count {
      let byte = span[place]
      if byte < 0x80 {
        if isControl(byte) { return place }
        place += 1
        continue
      }
      let second: ClosedRange<UInt8>
      let length: Int
      switch byte {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return place
      }
      guard place + length <= span.count, second.contains(span[place + 1]) else { return place }
      if length > 2, span[place + 2] & 0xC0 != 0x80 { return place }
      if length > 3, span[place + 3] & 0xC0 != 0x80 { return place }
      place += length
    }
    return nil
  }

  /// Text in UTF-16 as UTF-8, without the mark.
  private static func converted(_ bytes: [UInt8], isBig: Bool) throws(TableFailure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.count else { return nil }
      return UInt32(bytes[place + (isBig ? 0 : 1)]) << 8 | UInt32(bytes[place + (isBig ? 1 : 0)])
    }
    var place = 2
    while place < bytes.count {
      var value = unit(place)
      var length = 2
      if let high = value, (0xD800..<0xDC00).contains(high) {
        value = unit(place + 2).flatMap { low in
          (0xDC00..<0xE000).contains(low) ? 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00) : nil
        }
        length = 4
      }
      guard let value, let scalar = Unicode.Scalar(value), value >= 0x20 || !isControl(UInt8(value)) else {
        throw .notText(byte: place, row: row(behind: text[...]))
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      place += length
    }
    return text
  }
}
