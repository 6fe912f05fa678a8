import CNcurses
package import TUI

extension CursesTerminal {
  /// Shows a frame: rewrites the rows that differ, and sends the difference in one go.
  package mutating func show(_ frame: Frame) {
    guard frame != shown else { return }
    let blank = Line()
    for row in 0..<size.rows {
      let line = row < frame.lines.count ? frame.lines[row] : blank
      if let shown, line == (row < shown.lines.count ? shown.lines[row] : blank) { continue }
      write(Row(line, columns: size.columns, ascii: ascii), at: row)
    }
    place(cursor: frame.cursor, isSeen: frame.showsCursor)
    shown = frame
  }

  /// Throws away what is thought to be on the screen, so that the next frame is sent whole.
  package mutating func repaint() {
    shown = nil
    taskboard_send_whole_screen()
  }

  /// Puts a row into the window; the call used neither wraps nor scrolls nor obeys control characters.
  private func write(_ row: Row, at number: Int) {
    let cells = palette.cells(for: row)
    wmove(window, CInt(number), 0)
    wadd_wchnstr(window, cells, CInt(cells.count))
  }

  /// Sends what has changed, the cursor last: on the selection even when it is hidden, because braille
  /// displays follow it.
  private mutating func place(cursor: Position, isSeen: Bool) {
    let column = min(max(cursor.column, 0), size.columns - 1)
    let row = min(max(cursor.row, 0), size.rows - 1)
    wmove(window, CInt(row), CInt(column))
    let changes = shown?.showsCursor != isSeen
    if changes, !isSeen { curs_set(0) }
    wnoutrefresh(window)
    doupdate()
    if changes, isSeen { curs_set(1) }
  }
}
