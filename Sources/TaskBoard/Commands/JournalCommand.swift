import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard journal`: who did what, and whether the chain is whole.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .journal, subcommands: [JournalLines.self, JournalVerify.self], byDefault: JournalLines.self)
}

/// `taskboard journal [NV-…]`: the lines, latest first.
struct JournalLines: ReadingCommand {
  static let configuration = CommandConfiguration(.lines, isShown: false)

  @Argument(help: .of(.number)) var number: AssignmentNumber?

  @Option(help: .of(.limit)) var limit: Int?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  /// The number of lines that are printed of the whole journal when nobody says how many.
  private static let usualLimit = 200

  func read(at desk: Desk) throws {
    if let number { _ = try desk.store.assignment(number) }
    let limit = max(0, limit ?? (number == nil ? JournalLines.usualLimit : .max))
    let entries = try desk.store.entries(of: number, limit: limit)
    try desk.print(entries, as: .journal)
    if self.limit == nil, entries.count == limit, entries.last?.line != 1 {
      try desk.out.flush()
      try desk.ground.note(.latestLines(limit))
    }
  }
}

/// `taskboard journal verify`: is the chain whole.
struct JournalVerify: ReadingCommand {
  static let configuration = CommandConfiguration(.verify)

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    try desk.print(.journalIsWhole(lines: desk.store.verify()))
  }
}
