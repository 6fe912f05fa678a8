import Phrases

/// What is said to the user in the line above the hint bar, until the next key.
struct Notice: Hashable, Sendable {
  /// What sort of news it is.
  var kind: Kind
  /// The words.
  var phrase: Phrase

  /// What sort of news a notice is.
  enum Kind: Hashable, Sendable {
    /// Something went well.
    case done
    /// Something was refused, or failed.
    case refused
    /// Somebody else has changed something.
    case changed
  }

  /// The news that something went well.
  static func done(_ phrase: Phrase) -> Notice { Notice(kind: .done, phrase: phrase) }
  /// The news that something was refused.
  static func refused(_ phrase: Phrase) -> Notice { Notice(kind: .refused, phrase: phrase) }
  /// The news that somebody else has changed something.
  static func changed(_ phrase: Phrase) -> Notice { Notice(kind: .changed, phrase: phrase) }
}

extension Notice.Kind {
  /// The sign that stands before the words.
  var sign: String {
    switch self {
    case .done: "✓"
    case .refused: "✗"
    case .changed: "•"
    }
  }

  /// The meaning of the words.
  var style: Style {
    switch self {
    case .done: .notice
    case .refused: .alarm
    case .changed: .changed
    }
  }
}
