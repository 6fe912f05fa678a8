import Phrases

/// A question before something far-reaching: what it would touch, and what follows from yes.
///
/// The answer is no unless a key of its own says yes.
struct Question: Hashable, Sendable {
  /// What is asked.
  let title: Phrase
  /// What it would touch.
  let lines: [Phrase]
  /// What follows from yes.
  let consequence: Consequence

  /// What can follow from yes.
  enum Consequence: Hashable, Sendable {
    /// A change is saved.
    case apply(Request)
    /// The form is left and what was typed is forgotten.
    case leaveForm
  }
}
