import Phrases

/// The list of what can be done here.
struct Menu: Hashable, Sendable {
  /// What it is about.
  let title: Phrase
  /// Its lines.
  let offers: [Offer]
  /// The line that the cursor is on.
  var cursor = 0

  /// A line of the menu.
  struct Offer: Hashable, Sendable {
    /// The key that does the same, where there is one.
    let key: Key?
    /// What it does.
    let action: Action
    /// The words for it.
    let phrase: Phrase
    /// Why it cannot be done now.
    let refusal: Phrase?
  }

  /// Moves the cursor; it stays among the lines.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(offers.count - 1, cursor + 1)
    case .first: cursor = 0
    case .last: cursor = offers.count - 1
    default: break
    }
  }
}
