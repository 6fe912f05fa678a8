extension JSONReader {
  /// A string, in its quotation marks.
  mutating func string() throws(TableFailure) -> String {
    try expect("\"")
    var text: [UInt8] = []
    var from = place
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        // The text is known to be UTF-8, and so are its parts between signs of ASCII.
        if text.isEmpty { return String(decoding: bytes[from..<place], as: UTF8.self) }
        text += bytes[from..<place]
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[from..<place]
        place += 1
        text += UTF8.encode(try escaped()) ?? .init()
        from = place
      case 0..<0x20: throw fault
      default: place += 1
      }
    }
    throw fault
  }

  private mutating func escaped() throws(TableFailure) -> Unicode.Scalar {
    guard let byte = next else { throw fault }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      place += 1
      return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try scalar()
    default:
      let meanings: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}",
      ]
      guard let scalar = meanings[byte] else { throw fault }
      place += 1
      return scalar
    }
  }

  /// The scalar that is written as one or two units of UTF-16; half of a pair is none.
  private mutating func scalar() throws(TableFailure) -> Unicode.Scalar {
    let high = try unit()
    guard (0xD800..<0xDC00).contains(high) else {
      guard let scalar = Unicode.Scalar(high) else { throw fault }
      return scalar
    }
    guard next == UInt8(ascii: "\\") else { throw fault }
    place += 1
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func unit() throws(TableFailure) -> UInt32 {
    guard next == UInt8(ascii: "u"), place + 5 <= bytes.count else { throw fault }
    var unit: UInt32 = 0
    for byte in bytes[place + 1..<place + 5] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
      unit = unit << 4 | UInt32(digit)
    }
    place += 5
    return unit
  }
}
