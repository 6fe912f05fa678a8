import Assignments
import Deadlines
import Phrases

/// The view for a meeting: one agency, large and plain, so that it can be read from the other end of the
/// table.
struct MeetingPane {
  private let state: State
  private let language: Language

  /// Makes the view of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The view in the space between the bars.
  func picture(_ layout: Layout) -> Picture {
    let columns = layout.size.columns
    guard let meeting = state.meeting.meeting, let agency = meeting.agency else {
      let words: Phrase = state.meeting.meeting == nil ? .reading : .nothingToMeetAbout
      let rule = Line.rule(View.meeting.phrase(in: language), hasFocus: true, columns: columns)
      let texts = words(in: language).wrapped(to: max(8, columns - 4))
      return Picture(columns: columns, lines: [rule] + texts.map { Line("  " + $0, .quiet) })
    }
    let title = Phrase.meetingTitle(state.meeting.place + 1, of: meeting.agencies.count)
    let name = Printable.text(state.session.directory[agency]?.name ?? agency.text)
    let head =
      [Line.rule(title(in: language), hasFocus: true, columns: columns), Line()]
      + [Line("  " + name.uppercased(), .strong), Line()]
      + cells(meeting.tally.cells, layout) + [Line()]
    return Picture(columns: columns, lines: head).above(rows(of: meeting, layout))
  }

  /// The cells, overdue first: in large digits where there is room.
  private func cells(_ cells: FourCells, _ layout: Layout) -> [Line] {
    let parts: [(count: Int, phrase: Phrase, style: Style)] = [
      (cells.overdue, Phrase.cells[4].wide, cells.overdue > 0 ? .overdue : .plain),
      (cells.inTerm, Phrase.cells[3].wide, .plain), (cells.unscheduled, Phrase.cells[5].wide, .plain),
      (cells.onTime, Phrase.cells[1].wide, .done), (cells.late, Phrase.cells[2].wide, .done),
    ]
    let width = (layout.size.columns - 2) / parts.count
    func row(_ text: (Int) -> String) -> Line {
      Line([Span("  ")] + parts.indices.map { Span(text($0).fitted(to: width), parts[$0].style) })
    }
    let digits =
      layout.hasLargeDigits
      ? (0..<BigNumber.rows).map { line in row { BigNumber.lines(parts[$0].count)[line] } }
      : [row { String(parts[$0].count) }]
    let labels = Line(
      "  " + parts.map { $0.phrase(in: language).clipped(to: width - 1).fitted(to: width) }.joined(), .quiet)
    return digits + [labels]
  }

  private func rows(of meeting: Meeting, _ layout: Layout) -> Picture {
    let columns = layout.size.columns
    let list = state.meeting
    let largest = meeting.rows.map(\.number).max() ?? AssignmentNumber(1)
    let lines = ListLines(ListColumns(columns, largest: largest, showsLead: false), state, in: language)
    let shown = list.top..<max(list.top, min(list.top + layout.meetingRows, meeting.rows.count))
    var drawn = shown.map { lines.line(meeting.rows[$0], isSelected: $0 == list.cursor, hasFocus: true) }
    let rest = meeting.tally.cells.open - meeting.rows.count
    if rest > 0, drawn.count < layout.meetingRows {
      drawn.append(Line("  " + Phrase.restInList(rest)(in: language), .quiet))
    }
    return Picture(
      columns: columns, lines: drawn, cursor: Position(column: 0, row: max(0, list.cursor - list.top))
    ).aiming(at: shown.map { .line($0) })
  }
}
