import Phrases

/// A line on the terminal that says how far something is, written over and over; nothing where nobody looks.
final class ProgressLine {
  private let ground: Ground
  private let isSeen: Bool
  private var isThere = false

  /// Prepares a line.
  init(on ground: Ground) {
    self.ground = ground
    isSeen = ground.err.isTerminal
  }

  /// Says how far it is, at every so many steps.
  func say(_ phrase: @autoclosure () -> Phrase, every steps: Int, at step: Int) throws {
    guard isSeen, step % steps == 0 else { return }
    try ground.err.overwritten("taskboard: " + phrase()(in: ground.language))
    isThere = true
  }

  /// Takes the line away.
  func end() throws {
    guard isThere else { return }
    try ground.err.overwritten("")
    isThere = false
  }
}
