import CNcurses
internal import TUI

extension Palette {
  /// The cells of curses for the cells of a row.
  func cells(for row: Row) -> [cchar_t] {
    var cells: [cchar_t] = []
    cells.reserveCapacity(row.cells.count)
    var style = Style.plain
    var ink = self[style]
    for cell in row.cells {
      if cell.style != style {
        style = cell.style
        ink = self[style]
      }
      if Palette.agrees(cell) {
        cells.append(Palette.cell(cell.base, cell.marks, ink))
      } else {
        cells.append(contentsOf: repeatElement(Palette.cell("?", [], ink), count: cell.width))
      }
    }
    return cells
  }

  /// Tells whether the C library measures a character as the board does.
  ///
  /// Where it does not, curses would shift all that follows; such a character gives way to question marks of
  /// the right width.
  private static func agrees(_ cell: Row.Cell) -> Bool {
    cell.base.isASCII || wcwidth(wchar_t(cell.base.value)) == CInt(cell.width)
  }

  private static func cell(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar], _ ink: Ink) -> cchar_t {
    var cell = cchar_t()
    if marks.isEmpty {
      var text = (wchar_t(base.value), wchar_t(0))
      withUnsafePointer(to: &text.0) { _ = setcchar(&cell, $0, ink.attributes, ink.pair, nil) }
    } else {
      let text = [wchar_t(base.value)] + marks.map { wchar_t($0.value) } + [0]
      setcchar(&cell, text, ink.attributes, ink.pair, nil)
    }
    return cell
  }
}
