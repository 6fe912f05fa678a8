internal import TUI

/// A line laid out cell by cell, so that whatever it contains stays in its row.
///
/// The board cleans its texts itself; this is the last line of defence. Scalars that move the cursor, turn
/// the writing round or cannot be seen are dropped, marks without a base too, and what does not fit is cut.
struct Row: Equatable {
  /// One character and the cells it fills.
  struct Cell: Equatable {
    /// The scalar that fills the cells.
    var base: Unicode.Scalar
    /// The marks upon it.
    var marks: [Unicode.Scalar] = []
    /// The number of cells: 1 or 2.
    var width = 1
    /// The meaning.
    var style = Style.plain
  }

  /// The cells from left to right; their widths add up to the columns exactly.
  private(set) var cells: [Cell] = []

  /// Lays out a line in so many columns, with blanks to the end.
  init(_ line: Line, columns: Int, ascii: Bool) {
    cells.reserveCapacity(columns)
    var column = 0
    for span in line.spans {
      // A mark at the beginning of a span is none of what stands before it.
      var hasBase = false
      for scalar in span.text.unicodeScalars where scalar.isHarmless {
        let width = Width.of(scalar)
        if width == 0 {
          if hasBase { mark(scalar, mostly: Row.mostMarks) }
          continue
        }
        guard column + width <= columns else {
          fill(from: column, to: columns)
          return
        }
        column += width
        hasBase = true
        append(scalar, width: width, style: span.style, ascii: ascii)
      }
    }
    fill(from: column, to: columns)
  }

  /// The number of marks that curses keeps with a base.
  private static let mostMarks = 4

  private mutating func append(_ scalar: Unicode.Scalar, width: Int, style: Style, ascii: Bool) {
    guard ascii, let plain = scalar.inASCII else {
      cells.append(Cell(base: scalar, width: width, style: style))
      return
    }
    cells.append(Cell(base: plain, style: style))
    if width == 2 { cells.append(Cell(base: " ", style: style)) }
  }

  private mutating func mark(_ scalar: Unicode.Scalar, mostly most: Int) {
    guard let last = cells.indices.last, cells[last].marks.count < most else { return }
    cells[last].marks.append(scalar)
  }

  private mutating func fill(from column: Int, to columns: Int) {
    cells.append(contentsOf: repeatElement(Cell(base: " "), count: max(0, columns - column)))
  }
}

extension Unicode.Scalar {
  /// Tells whether the scalar can be sent to a terminal without harm: it is seen, and stays where it is put.
  var isHarmless: Bool {
    switch value {
    case 0x20...0x7E, 0xAE...0x2FF, 0x1EA0...0x1EFF: return true
    case 0..<0xA0, 0xAD: return false
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    default: return true
    }
  }
}
