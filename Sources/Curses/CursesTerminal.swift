import CNcurses
import Glibc
package import TUI

/// The terminal of standard input and output, owned: keys come in, frames go out.
///
/// It gives itself back when it ends, whichever way that is: by leaving its scope, by `exit`, or by a crash.
package struct CursesTerminal: ~Copyable, Terminal {
  /// The reasons why a terminal cannot be opened; nothing has been sent to it then.
  package enum Failure: Error, Hashable, Sendable {
    /// Standard input or output is no terminal.
    case notATerminal
    /// No description is known for the kind of terminal, whose name is given without its odd characters.
    case unknownType(String)
    /// The terminal cannot place its cursor.
    case dumb
  }

  /// The size of the screen now.
  package internal(set) var size: Size

  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let palette: Palette
  let ascii: Bool
  let bell: SignalBell
  let rescue: Rescue

  /// The frame on the screen; nil when it is not known what is there.
  var shown: Frame?
  var reader = KeyReader()
  var mouse: Mouse?
  var hasHungUp = false
  var isResizing = false
  /// When nobody typed for a while, or when it was last said that nobody did.
  var lastSilence = ContinuousClock.now

  /// Opens the terminal, with the mouse if it is wanted.
  package init(colors: ColorScheme, ascii: Bool, hasMouse: Bool = false) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    useUTF8()
    let type = try TerminalType(named: getenv("TERM").map { String(cString: $0) })
    let size = Size.ofLine
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    let bell = SignalBell()
    guard let screen = CursesTerminal.open(type, for: size), let window = taskboard_screen_window() else {
      throw .unknownType(type.name)
    }
    self.screen = screen
    self.window = window
    self.bell = bell
    self.ascii = ascii
    rescue = Rescue(to: modes)
    self.size = size
    resize_term(CInt(size.rows), CInt(size.columns))
    palette = Palette(colors)
    CursesTerminal.setManners(of: window)
    if hasMouse { mouse = Mouse() }
    // Until the screen was left once, curses flushes at every movement of the cursor; afterwards a frame is
    // one write.
    endwin()
    enter()
  }

  deinit {
    leave()
    delscreen(screen)
  }

  /// Takes the screen over, or takes it back; curses then sends it whole.
  func enter() {
    size.whileBelieved { _ = wrefresh(window) }
    keypad(window, true)
    Sequences.takeMouse()
    send(Paste.on + (mouse == nil ? "" : Mouse.on))
    rescue.isNeeded(true)
  }

  /// Leaves the screen to the shell.
  func leave() {
    send((mouse == nil ? "" : Mouse.off) + Paste.off)
    endwin()
    rescue.isNeeded(false)
  }

  /// Opens a screen that is twice as tall as it will be.
  ///
  /// Curses sends when its buffer is full, and makes that buffer a byte for each cell it opens with;
  /// Vietnamese letters take up to three.
  private static func open(_ type: TerminalType, for size: Size) -> OpaquePointer? {
    set_escdelay(25)
    return Size(columns: size.columns, rows: 2 * size.rows).whileBelieved { taskboard_open_screen(type.name) }
  }

  private static func setManners(of window: UnsafeMutablePointer<WINDOW>) {
    raw()
    noecho()
    nonl()
    nodelay(window, true)
    typeahead(-1)
    idlok(window, true)
    leaveok(window, false)
    scrollok(window, false)
    Sequences.teach()
  }

  /// Sends bytes past curses, whole: a slow line takes them in pieces.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var line = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        if poll(&line, 1, 1000) > 0 { continue }
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
