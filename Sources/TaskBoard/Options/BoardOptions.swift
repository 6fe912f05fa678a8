import ArgumentParser
import Deadlines
import Phrases

/// The options that a command has whose results have forms of their own: which board, who acts, which day.
struct BoardOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: .of(.database), completion: .file())
  var database: String?

  @Option(name: .customLong("as"), help: .of(.actingAs))
  var actingAs: String?

  @Option(help: .of(.today))
  var today: Day?

  @Option(name: .customLong("lang"), help: .of(.language))
  var language: Language?

  /// What the options say.
  var settings: Settings {
    Settings(database: database, actingAs: actingAs, today: today, language: language)
  }
}

/// Where the result of a command goes: standard output, or a file.
struct OutputOptions: ParsableArguments {
  @Option(help: .of(.output), completion: .file())
  var output: String?

  /// The path of a file; nothing for standard output.
  var path: String? { output == "-" ? nil : output }
}

extension ReportLayout: ExpressibleByArgument {}

/// The form of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Plain text in lines of 120 cells.
  case text
  /// Markdown.
  case md
  /// A page to print.
  case html
  /// Comma-separated values for spreadsheets (RFC 4180).
  case csv
  /// JSON (RFC 8259).
  case json
  /// An Excel file (ECMA-376).
  case xlsx
}
