/// Reads a list of objects from JSON (RFC 8259), one after another, and takes nothing that is not JSON.
struct JSONReader {
  private let bytes: [UInt8]
  private let start: Int
  private var place: Int
  private var depth = 0
  private var isDone = false

  /// How many objects were read.
  private(set) var count = 0

  /// How deep values may stand in one another; a table needs three.
  private static let deepest = 64

  /// Prepares to read a text.
  init(_ text: TableText) {
    bytes = text.bytes
    start = text.start
    place = text.start
  }

  /// The members of the next object, nothing at the end of the list.
  ///
  /// - Throws: `TableFailure.badJSON`, `.notArray`, `.notObject`, `.repeatedKey`.
  mutating func nextObject() throws(TableFailure) -> [(key: String, cell: TableCell)]? {
    if isDone { return nil }
    let isFirst = depth == 0
    if isFirst {
      try openList()
    } else if take("]") {
      return try end()
    } else {
      try expect(",")
    }
    skipSpace()
    if isFirst, take("]") { return try end() }
    guard next == UInt8(ascii: "{") else {
      _ = try value()
      throw .notObject(index: count)
    }
    let members = try object()
    count += 1
    return members
  }

  private mutating func openList() throws(TableFailure) {
    skipSpace()
    guard take("[") else {
      _ = try value()
      skipSpace()
      guard place == bytes.count else { throw fault }
      throw .notArray
    }
    depth = 1
  }

  private mutating func end() throws(TableFailure) -> [(key: String, cell: TableCell)]? {
    skipSpace()
    guard place == bytes.count else { throw fault }
    isDone = true
    return nil
  }
}

// MARK: - Signs

extension JSONReader {
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// What is wrong, where the reader stands.
  private var fault: TableFailure {
    var (line, column) = (1, 1)
    for byte in bytes[start..<place] {
      if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return .badJSON(line: line, column: column)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(TableFailure) {
    guard take(sign) else { throw fault }
  }
}

// MARK: - Values

extension JSONReader {
  private mutating func value() throws(TableFailure) -> TableCell {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      _ = try object()
      return .unusable(.structured)
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return TableCell(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .empty)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ cell: TableCell) throws(TableFailure) -> TableCell {
    guard bytes[place...].starts(with: word.utf8) else { throw fault }
    place += word.utf8.count
    return cell
  }

  private mutating func number() throws(TableFailure) -> TableCell {
    let signs = "0123456789+-.eE".utf8
    let text = bytes[place...].prefix { signs.contains($0) }
    guard let number = PlainNumber(text) else { throw fault }
    place += text.count
    return number.cell
  }

  private mutating func object() throws(TableFailure) -> [(key: String, cell: TableCell)] {
    guard depth < JSONReader.deepest else { throw fault }
    try expect("{")
    depth += 1
    defer { depth -= 1 }
    var members: [(key: String, cell: TableCell)] = []
    var keys: Set<String> = []
    if take("}") { return [] }
    repeat {
      skipSpace()
      let key = try string()
      guard keys.insert(key).inserted else { throw .repeatedKey(key, index: count) }
      try expect(":")
      members.append((key, try value()))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func list() throws(TableFailure) -> TableCell {
    guard depth < JSONReader.deepest else { throw fault }
    try expect("[")
    depth += 1
    defer { depth -= 1 }
    if take("]") { return .list([]) }
    var words: [String] = []
    var trouble: TableCell.Trouble?
    repeat {
      skipSpace()
      // A word is taken as it is, also one without a letter.
      if next == UInt8(ascii: "\"") {
        let word = try string()
        if word.utf16.count > TableFile.longestCell { trouble = trouble ?? .tooLong(word.utf16.count) }
        words.append(word)
      } else {
        switch try value() {
        case .number(let number): words.append(number)
        case .unusable(let found): trouble = trouble ?? found
        default: trouble = .structured
        }
      }
    } while take(",")
    try expect("]")
    return trouble.map(TableCell.unusable) ?? .list(words)
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func string() throws(TableFailure) -> String {
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
