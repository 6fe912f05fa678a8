import ArgumentParser
import Deadlines
import Phrases

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: .of(.database), completion: .file())
  var database: String?

  @Option(name: .customLong("as"), help: .of(.actingAs))
  var actingAs: String?

  @Option(help: .of(.today))
  var today: Day?

  @Option(name: .customLong("lang"), help: .of(.language))
  var language: Language?

  @Option(help: .of(.format))
  var format: Format?

  /// What the options say.
  var settings: Settings {
    Settings(database: database, actingAs: actingAs, today: today, language: language, format: format)
  }
}

/// The form in which results are printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
  /// A table for people.
  case table
  /// Lines with tabs between the fields, without a heading.
  case tsv
  /// JSON (RFC 8259).
  case json
  /// Comma-separated values with a heading (RFC 4180).
  case csv
}

/// What deeds have besides: the revision they were decided on.
struct DeedOptions: ParsableArguments {
  @Option(name: .customLong("if-revision"), help: .of(.revision))
  var revision: Int?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions
}
