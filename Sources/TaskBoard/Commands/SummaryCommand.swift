import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard summary`: what whoever logs in is told, in 24 lines of 80 cells at most.
struct SummaryCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.summary)

  @Flag(help: .of(.mine)) var mine = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let summary = try Summary(at: desk, for: mine ? desk.member() : nil)
    if common.format == .json {
      try desk.out.json(summary.record.written + "\n")
    } else {
      try desk.out.lines(summary.lines(in: desk.language))
    }
  }
}
