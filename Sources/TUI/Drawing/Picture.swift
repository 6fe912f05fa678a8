/// A drawn rectangle: lines of one width, and the place of the cursor when it is in there.
struct Picture: Hashable, Sendable {
  /// The number of cells that each line fills.
  let columns: Int
  /// The lines from top to bottom.
  private(set) var lines: [Line]
  /// The place of the cursor.
  var cursor: Position?
  /// Tells whether the cursor is meant to be seen.
  var showsCursor = false
  /// What places in it stand for.
  var spots: [Spot] = []

  /// Makes a picture of lines, each brought to the width.
  init(columns: Int, lines: [Line] = [], cursor: Position? = nil, showsCursor: Bool = false) {
    self.columns = columns
    self.lines = lines.map { $0.fitted(to: columns) }
    self.cursor = cursor
    self.showsCursor = showsCursor
  }

  /// The number of lines.
  var rows: Int { lines.count }
}

extension Picture {
  /// The picture with exactly so many lines: cut, or filled with blank ones.
  func fitted(toRows rows: Int) -> Picture {
    var fitted = self
    if lines.count > rows { fitted.lines.removeLast(lines.count - max(0, rows)) }
    while fitted.lines.count < rows { fitted.lines.append(.blank(columns)) }
    if let cursor, cursor.row >= rows { fitted.cursor = nil }
    fitted.spots.removeAll { $0.row >= rows }
    return fitted
  }

  /// This picture with another one below it.
  func above(_ other: Picture) -> Picture {
    var both = self
    both.lines += other.columns == columns ? other.lines : other.lines.map { $0.fitted(to: columns) }
    both.spots += other.spots.map { $0.moved(down: rows, right: 0) }
    if let cursor = other.cursor { both.point(at: cursor, down: rows, right: 0, seen: other.showsCursor) }
    return both
  }

  /// This picture with another one at its right; both have the same number of lines.
  func beside(_ other: Picture) -> Picture {
    var both = Picture(columns: columns + other.columns, cursor: cursor, showsCursor: showsCursor)
    both.lines = zip(lines, other.lines).map(+)
    both.spots = spots + other.spots.map { $0.moved(down: 0, right: columns) }
    if let cursor = other.cursor { both.point(at: cursor, down: 0, right: columns, seen: other.showsCursor) }
    return both
  }

  /// This picture with another one laid over its middle.
  func under(_ other: Picture) -> Picture {
    var both = self
    let corner = Position(column: max(0, columns - other.columns) / 2, row: max(0, rows - other.rows) / 2)
    for (index, line) in other.lines.enumerated() where corner.row + index < rows {
      both.lines[corner.row + index] = lines[corner.row + index].covered(by: line, from: corner.column)
    }
    // Whoever is asked something first answers it.
    both.spots = other.spots.map { $0.moved(down: corner.row, right: corner.column) }
    let cursor = other.cursor ?? Position(column: 0, row: 0)
    both.point(at: cursor, down: corner.row, right: corner.column, seen: other.showsCursor)
    return both
  }

  /// The picture with one style in the place of another.
  func replacing(_ style: Style, by other: Style) -> Picture {
    var changed = self
    changed.lines = lines.map { line in
      Line(line.spans.map { Span($0.text, $0.style == style ? other : $0.style) })
    }
    return changed
  }

  /// The picture with its last lines replaced, as many as are given.
  func endingWith(_ end: [Line]) -> Picture {
    var changed = self
    changed.lines.replaceSubrange(max(0, rows - end.count)..., with: end.map { $0.fitted(to: columns) })
    changed.spots.removeAll { $0.row >= rows - end.count }
    return changed
  }

  private mutating func point(at position: Position, down rows: Int, right columns: Int, seen: Bool) {
    cursor = Position(column: position.column + columns, row: position.row + rows)
    showsCursor = seen
  }
}
