/// A field's value in the form the journal keeps: what JSON can say, and nothing else.
package enum Fact: Hashable, Sendable {
  case none
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([Fact])
  case record([String: Fact])
}

extension Fact {
  /// The fact of an optional text.
  package static func text(_ text: String?) -> Fact {
    text.map(Fact.text) ?? .none
  }

  /// The text, when it is one.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number, when it is one.
  package var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The truth, when it is one; false otherwise.
  package var isTrue: Bool { self == .flag(true) }

  /// The texts of a list.
  package var texts: [String] {
    if case .list(let facts) = self { facts.compactMap(\.text) } else { [] }
  }

  /// The member of a record, `none` when there is no such member.
  package subscript(name: String) -> Fact {
    if case .record(let members) = self { members[name] ?? .none } else { .none }
  }
}

extension Fact: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Fact].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: Fact].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let facts): try container.encode(facts)
    case .record(let members): try container.encode(members)
    }
  }
}
