import ArgumentParser
import Assignments
import Deadlines
import Exchange
import Phrases
import Reports
import Storage

/// `taskboard export`: a table, or what a query means of the assignments, for other programs to read.
struct ExportCommand: Command {
  static let configuration = CommandConfiguration(.export)

  @OptionGroup var words: QueryWords

  @Option(help: .of(.exportFormat))
  var format: ExportFormat

  @Option(help: .of(.table))
  var table: ExchangeTable = .assignments

  @Option(help: .of(.calendarKind))
  var kind: CalendarEntry.Kind?

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @Flag(help: .of(.replayAll)) var replay = false

  @OptionGroup var target: OutputOptions

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var board: BoardOptions

  func run(on ground: Ground) throws {
    try ground.checkTarget(target.path)
    try check(on: ground)
    let desk = try Desk(board.settings, on: ground)
    if format == .ics {
      let past = try desk.resting(on: asOf, for: words.text, isReplayed: replay)
      return try ground.write(to: target.path) { out in
        try past.exportCalendar(of: words.text, kind ?? .event, journal: desk.store, to: out)
      }
    }
    let isOfNow = asOf == nil && !replay
    let past = isOfNow ? desk : try desk.resting(on: asOf, for: words.text, isReplayed: replay)
    try ground.write(to: target.path) { out in
      try past.export(table, words.text, as: format, to: out)
    }
  }

  /// Refuses options that do not go together.
  private func check(on ground: Ground) throws {
    if format == .xlsx, target.path == nil, ground.out.isTerminal {
      throw UsageMistake.alone("--format xlsx", needs: "--output")
    }
    if kind != nil, format != .ics { throw UsageMistake.alone("--kind", needs: "--format ics") }
    guard table != .assignments else { return }
    if format == .ics { throw UsageMistake.together("--table \(table.rawValue)", "--format ics") }
    if let word = words.query.first { throw UsageMistake.unexpectedArguments(word) }
  }
}

/// The form of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Comma-separated values for spreadsheets (RFC 4180).
  case csv
  /// An Excel file (ECMA-376).
  case xlsx
  /// JSON (RFC 8259).
  case json
  /// iCalendar (RFC 5545).
  case ics
}

extension CalendarEntry.Kind: ExpressibleByArgument {}
