extension Line {
  /// A horizontal rule that carries a heading at its left and something short at its right.
  ///
  /// The heading of the pane that has the focus is strong and has a sign before it, so that colour is not
  /// needed.
  static func rule(_ heading: String, hasFocus: Bool = false, end: String = "", columns: Int) -> Line {
    var line = Line("─", .quiet)
    if !heading.isEmpty {
      line.append(hasFocus ? "▶" : "─", hasFocus ? .strong : .quiet)
      let room = columns - 5 - (end.isEmpty ? 0 : Width.of(end) + 3)
      line.append(" " + heading.clipped(to: room) + " ", hasFocus ? .strong : .plain)
    }
    let tail = end.isEmpty ? Line() : Line([Span(" " + end + " ", .plain), Span("─", .quiet)])
    let gap = columns - line.width - tail.width
    line.append(String(repeating: "─", count: max(0, gap)), .quiet)
    return (line + tail).fitted(to: columns)
  }
}
