import CNcurses
import Glibc
internal import TUI

extension Palette {
  /// The cells of curses for a cell of a row.
  ///
  /// Where the C library measures a character otherwise than the board does, curses would shift all that follows;
  /// such a character gives way to question marks of the right width.
  func cells(for cell: Row.Cell) -> [cchar_t] {
    let ink = self[cell.style]
    if cell.base.isASCII || wcwidth(wchar_t(cell.base.value)) == CInt(cell.width) {
      return [Palette.cell(cell.base, cell.marks, ink)]
    }
    return Array(repeating: Palette.cell("?", [], ink), count: cell.width)
  }

  private static func cell(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar], _ ink: Ink) -> cchar_t {
    var cell = cchar_t()
    let text = [wchar_t(base.value)] + marks.map { wchar_t($0.value) } + [0]
    setcchar(&cell, text, ink.attributes, ink.pair, nil)
    return cell
  }
}
