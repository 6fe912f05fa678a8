/// The words that the cells of a workbook share, one after another in one stretch of bytes.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// Adds words.
  mutating func append(_ words: [UInt8]) {
    bytes += words
    ends.append(bytes.count)
  }

  /// The words of a number, as a cell; nothing when there are none of it.
  func cell(_ index: Int) -> TableCell? {
    guard ends.indices.contains(index) else { return nil }
    return TableCell(utf8: bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]])
  }
}

/// The escapes of spreadsheets for what XML cannot hold: `_x000D_` (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  /// Words with their escapes resolved; what stands for a nought or for half a character is left as it is.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.indices.dropLast().contains(where: { bytes[$0] == 0x5F && bytes[$0 + 1] == 0x78 }) else {
      return bytes
    }
    var text: [UInt8] = []
    var place = 0
    while place < bytes.count {
      var length = 1
      if let high = unit(bytes, place) {
        var value = high
        length = 7
        if (0xD800..<0xDC00).contains(high), let low = unit(bytes, place + 7), (0xDC00..<0xE000).contains(low)
        {
          value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
          length = 14
        }
        if value != 0, let scalar = Unicode.Scalar(value) {
          text += UTF8.encode(scalar) ?? .init()
        } else {
          text += bytes[place..<place + length]
        }
      } else {
        text.append(bytes[place])
      }
      place += length
    }
    return text
  }

  private static func unit(_ bytes: [UInt8], _ place: Int) -> UInt32? {
    guard place + 7 <= bytes.count, bytes[place] == 0x5F, bytes[place + 1] == 0x78, bytes[place + 6] == 0x5F
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[place + 2..<place + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
