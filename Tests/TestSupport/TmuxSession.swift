import Glibc
package import TUI

/// A program on a real screen: a tmux of its own, with one pane, gone when nobody holds it any more.
package struct TmuxSession: ~Copyable {
  private let server: TmuxServer

  /// Starts a program on a screen of this size.
  ///
  /// The program gets the given variables beside `PATH`, `HOME`, `LANG=C.UTF-8` and `TERM=tmux-256color`; an
  /// empty value takes a variable away.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var variables = Command.plainEnvironment
    variables["TERM"] = "tmux-256color"
    variables = variables.merging(environment) { $1 }.filter { !$1.isEmpty }
    let settings = [
      ["-g", "default-terminal", "tmux-256color"], ["-g", "escape-time", "0"], ["-g", "status", "off"],
      ["-g", "remain-on-exit", "on"], ["-g", "remain-on-exit-format", ""], ["-g", "history-limit", "0"],
    ]
    let words = [program] + arguments
    let server = try TmuxServer()
    try server.tell(
      ["start-server"] + settings.flatMap { [";", "set-option"] + $0 }
        + [";", "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "--", "env", "-i"]
        + variables.map { "\($0.key)=\($0.value)" }.sorted() + words.map(TmuxServer.word))
    self.server = server
  }

  /// Types a text, letter by letter as a keyboard would.
  package func type(_ text: String) throws {
    try server.tell(["send-keys", "-l", "--", TmuxServer.word(text)])
  }

  /// Presses keys by their names: `Enter`, `Down`, `PageDown`, `Escape`, `C-c`, `F1`, `BSpace`, `BTab`.
  ///
  /// Something right behind an escape would be Alt with a key, so there is a breath after each Escape, which
  /// begins when the program has read it: a busy machine may keep it from doing so at once.
  package func press(_ keys: String...) throws {
    for key in keys {
      try server.tell(["send-keys", key])
      if key == "Escape" {
        try waitUntilRead()
        usleep(60_000)
      }
    }
  }

  /// Waits until the program has read all that was typed.
  private func waitUntilRead() throws {
    let line = open(try ask("#{pane_tty}"), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard line >= 0 else { return }
    defer { close(line) }
    let end = ContinuousClock.now + patience
    var count: CInt = 0
    while ioctl(line, UInt(FIONREAD), &count) == 0, count > 0 {
      guard ContinuousClock.now < end else { throw Failure("The program does not read what was typed") }
      usleep(2_000)
    }
  }

  /// Pastes a text with the marks of a paste, where the program has asked for them.
  package func paste(_ text: String) throws {
    try server.tell(["set-buffer", "--", TmuxServer.word(text), ";", "paste-buffer", "-p"])
  }

  /// Changes the size of the screen.
  package func resize(to size: Size) throws {
    try server.tell(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// The text on the screen, without the blanks at the ends of its lines.
  package func screen() throws -> String {
    try server.tell(["capture-pane", "-p"])
  }

  /// The text on the screen with the sequences of its colours and attributes.
  package func screenWithStyles() throws -> String {
    try server.tell(["capture-pane", "-p", "-e"])
  }

  /// The place of the cursor.
  package func cursor() throws -> Position {
    let place = try ask("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
    guard place.count == 2 else { throw Failure("tmux told no cursor: \(place)") }
    return Position(column: place[0], row: place[1])
  }

  /// Has tmux carry out a command, and answers what it prints.
  @discardableResult
  package func tell(_ words: String...) throws -> String {
    try server.tell(words)
  }

  /// What tmux says about the pane, in the language of its formats.
  package func ask(_ format: String) throws -> String {
    let answer = try server.tell(["display-message", "-p", format])
    return answer.hasSuffix("\n") ? String(answer.dropLast()) : answer
  }
}
