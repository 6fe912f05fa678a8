import Phrases

/// The language of this run, which help needs before anything is parsed.
enum Spoken {
  /// What `--lang` or `TASKBOARD_LANG` asks for, Vietnamese otherwise.
  static let language = choose(
    arguments: Gate.isCalled ? Gate.words : CommandLine.arguments, environment: .own)

  static func choose(arguments: [String], environment: Environment) -> Language {
    let asked = ArgumentLine(arguments).lastValue(of: "--lang") ?? environment["TASKBOARD_LANG"]
    return asked.flatMap(Language.init) ?? .vi
  }
}
