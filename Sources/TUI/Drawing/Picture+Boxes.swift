extension Picture {
  /// A picture in a frame, with a heading above.
  static func box(_ inside: Picture, heading: String) -> Picture {
    let columns = inside.columns + 4
    let side = Span("│", .strong)
    var lines = [edge("┌", heading, "┐", columns: columns)]
    lines += inside.lines.map { Line([side, Span(" ")] + $0.spans + [Span(" "), side]) }
    lines.append(edge("└", "", "┘", columns: columns))
    let cursor = inside.cursor.map { Position(column: $0.column + 2, row: $0.row + 1) }
    var box = Picture(columns: columns, lines: lines, cursor: cursor, showsCursor: inside.showsCursor)
    box.spots = inside.spots.map { $0.moved(down: 1, right: 2) }
    return box
  }

  private static func edge(_ left: String, _ text: String, _ right: String, columns: Int) -> Line {
    let words = text.isEmpty ? "" : " " + text.clipped(to: columns - 6) + " "
    let rest = columns - 3 - Width.of(words)
    return Line(left + "─" + words + String(repeating: "─", count: max(0, rest)) + right, .strong)
  }
}
