import Phrases
import TUI

/// The language of this run, which help needs before anything is parsed.
enum Spoken {
  /// What `--lang`, `TASKBOARD_LANG` or the settings ask for, Vietnamese otherwise.
  static let language = choose(
    arguments: Gate.isCalled ? Gate.words : CommandLine.arguments, environment: .own)

  /// What the settings ask for; behind the gate there are none but the member's.
  private static var settled: Language? {
    if Gate.isCalled { return nil }
    return (try? Configuration.own.get())?.values[.language].flatMap(Language.init)
  }

  /// Tells whether this run's own line or environment asks for a language.
  static var isAsked: Bool {
    let words = Gate.isCalled ? Gate.words : CommandLine.arguments
    return ArgumentLine(words).lastValue(of: "--lang") != nil || Environment.own["TASKBOARD_LANG"] != nil
  }

  static func choose(arguments: [String], environment: Environment) -> Language {
    let asked = ArgumentLine(arguments).lastValue(of: "--lang") ?? environment["TASKBOARD_LANG"]
    return asked.flatMap(Language.init) ?? settled ?? .vi
  }
}
