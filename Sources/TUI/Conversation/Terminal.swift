/// A terminal that frames are shown on and keys come from.
///
/// The board owns exactly one; tests bring a scripted one.
package protocol Terminal: ~Copyable {
  /// The size of the screen now.
  var size: Size { get }
  /// Shows a frame, sending only what differs from the one before.
  mutating func show(_ frame: Frame)
  /// Waits for the next event, `patience` milliseconds at most.
  mutating func listen(patience: Int) -> TerminalEvent
  /// Throws away what is thought to be on the screen, so that the next frame is sent whole.
  mutating func repaint()
  /// Sends a text to the clipboard of the user's machine, if the terminal lets it.
  mutating func copy(_ text: String)
  /// Gives the terminal back to the shell until the program is called again (Ctrl-Z, `fg`).
  mutating func suspend()
}
