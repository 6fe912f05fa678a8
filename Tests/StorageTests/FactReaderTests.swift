import Assignments
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Facts read from JSON` {
  /// What Foundation's decoder makes of a text.
  private func decoded(_ text: String) -> Fact? {
    try? JSONDecoder().decode(Fact.self, from: Data(text.utf8))
  }

  private static func fact(_ dice: inout Dice, depth: Int = 0) -> Fact {
    let texts = ["", "đô thị", "a\"b\\c", "dòng\nmới\t", "😀 \u{1F1FB}", "\u{7}", "/", "Nguyễn"]
    switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &dice) {
    case 0: return .none
    case 1: return .flag(Bool.random(using: &dice))
    case 2: return .number(Int.random(in: -1_000_000...1_000_000, using: &dice))
    case 3: return .text(dice.pick(texts))
    case 4: return .list((0..<Int.random(in: 0...3, using: &dice)).map { _ in fact(&dice, depth: depth + 1) })
    default:
      var members: [String: Fact] = [:]
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        members[dice.pick(texts)] = fact(&dice, depth: depth + 1)
      }
      return .record(members)
    }
  }

  @Test(arguments: 1...200) func `whatever is written is read back`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let fact = Self.fact(&dice)
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      seed.isMultiple(of: 2) ? [.sortedKeys, .withoutEscapingSlashes] : [.prettyPrinted]
    #expect(FactReader.read(String(decoding: try encoder.encode(fact), as: UTF8.self)) == fact)
  }

  @Test(arguments: 1...200) func `are written as Foundation writes them`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let fact = Self.fact(&dice)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let written = FactWriter.written(fact)
    #expect(written == String(decoding: try encoder.encode(fact), as: UTF8.self))
    #expect(FactReader.read(written) == fact)
    let changes = [
      "status": Entry.Shift(before: fact, after: .flag(true)), "a": .init(before: .none, after: fact),
    ]
    let pairs = changes.mapValues { [$0.before, $0.after] }
    #expect(changes.stored() == String(decoding: try encoder.encode(pairs), as: UTF8.self))
  }

  @Test(arguments: [
    #""\u0041\u1EBF""#, #""\ud83d\ude00""#, #"[1,-2,0]"#, #"{"a":{"b":[null,true,false]}}"#, " [ ] ",
    #""a\/b""#,
  ]) func `is what Foundation reads`(text: String) {
    #expect(FactReader.read(text) != nil)
    #expect(FactReader.read(text) == decoded(text))
  }

  @Test(arguments: [
    "", "[", "{", "[1,]", #"{"a"}"#, #"{"a":}"#, #""abc"#, #""\x""#, #""\ud83d""#, #""\ud83dx""#, "tru",
    "1 2",
    "[1 2]", "nul", "\"a\nb\"", "1.5", "--1", #""\u12""#, String(repeating: "[", count: 100_000),
  ]) func `what is no fact is nothing`(text: String) {
    #expect(FactReader.read(text) == nil)
  }
}
