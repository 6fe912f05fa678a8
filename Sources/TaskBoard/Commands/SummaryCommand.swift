import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard summary`: what whoever logs in is told, in 24 lines of 80 cells at most.
struct SummaryCommand: Command {
  static let configuration = CommandConfiguration(.summary)

  @Flag(help: .of(.mine)) var mine = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    try Desk(common.settings, on: ground, inHurry: true).printSummary(mine: mine)
  }
}

extension Desk {
  /// Prints the summary for everybody, or for the member who works.
  ///
  /// - Throws: `BoardError`, or `SummaryUnavailable` when it cannot be made or written.
  func printSummary(mine: Bool) throws {
    let summary = try Summary(at: self, for: mine ? member() : nil)
    do throws(Output.Failure) {
      if options.format == .json {
        try out.json(summary.record.written + "\n")
      } else {
        try out.lines(summary.lines(in: language))
      }
      try out.flush()
    } catch .failed(let detail) {
      throw SummaryUnavailable(phrase: .outputFailed(detail))
    }
  }
}
