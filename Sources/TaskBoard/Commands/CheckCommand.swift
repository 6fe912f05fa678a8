import ArgumentParser
import Assignments
import Phrases
import Reports
import Storage

/// `taskboard check`: is the database whole.
struct CheckCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.check)

  @Flag(help: .of(.replay)) var replay = false
  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let results = try desk.store.check(replaying: replay, mayCopy: !desk.ground.isGated)
    try desk.print(results, as: .checks)
    if results.contains(where: { !$0.findings.isEmpty }) { throw Found() }
  }
}

/// Something was found that is not as it should be; what, has been printed.
struct Found: Error {}

extension Listing<CheckResult> {
  /// The results: a check a row.
  fileprivate static var checks: Listing {
    Listing(
      columns: [
        Column("check", .check, { .text($0.check.rawValue) }, shown: { $0.check.phrase }),
        Column("ok", .result, { .flag($0.findings.isEmpty) }, shown: { $0.verdict }),
        Column("count", .count, isNumeric: true) { $0.count.map(JSON.number) ?? .null },
        Column("findings", .findings) { .list($0.findings.map(JSON.text)) },
      ],
      record: { result in
        .record([
          ("check", .text(result.check.rawValue)), ("ok", .flag(result.findings.isEmpty)),
          ("count", result.count.map(JSON.number) ?? .null),
          ("findings", .list(result.findings.map(JSON.text))),
        ])
      })
  }
}
