package import Deadlines

/// How far a member has seen the journal when the member last left the board.
package struct Visit: Hashable, Sendable {
  /// The last line that was seen.
  package var line: Int
  /// When the board was left.
  package var at: Moment

  /// Makes a visit from its facts.
  package init(line: Int, at: Moment) {
    self.line = line
    self.at = at
  }
}
