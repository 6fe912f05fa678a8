import Deadlines

/// The four cells of an agency as one bar: each cell a sign of its own, so that colour is not needed.
struct CellBar {
  /// A cell with its sign and its meaning, in the order of the bar.
  struct Part {
    /// How many there are.
    let count: Int
    /// The sign that the bar is made of.
    let sign: Character
    /// The meaning.
    let style: Style
  }

  /// The parts of the cells, those without deadline last.
  static func parts(of cells: FourCells) -> [Part] {
    [
      Part(count: cells.onTime, sign: "▇", style: .done), Part(count: cells.late, sign: "▒", style: .done),
      Part(count: cells.inTerm, sign: "░", style: .plain),
      Part(count: cells.overdue, sign: "!", style: .overdue),
      Part(count: cells.unscheduled, sign: "?", style: .quiet),
    ]
  }

  /// Draws the cells so that `most` assignments fill the columns; no cell that has anything is quite empty.
  static func spans(_ cells: FourCells, of most: Int, in columns: Int) -> [Span] {
    var spans: [Span] = []
    var room = columns
    var (seen, drawn) = (0, 0)
    for part in parts(of: cells) where part.count > 0 && room > 0 {
      seen += part.count
      let end = most > 0 ? (seen * columns + most / 2) / most : 0
      let width = min(room, max(1, end - drawn))
      (drawn, room) = (drawn + width, room - width)
      spans.append(Span(String(repeating: part.sign, count: width), part.style))
    }
    return spans + [Span(String.blank(room))]
  }
}
