import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage
import TUI

/// `taskboard report`: an official table of what a query means, as it was at the end of a day.
///
/// It stands on the journal's last line of that day, so that the same command gives the same bytes, whenever
/// it is made.
struct ReportCommand: Command {
  static let configuration = CommandConfiguration(.report)

  @Argument(help: .of(.layout)) var layout: ReportLayout

  @OptionGroup var words: QueryWords

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @Option(help: .of(.changesFrom))
  var from: Day?

  @Option(help: .of(.reportFormat))
  var format: ReportFormat = .text

  @Flag(help: .of(.replayAll)) var replay = false

  @OptionGroup var target: OutputOptions

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var board: BoardOptions

  func run(on ground: Ground) throws {
    try ground.checkTarget(target.path)
    if format == .xlsx, target.path == nil, ground.out.isTerminal {
      throw UsageMistake.alone("--format xlsx", needs: "--output")
    }
    let desk = try Desk(board.settings, on: ground)
    let past = try desk.resting(on: asOf, for: words.text, isReplayed: replay)
    let reader = ReportReader(
      layout: layout, words: words.text, past: past, before: try before(past, at: desk), live: desk.store)
    let report = try reader.report()
    try ground.write(to: target.path) { out in try format.write(report, in: ground.language, to: out) }
  }

  /// The desk on the day that is compared with, for the layout that compares.
  private func before(_ past: Desk, at desk: Desk) throws -> Desk? {
    guard layout == .changes else {
      if from != nil { throw UsageMistake.alone("--from", needs: "report \(ReportLayout.changes.rawValue)") }
      return nil
    }
    guard let from else { throw UsageMistake.missingArgument("--from") }
    guard from < past.today else { throw UsageMistake.invalidValue(from.iso, of: "--from", choices: nil) }
    return try desk.resting(on: from, for: words.text, isBesideToday: true, isReplayed: replay)
  }
}

extension ReportFormat {
  /// Writes a report in the form.
  func write(_ report: Report, in language: Language, to out: Output) throws {
    switch self {
    case .text: try TextWriter(report, in: language, measure: Width.of).write { try out.line($0) }
    case .md: try MarkdownWriter(report, in: language).write { try out.line($0) }
    case .html: try HTMLWriter(report, in: language).write { try out.line($0) }
    case .csv: try CSVWriter(report, in: language).write { try out.made($0) }
    case .json: try JSONWriter(report, in: language).write { try out.made($0 + "\n") }
    case .xlsx: try out.sheet(report, in: language)
    }
  }
}
