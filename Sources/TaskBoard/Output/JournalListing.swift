import Assignments
import Deadlines
import Phrases
import Reports

extension Listing<Entry> {
  /// The journal: a line a row.
  static var journal: Listing {
    Listing(
      columns: [
        Column("line", .line, isNumeric: true) { .number($0.line) },
        Column(
          "at", .at, { .text($0.at.iso) },
          shown: { Phrase(verbatim: "\($0.at.day.vietnamese) \($0.at.clock)") }),
        Column("member", .member) { .text($0.member) },
        Column("actingFor") { JSON($0.actingFor) },
        Column("subject", .subject) { .text($0.subject.name) },
        Column("deed", .deed, { .text($0.deed.rawValue) }, shown: { $0.deed.phrase }),
        Column("refused") { .flag($0.wasRefused) },
        Column(
          "changed", .changes, isOptional: true, { .list($0.changes.keys.sorted().map(JSON.text)) },
          shown: { $0.changed }),
        Column("remark", .remark) { JSON($0.remark) },
        Column("hash") { .text($0.hash) },
      ],
      record: \.record)
  }
}

extension Entry {
  /// The line as JSON.
  fileprivate var record: JSON {
    .record([
      ("line", .number(line)), ("at", .text(at.iso)), ("member", .text(member)),
      ("actingFor", JSON(actingFor)),
      ("subject", .text(subject.name)), ("deed", .text(deed.rawValue)), ("refused", .flag(wasRefused)),
      (
        "changes",
        .record(
          changes.sorted { $0.key < $1.key }.map { name, shift in
            (name, .record([("before", shift.before.json), ("after", shift.after.json)]))
          })
      ),
      ("remark", JSON(remark)), ("hash", .text(hash)),
    ])
  }
}

extension Fact {
  /// The fact as JSON.
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .flag(let flag): .flag(flag)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .list(let facts): .list(facts.map(\.json))
    case .record(let members): .record(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
    }
  }
}
