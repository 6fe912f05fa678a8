package import Phrases

/// A line of the key table: keys, what they do, and the words for it.
package struct Binding: Hashable, Sendable {
  /// The keys, the one to be shown first.
  package let keys: [Key]
  /// What they do.
  package let action: Action
  /// The words for it.
  package let phrase: Phrase
  /// Tells whether the hint bar shows it.
  package let isHint: Bool
  /// Tells whether the menu offers it.
  package let isOffer: Bool

  init(_ keys: [Key], _ action: Action, _ phrase: Phrase, isHint: Bool, isOffer: Bool) {
    self.keys = keys
    self.action = action
    self.phrase = phrase
    self.isHint = isHint
    self.isOffer = isOffer
  }

  /// A binding that only the page of keys shows.
  static func quiet(_ keys: Key..., does action: Action, _ phrase: Phrase) -> Binding {
    Binding(keys, action, phrase, isHint: false, isOffer: false)
  }

  /// A binding that the hint bar shows too.
  static func hint(_ keys: Key..., does action: Action, _ phrase: Phrase) -> Binding {
    Binding(keys, action, phrase, isHint: true, isOffer: false)
  }

  /// A binding that the menu offers too.
  static func offer(_ keys: Key..., does action: Action, _ phrase: Phrase) -> Binding {
    Binding(keys, action, phrase, isHint: false, isOffer: true)
  }

  /// A binding that the hint bar and the menu show too.
  static func both(_ keys: Key..., does action: Action, _ phrase: Phrase) -> Binding {
    Binding(keys, action, phrase, isHint: true, isOffer: true)
  }
}
