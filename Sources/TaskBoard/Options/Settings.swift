import Deadlines
import Phrases

/// What the common options say: which board, who acts, which day, in what language and form.
struct Settings {
  /// The database file.
  var database: String?
  /// The member who is acted for.
  var actingAs: String?
  /// The day that reads are for.
  var today: Day?
  /// The language.
  var language: Language?
  /// The form of the results.
  var format: Format?
}

extension Settings {
  /// Reads common options and their values, each option as one word or as two; nothing when one of them is
  /// wrong.
  init?(_ words: [String]) {
    self.init()
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), set(parts[0], to: value) else {
        return nil
      }
    }
  }

  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--db": database = value
    case "--as": actingAs = value
    case "--today": today = Day(value)
    case "--lang": language = Language(rawValue: value)
    case "--format": format = Format(rawValue: value)
    default: return false
    }
    return !value.hasPrefix("-") && (option != "--today" || today != nil)
      && (option != "--lang" || language != nil) && (option != "--format" || format != nil)
  }
}
