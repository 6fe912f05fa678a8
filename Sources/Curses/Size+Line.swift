import Glibc
internal import TUI

extension Size {
  /// The size that the line of the terminal tells; 80×24 where it tells none, 1000×1000 at most.
  static var ofLine: Size {
    var window = winsize()
    guard ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: min(Int(window.ws_col), 1000), rows: min(Int(window.ws_row), 1000))
  }

  /// Has curses believe in this size while it does something.
  ///
  /// Whenever curses takes the screen it measures the line, and trusts any answer until it falls; the
  /// environment it trusts still more. What the environment says otherwise is dropped.
  func whileBelieved<Result>(_ body: () -> Result) -> Result {
    setenv("LINES", String(rows), 1)
    setenv("COLUMNS", String(columns), 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    return body()
  }
}
