package import TUI

/// A terminal that says what it was told to say, and keeps all it was shown.
package struct ScriptedTerminal: Terminal {
  /// The size of the screen; a `.resized` of the script changes it.
  package private(set) var size: Size
  /// What is still to be said.
  package var script: [TerminalEvent]
  /// The frames shown, in order.
  package private(set) var frames: [Frame] = []
  /// How often the whole screen was asked for.
  package private(set) var repaints = 0
  /// What was sent to the clipboard.
  package private(set) var copied: [String] = []
  /// How often the terminal was given back for a while.
  package private(set) var suspensions = 0

  /// Makes a terminal that plays a script, and hangs up after its last line.
  package init(size: Size = Size(columns: 80, rows: 24), _ script: [TerminalEvent]) {
    self.size = size
    self.script = script
  }

  /// Makes a terminal that types keys one by one, and hangs up.
  package init(size: Size = Size(columns: 80, rows: 24), typing keys: [Key]) {
    self.init(size: size, keys.map { .keys([$0]) })
  }

  /// Keeps a frame.
  package mutating func show(_ frame: Frame) {
    frames.append(frame)
  }

  /// Says the next line of the script, without waiting.
  package mutating func listen(patience: Int) -> TerminalEvent {
    guard !script.isEmpty else { return .hangUp }
    let event = script.removeFirst()
    if case .resized(let new) = event { size = new }
    return event
  }

  /// Counts the wish.
  package mutating func repaint() {
    repaints += 1
  }

  /// Keeps the text.
  package mutating func copy(_ text: String) {
    copied.append(text)
  }

  /// Counts the wish.
  package mutating func suspend() {
    suspensions += 1
  }
}
