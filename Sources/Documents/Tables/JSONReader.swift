/// Reads a list of objects from JSON (RFC 8259), one after another, and takes nothing that is not JSON.
struct JSONReader {
  /// The text.
  let bytes: [UInt8]
  private let start: Int
  /// Where the reader stands.
  var place: Int
  private var depth = 0
  private var isDone = false

  /// How many members the last object had.
  private var width = 0

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
  /// The next byte, nothing at the end.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// What is wrong, where the reader stands.
  var fault: TableFailure {
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

  /// Takes a sign, which has to be there.
  mutating func expect(_ sign: Unicode.Scalar) throws(TableFailure) {
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
    let text = bytes[place...].prefix { byte in
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true  // digits + - . E e
      default: false
      }
    }
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
    var keys = Set<String>(minimumCapacity: width)
    if take("}") { return [] }
    repeat {
      skipSpace()
      let key = try string()
      guard keys.insert(key).inserted else { throw .repeatedKey(key, index: count) }
      try expect(":")
      members.append((key, try value()))
    } while take(",")
    try expect("}")
    width = members.count
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
