/// A terminal of lines: what is said goes out line by line, and whole lines come in.
///
/// Nothing on it is ever moved, coloured or taken back, so that a screen reader, a braille display or a
/// program at the other end of a pipe reads it in the order it was said.
package protocol LineTerminal: ~Copyable {
  /// Says lines, each of them clean.
  mutating func say(_ lines: [String])
  /// Says what is asked for, on a line that the answer goes on with.
  mutating func ask(_ prompt: String)
  /// Waits for the next line, `patience` milliseconds at most.
  mutating func listen(patience: Int) -> LineEvent
}

/// What a terminal of lines can say.
package enum LineEvent: Hashable, Sendable {
  /// A line was typed, given without its end.
  case line(String)
  /// Nothing was typed for as long as was waited.
  case silence
  /// There is nothing more to read: the user has left.
  case end
  /// The line is gone.
  case hangUp
}
