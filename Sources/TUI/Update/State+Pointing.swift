import Assignments

// The cursor is put somewhere by who does not walk there: with a click, or by a number.
extension State {
  /// The line of the view or pane that the cursor is on.
  var pointedLine: Int {
    switch ground {
    case .today: agenda.cursor
    case .timeline: timeline.cursor
    case .statistics: statistics.agencies.cursor
    case .inbox: inbox.window.cursor
    case .journal: journal.window.cursor
    case .meeting: meeting.cursor
    case .agencies: agencies.cursor
    default: list.cursor
    }
  }

  /// Puts the cursor on a line that is at hand, as if it had walked there; what the cursor cannot be on it
  /// passes.
  mutating func point(at line: Int) {
    let before = selected
    while pointedLine != line {
      let place = pointedLine
      let isThere = move(place < line ? .down : .up)
      if !isThere || pointedLine == place || (place < line) != (pointedLine <= line) { break }
    }
    visit(before)
  }

  /// Goes to an assignment: to its line in the view where it has one, otherwise to the list of all.
  mutating func seek(_ number: AssignmentNumber) {
    if let line = line(of: number) {
      point(at: line)
    } else {
      sought = number
      list(search: "", around: number)
    }
  }

  /// Does something to the state, and answers what it makes the board want.
  mutating func asking(_ change: (inout State) -> Void) -> [Effect] {
    change(&self)
    defer { asked = [] }
    return asked
  }

  private func line(of number: AssignmentNumber) -> Int? {
    switch view {
    case .today: agenda.lines.firstIndex { $0.number == number }
    case .assignments: list.rows.firstIndex { $0.number == number }.map { $0 + list.offset }
    case .timeline: timeline.lines.firstIndex { $0.row?.number == number }
    case .inbox: inbox.window.lines.firstIndex { $0.item?.row.number == number }
    case .meeting: meeting.meeting?.rows.firstIndex { $0.number == number }
    case .statistics, .journal: nil
    }
  }
}
