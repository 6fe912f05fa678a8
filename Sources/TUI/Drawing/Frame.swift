/// The size of a screen in cells.
package struct Size: Hashable, Sendable {
  /// The number of columns.
  package var columns: Int
  /// The number of rows.
  package var rows: Int

  /// Makes a size from columns and rows.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted in cells from the upper left corner.
package struct Position: Hashable, Sendable {
  /// The column, 0 at the left.
  package var column: Int
  /// The row, 0 at the top.
  package var row: Int

  /// Makes a position from column and row.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A stretch of text of one style.
package struct Span: Hashable, Sendable {
  /// The text, already clean: no controls, nothing that moves the cursor.
  package var text: String
  /// The meaning of the text.
  package var style: Style

  /// Makes a span; plain unless said otherwise.
  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A whole screen as a value: its lines, each a row of spans that fills the width exactly, and the cursor.
package struct Frame: Hashable, Sendable {
  /// The size that the lines fill.
  package var size: Size
  /// The lines from top to bottom, `size.rows` of them, each `size.columns` cells wide.
  package var lines: [Line]
  /// The place of the terminal's cursor: on the selection, or in the field being typed into.
  package var cursor: Position
  /// Tells whether the cursor is meant to be seen, as it is in a text field.
  package var showsCursor: Bool

  /// Makes a frame from its lines.
  package init(size: Size, lines: [Line], cursor: Position, showsCursor: Bool = false) {
    self.size = size
    self.lines = lines
    self.cursor = cursor
    self.showsCursor = showsCursor
  }
}
