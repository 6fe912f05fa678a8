import Phrases

/// The words of a command line before the parser sees them.
///
/// Options that every command has may stand anywhere: they are moved behind the command they belong to, where
/// the parser expects them.
struct ArgumentLine {
  /// The words.
  private(set) var words: [String]

  /// The options that every command has, each with one value.
  private static let common = ["--db", "--as", "--today", "--lang", "--format"]

  /// Makes a line of words.
  init(_ words: [String]) {
    self.words = words
  }

  /// The value of an option where it stands last, before any `--`.
  func lastValue(of option: String) -> String? {
    values(of: option).last
  }

  /// The line with its common options behind everything else.
  ///
  /// - Throws: `UsageMistake.repeated` when `--as` stands there twice.
  func ordered() throws(UsageMistake) -> [String] {
    let (own, common, rest) = try parted()
    return own + common + rest
  }

  /// The line in three parts: a command with what is its own, the common options with their values, and what
  /// stands from `--` on.
  ///
  /// - Throws: `UsageMistake.repeated` when `--as` stands there twice: who one acts as is said once, so that
  ///   a line that begins with it can be trusted whatever is added.
  func parted() throws(UsageMistake) -> (own: [String], common: [String], rest: [String]) {
    guard values(of: "--as").count < 2 else { throw .repeated("--as") }
    var common: [String] = []
    var own: [String] = []
    var words = self.words.prefix { $0 != "--" }
    while let word = words.popFirst() {
      if ArgumentLine.common.contains(word), let value = words.popFirst() {
        common += [word, value]
      } else if ArgumentLine.common.contains(where: { word.hasPrefix($0 + "=") }) {
        common.append(word)
      } else {
        own.append(word)
      }
    }
    return (own, common, Array(self.words.drop { $0 != "--" }))
  }

  /// The values of an option wherever it stands before any `--`.
  func values(of option: String) -> [String] {
    var found: [String] = []
    var rest = words.prefix { $0 != "--" }
    while let word = rest.popFirst() {
      if word == option, let value = rest.first {
        found.append(value)
      } else if word.hasPrefix(option + "=") {
        found.append(String(word.dropFirst(option.count + 1)))
      }
    }
    return found
  }
}
