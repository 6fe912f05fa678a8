import Assignments

/// Reads facts from JSON (RFC 8259), as far as facts go: whole numbers, and no numbers with fractions.
///
/// Replaying a journal reads a fact for every field that ever changed. Foundation's decoder needs 50 µs for
/// one, because it tries every kind in turn; this needs one or two.
struct FactReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// Reads a text that is one fact; nothing when it is none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ text: String) -> Fact? {
    var reader = FactReader(bytes: Array(text.utf8))
    guard let fact = reader.value() else { return nil }
    reader.skipSpace()
    return reader.place == reader.bytes.count ? fact : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func value() -> Fact? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return record()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return string().map(Fact.text)
    case UInt8(ascii: "t"): return word("true", .flag(true))
    case UInt8(ascii: "f"): return word("false", .flag(false))
    case UInt8(ascii: "n"): return word("null", .none)
    default: return number()
    }
  }

  private mutating func word(_ word: String, _ fact: Fact) -> Fact? {
    guard bytes[place...].starts(with: word.utf8) else { return nil }
    place += word.utf8.count
    return fact
  }

  private mutating func number() -> Fact? {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self)).map(Fact.number)
  }

  private mutating func list() -> Fact? {
    guard depth < 32, take("[") else { return nil }
    depth += 1
    defer { depth -= 1 }
    var facts: [Fact] = []
    if take("]") { return .list([]) }
    repeat {
      guard let fact = value() else { return nil }
      facts.append(fact)
    } while take(",")
    return take("]") ? .list(facts) : nil
  }

  private mutating func record() -> Fact? {
    guard depth < 32, take("{") else { return nil }
    depth += 1
    defer { depth -= 1 }
    var members: [String: Fact] = [:]
    if take("}") { return .record([:]) }
    repeat {
      skipSpace()
      guard let name = string(), take(":"), let fact = value() else { return nil }
      members[name] = fact
    } while take(",")
    return take("}") ? .record(members) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text = ""
    var start = place
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<place - 1], as: UTF8.self)
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<place - 1], as: UTF8.self)
        guard let scalar = escaped() else { return nil }
        text.unicodeScalars.append(scalar)
        start = place
      case 0..<0x20: return nil
      default: break
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unit().flatMap { scalar($0) }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    default: return nil
    }
  }

  /// The scalar that begins with a unit of UTF-16, with the second unit of a pair read as well.
  private mutating func scalar(_ high: UInt32) -> Unicode.Scalar? {
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard next == UInt8(ascii: "\\") else { return nil }
    place += 1
    guard next == UInt8(ascii: "u") else { return nil }
    place += 1
    guard let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    place += 4
    return digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: 16) : nil
  }
}
