import Assignments
import Deadlines
import Foundation
import TestSupport
import Testing

@Suite struct `Facts of an assignment` {
  @Test(arguments: 1...60) func `setting a field to what it holds changes nothing`(seed: Int) {
    var dice = Dice(seed: seed)
    let assignment = dice.assignment(seed)
    for field in Assignment.Field.allCases {
      var same = assignment
      same[field] = assignment[field]
      #expect(same == assignment, "\(field)")
    }
  }

  @Test(arguments: 1...60) func `the fields of one assignment make another one like it`(seed: Int) {
    var dice = Dice(seed: seed)
    let assignment = dice.assignment(7)
    var copy = Assignment(number: AssignmentNumber(7), action: "")
    for field in Assignment.Field.allCases { copy[field] = assignment[field] }
    #expect(copy == assignment)
  }

  @Test(arguments: 1...60) func `the differences of two states lead from one to the other`(seed: Int) {
    var dice = Dice(seed: seed)
    let before = dice.assignment(7)
    let after = dice.assignment(7)
    let differences = before.differences(in: after)
    var state = before
    for (field, fact) in differences { state[field] = fact }
    #expect(state == after)
    #expect(differences.allSatisfy { before[$0] != $1 })
    #expect(before.differences(in: before).isEmpty)
  }

  @Test(arguments: Assignment.Field.allCases) func `one field that differs is the only difference`(
    field: Assignment.Field
  ) {
    var dice = Dice(seed: 1)
    let before = dice.assignment(7)
    var after = before
    while after[field] == before[field] { after[field] = dice.assignment(7)[field] }
    #expect(before.differences(in: after) == [field: after[field]])
  }

  @Test(arguments: 1...60) func `deadline, evidence and request are read as they were written`(seed: Int) {
    var dice = Dice(seed: seed)
    let deadline = dice.deadline()
    #expect(Deadline(deadline.fact) == deadline)
    let evidence = dice.evidence()
    #expect(Evidence(evidence.fact) == evidence)
    let request = ExtensionRequest(day: dice.day(), reason: dice.text(), askedOn: dice.day())
    #expect(ExtensionRequest(request.fact) == request)
  }

  @Test func `nothing said about time is no fact at all`() {
    #expect(Deadline.unstated.fact == .none)
    #expect(Deadline(Fact.none) == .unstated)
    #expect(Evidence(Fact.none) == nil)
    #expect(ExtensionRequest(Fact.none) == nil)
  }
}

@Suite struct `Facts in JSON` {
  @Test(arguments: 1...200) func `what is written is read back`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let fact = dice.fact(depth: 3)
    let data = try JSONEncoder().encode([fact])
    #expect(try JSONDecoder().decode([Fact].self, from: data) == [fact])
  }

  @Test(arguments: [
    ("null", Fact.none), ("true", .flag(true)), ("false", .flag(false)), ("1", .number(1)), ("0", .number(0)),
    ("-9223372036854775808", .number(.min)), (#""1""#, .text("1")), (#""true""#, .text("true")),
    (#""""#, .text("")),
    ("[]", .list([])), ("{}", .record([:])), (#"[null,[0]]"#, .list([.none, .list([.number(0)])])),
    (#"{"a":{"b":null}}"#, .record(["a": .record(["b": .none])])), (#""\u0110""#, .text("Đ")),
  ]) func `a value is read as its own sort`(json: String, fact: Fact) throws {
    #expect(try JSONDecoder().decode(Fact.self, from: Data(json.utf8)) == fact)
  }

  @Test(arguments: ["1.5", "9223372036854775808", "{", "nul", ""])
  func `what no fact can say is refused`(json: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(Fact.self, from: Data(json.utf8)) }
  }
}

@Suite struct `Facts asked for what they are` {
  @Test func `each answers for its own sort only`() {
    let facts: [Fact] = [
      .none, .flag(true), .number(3), .text("x"), .list([.text("a"), .number(1)]),
      .record(["k": .flag(true)]),
    ]
    #expect(facts.map(\.text) == [nil, nil, nil, "x", nil, nil])
    #expect(facts.map(\.number) == [nil, nil, 3, nil, nil, nil])
    #expect(facts.map(\.isTrue) == [false, true, false, false, false, false])
    #expect(facts.map(\.texts) == [[], [], [], [], ["a"], []])
    #expect(facts.map { $0["k"] } == [.none, .none, .none, .none, .none, .flag(true)])
    #expect(Fact.text(nil as String?) == .none)
  }
}
