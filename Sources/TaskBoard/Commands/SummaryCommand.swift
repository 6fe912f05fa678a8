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
    try desk.printSummary(mine: mine)
  }
}

extension Desk {
  /// Prints the summary for everybody, or for the member who works.
  func printSummary(mine: Bool) throws {
    let summary = try Summary(at: self, for: mine ? member() : nil)
    if options.format == .json {
      try out.json(summary.record.written + "\n")
    } else {
      try out.lines(summary.lines(in: language))
    }
  }
}
