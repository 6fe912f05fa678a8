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
  var hasHungUp = false
  var isResizing = false

  /// Opens the terminal.
  package init(colors: ColorScheme, ascii: Bool) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    useUTF8()
    let type = try TerminalType(named: getenv("TERM").map { String(cString: $0) })
    unsetenv("LINES")
    unsetenv("COLUMNS")
    use_env(false)
    set_escdelay(25)

    let bell = SignalBell()
    guard let screen = taskboard_open_screen(type.name), let window = taskboard_screen_window() else {
      throw .unknownType(type.name)
    }
    self.screen = screen
    self.window = window
    self.bell = bell
    self.ascii = ascii
    rescue = Rescue()
    rescue.isNeeded(true)
    size = Size.ofLine
    resize_term(CInt(size.rows), CInt(size.columns))
    palette = Palette(colors)
    CursesTerminal.setManners(of: window)
    enter()
  }

  deinit {
    leave()
    delscreen(screen)
  }

  /// Takes the screen over, again and again if need be.
  ///
  /// Curses flushes at every movement of the cursor until the screen was left once, so it is left and taken
  /// at once: from then on a frame is one write.
  func enter() {
    endwin()
    wrefresh(window)
    send(Paste.on)
    rescue.isNeeded(true)
  }

  /// Leaves the screen to the shell.
  func leave() {
    send(Paste.off)
    endwin()
    rescue.isNeeded(false)
  }

  private static func setManners(of window: UnsafeMutablePointer<WINDOW>) {
    raw()
    noecho()
    nonl()
    keypad(window, true)
    meta(window, true)
    nodelay(window, true)
    typeahead(-1)
    idlok(window, true)
    leaveok(window, false)
    scrollok(window, false)
    Sequences.teach()
  }

  private func send(_ text: String) {
    write(STDOUT_FILENO, text, text.utf8.count)
  }
}
