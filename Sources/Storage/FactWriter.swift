import Assignments

/// Writes facts as JSON (RFC 8259) in one line, members in the order of their names.
///
/// Foundation's encoder writes the same bytes, and takes ten times as long; a test holds the two together.
struct FactWriter {
  private var bytes: [UInt8] = []

  /// The JSON of some changes: `{"status":["assigned","underway"]}`.
  static func written(_ changes: [String: Entry.Shift]) -> String {
    var writer = FactWriter()
    writer.write(changes.map { ($0, Fact.list([$1.before, $1.after])) })
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The JSON of a fact.
  static func written(_ fact: Fact) -> String {
    var writer = FactWriter()
    writer.write(fact)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ fact: Fact) {
    switch fact {
    case .none: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .text(let text): write(text)
    case .list(let facts):
      bytes.append(UInt8(ascii: "["))
      for (place, fact) in facts.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        write(fact)
      }
      bytes.append(UInt8(ascii: "]"))
    case .record(let members): write(members.map { ($0, $1) })
    }
  }

  private mutating func write(_ members: [(name: String, fact: Fact)]) {
    bytes.append(UInt8(ascii: "{"))
    let ordered = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (place, member) in ordered.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.name)
      bytes.append(UInt8(ascii: ":"))
      write(member.fact)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x00..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
