/// What a terminal can say.
package enum TerminalEvent: Hashable, Sendable {
  /// Keys, in the order typed; those that waited come together, so that they are drawn once.
  case keys([Key])
  /// The screen has a new size.
  case resized(Size)
  /// Nothing was typed for as long as was waited.
  case silence
  /// The line is gone or the program was asked to end (SIGHUP, SIGTERM): save what must be kept, and leave.
  case hangUp
}
