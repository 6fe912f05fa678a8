import CNcurses
import Glibc
package import TUI

extension CursesTerminal {
  /// Gives the terminal back to the shell until the program is called again (Ctrl-Z, `fg`).
  package mutating func suspend() {
    leave()
    bell.stop()
    takeBack()
    let missed = bell.rung()
    if !missed.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT]) { hasHungUp = true }
  }

  /// Takes the terminal over again after somebody else has had it; the screen may have a new size since.
  mutating func takeBack() {
    enter()
    isResizing = true
  }
}
