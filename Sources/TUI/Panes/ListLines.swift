import Assignments
import Deadlines
import Phrases

/// The lines of a list: the names of its columns, and its assignments.
struct ListLines {
  private let columns: ListColumns
  private let state: State
  private let language: Language

  /// Makes the lines of a list that is divided into columns.
  init(_ columns: ListColumns, _ state: State, in language: Language) {
    self.columns = columns
    self.state = state
    self.language = language
  }

  /// The names of the columns.
  var heading: Line {
    func name(_ phrase: Phrase, _ width: Int) -> String {
      width == 0 ? "" : phrase(in: language).fitted(to: width)
    }
    return Line(
      "  " + name(.columnNumber, columns.number) + name(.columnStanding, columns.standing)
        + name(.columnStatus, columns.status) + name(.columnClarity, columns.clarity)
        + name(.columnLead, columns.lead) + name(.columnAction, columns.action), .quiet)
  }

  /// An assignment; the selected one carries a sign besides its colour.
  func line(_ row: Row, day: Span = Span(""), isSelected: Bool, hasFocus: Bool) -> Line {
    let isChanged = state.changed.contains(row.number)
    var line = Line([Span(isSelected ? "▸" : " ", .strong), sign(of: row, isChanged: isChanged)])
    if columns.day > 0 { line.append(day.text.fitted(to: columns.day), day.style) }
    line.append(row.number.description.fitted(to: columns.number), isChanged ? .changed : .quiet)
    let (standing, style) = mark(of: row)
    line.append(standing(in: language).fitted(to: columns.standing), style)
    if columns.status > 0 {
      let status = row.hasRequest ? Phrase.asksExtension : row.status.phrase
      line.append(status(in: language).fitted(to: columns.status), row.hasRequest ? .soon : .plain)
    }
    if columns.clarity > 0 {
      line.append("\(row.clarity)/6".fitted(to: columns.clarity), row.clarity < 6 ? .missing : .quiet)
    }
    if columns.lead > 0 {
      let lead = row.lead.map { Printable.text(state.session.directory.shortName(of: $0)) } ?? "–"
      line.append(lead.clipped(to: columns.lead - 1).fitted(to: columns.lead))
    }
    line.append(Printable.text(row.action).fitted(to: columns.action))
    return isSelected ? line.all(in: hasFocus ? .selected : .remembered) : line
  }

  /// The sign before a row: that it is marked, or that somebody else has changed it.
  private func sign(of row: Row, isChanged: Bool) -> Span {
    if state.marks.contains(row.number), state.view == .assignments { return Span("✓", .strong) }
    return Span(isChanged ? "•" : " ", .changed)
  }

  /// Where an assignment stands, with a sign and words, so that its colour says nothing alone.
  ///
  /// What has no standing shows its status, or its day where the status has a column of its own. Where the
  /// list says the day and not the status, reported work shows that it waits: how many days were left when it
  /// was reported would read as if they still were.
  private func mark(of row: Row) -> (Phrase, Style) {
    if columns.day > 0, columns.status == 0, row.status == .submitted {
      let standing = row.standing(on: state.today) ?? .unscheduled
      return (Phrase(verbatim: standing.sign + " ") + row.status.phrase, standing.style)
    }
    if let standing = row.standing(on: state.today) {
      let words = columns.saysStandingInFull ? standing.phrase : standing.shortPhrase
      return (Phrase(verbatim: standing.sign + " ") + words, standing.style)
    }
    let sign = Phrase(verbatim: row.status == .draft ? "○ " : "× ")
    if columns.status == 0 { return (sign + row.status.phrase, .quiet) }
    return (sign + (row.due.map { .dueOn($0) } ?? Standing.unscheduled.shortPhrase), .quiet)
  }
}
