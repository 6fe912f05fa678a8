import CNcurses
import Glibc

extension CursesTerminal {
  /// Gives the terminal back to the shell until the program is called again (Ctrl-Z, `fg`).
  ///
  /// Where no shell has started the program, as behind sshd, there is none to go back to and nobody to call:
  /// then the screen is kept, and no Ctrl-C or Ctrl-\ that follows on the heels becomes a signal.
  package mutating func suspend() {
    guard getpgrp() != getsid(0) else { return repaint() }
    leave()
    bell.stop()
    enter()
    isResizing = true
    let missed = bell.rung()
    if !missed.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT]) { hasHungUp = true }
  }

  /// Takes the terminal back from a shell that stopped the program without its knowing, and changed the modes
  /// of the line; the screen may have a new size since.
  mutating func takeBack() {
    endwin()
    enter()
    isResizing = true
  }
}
