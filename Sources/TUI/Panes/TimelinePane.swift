import Assignments
import Deadlines
import Phrases

/// The timeline: what falls due, week by week, with today's line and the days out of rhythm.
struct TimelinePane {
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
    let list = state.timeline
    let top = list.top(showing: layout.timelineRows)
    let shown = top..<max(top, min(top + layout.timelineRows, list.lines.count))
    let rows = ListLines(
      ListColumns(
        columns, largest: largest, showsLead: state.session.member.agencies.count != 1, day: dayColumns),
      state, in: language)
    var lines = shown.map { index in
      // Whoever has scrolled into the middle of a day sees which one it is.
      let isFirst = index == top
      return line(list.lines[index], isSelected: index == list.cursor, isFirst: isFirst, rows, columns)
    }
    if let words = emptiness { lines.append(Line("  " + words(in: language), .quiet)) }
    let cursor = Position(column: 0, row: max(0, list.cursor - top))
    return Picture(
      columns: columns, lines: [Line.rule(title, hasFocus: true, end: end, columns: columns)]
    ).above(
      Picture(columns: columns, lines: lines, cursor: cursor).aiming(
        at: shown.map { list.lines[$0].row == nil ? nil : .line($0) }))
  }

  private var largest: AssignmentNumber {
    state.timeline.timeline?.rows.map(\.number).max() ?? AssignmentNumber(1)
  }

  /// The columns of a day, with the gap behind it.
  private var dayColumns: Int { Width.of(Day.first.shortPhrase(in: language)) + 1 }

  private var title: String {
    let member = state.session.member
    let names = member.agencies.map { state.session.directory[$0]?.name ?? $0.text }.joined(separator: ", ")
    return (member.role == .liaison ? Phrase.timelineOf(Printable.text(names)) : .timelineOfAll)(in: language)
  }

  /// How much is overdue, and the week of the cursor: the year is in no line of its own.
  private var end: String {
    guard let timeline = state.timeline.timeline else { return "" }
    let week = Phrase.weekOfYear(state.timeline.selected?.judgedDay ?? timeline.day)
    let overdue = timeline.overdue > 0 ? Phrase.overdueCount(timeline.overdue) + " · " : Phrase(verbatim: "")
    return (overdue + week)(in: language)
  }

  private var emptiness: Phrase? {
    guard let timeline = state.timeline.timeline else { return .reading }
    return timeline.rows.isEmpty ? .emptyTimeline : nil
  }
}

// MARK: - Lines

extension TimelinePane {
  private func line(
    _ line: TimelineLine, isSelected: Bool, isFirst: Bool, _ rows: ListLines, _ columns: Int
  ) -> Line {
    switch line {
    case .week(let week, let working): heading(week, working, columns)
    case .fold(let first, let last, let unnamed):
      Line(" " + Phrase.emptyWeeks(from: first, to: last, unnamed: unnamed)(in: language), .quiet)
    case .today(let day, let special): today(day, special, columns)
    case .special(let special): self.special(special)
    case .undecided(let year): Line("  " + Phrase.undecided(year)(in: language), .quiet)
    case .end: Line("  " + Phrase.timelineEnd(in: language), .quiet)
    case .row(let row, let namesDay):
      rows.line(
        row, day: day(row.judgedDay, isNamed: namesDay || isFirst || isSelected), isSelected: isSelected,
        hasFocus: true)
    }
  }

  private func day(_ day: Day?, isNamed: Bool) -> Span {
    Span(isNamed ? day?.shortPhrase(in: language) ?? "" : "", day == state.today ? .strong : .plain)
  }

  private func heading(_ week: Timeline.Week, _ working: Int, _ columns: Int) -> Line {
    var line = Line(" " + week.phrase(on: state.today)(in: language), .strong)
    line.append(" (" + Phrase.dueCount(week.count)(in: language), .quiet)
    if week.overdue > 0 {
      line.append(", ", .quiet)
      line.append(Phrase.overdueCount(week.overdue)(in: language), .overdue)
    }
    line.append(")", .quiet)
    let days = " · " + Phrase.workingDays(working)(in: language)
    if working != 5, line.width + Width.of(days) <= columns { line.append(days, .quiet) }
    return line
  }

  private func today(_ day: Day, _ special: TimelineLine.Special?, _ columns: Int) -> Line {
    var words = Phrase.todayLine(day)
    if let special { words = words + " · " + phrase(of: special) }
    let text = Printable.text(words(in: language)).clipped(to: columns - 8)
    let rest = columns - 4 - Width.of(text)
    return Line("── \(text) " + String(repeating: "─", count: max(2, rest)), .strong)
  }

  private func special(_ special: TimelineLine.Special) -> Line {
    let days =
      special.first == special.last
      ? special.first.shortPhrase : special.first.shortPhrase + "–" + special.last.shortPhrase
    let words = Printable.text(phrase(of: special)(in: language))
    return Line([
      Span("  " + days(in: language) + " ", special.next == nil ? .quiet : .plain), Span(words, .quiet),
    ])
  }

  /// What is special about a day: what it is, and the next working day for what falls due on it.
  private func phrase(of special: TimelineLine.Special) -> Phrase {
    let what = special.holiday?.phrase ?? .weekend
    return special.next.map { what + " → " + .nextWorkingDay($0) } ?? what
  }
}
