import Assignments
import Deadlines
import Phrases

/// The columns of a list of assignments, as many as there is room for; they go in a declared order, the status first.
struct ListColumns: Hashable, Sendable {
  /// The columns that a standing gets, and whether it is said in full.
  let standing: (columns: Int, isFull: Bool)
  let number: Int
  let status: Int
  let clarity: Int
  let lead: Int
  let action: Int

  /// Divides so many columns.
  ///
  /// - Parameters:
  ///   - largest: The largest number that is shown.
  ///   - showsLead: Whether the lead is worth a column.
  init(_ columns: Int, largest: AssignmentNumber, showsLead: Bool) {
    number = largest.description.utf8.count + 1
    standing = columns >= 100 ? (20, true) : (16, false)
    status = columns >= 85 ? 16 : 0
    clarity = columns >= 45 ? 5 : 0
    lead = showsLead && columns >= 50 ? columns >= 100 ? 12 : 9 : 0
    action = max(0, columns - 2 - number - standing.columns - status - clarity - lead)
  }

  static func == (left: ListColumns, right: ListColumns) -> Bool { left.hashed == right.hashed }

  func hash(into hasher: inout Hasher) { hasher.combine(hashed) }

  private var hashed: [Int] { [number, standing.columns, status, clarity, lead, action] }
}

/// A list's lines: the names of its columns, and its assignments.
struct ListRow {
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
    func name(_ phrase: Phrase, _ width: Int) -> String { width == 0 ? "" : phrase(in: language).fitted(to: width) }
    return Line(
      "  " + name(.columnNumber, columns.number) + name(.columnStanding, columns.standing.columns)
        + name(.columnStatus, columns.status) + name(.columnClarity, columns.clarity)
        + name(.columnLead, columns.lead) + name(.columnAction, columns.action), .quiet)
  }

  /// An assignment; the selected one carries a sign besides its colour.
  func line(_ row: Row, isSelected: Bool, hasFocus: Bool) -> Line {
    let isChanged = state.changed.contains(row.number)
    var line = Line([Span(isSelected ? "▸" : " ", .strong), Span(isChanged ? "•" : " ", .changed)])
    line.append(row.number.description.fitted(to: columns.number), isChanged ? .changed : .quiet)
    let (standing, style) = row.mark(on: state.today, isFull: columns.standing.isFull)
    line.append(standing(in: language).fitted(to: columns.standing.columns), style)
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
}

extension Row {
  /// Where the assignment stands, with a sign and words, so that its colour says nothing alone.
  func mark(on day: Day, isFull: Bool) -> (Phrase, Style) {
    guard let standing = standing(on: day) else {
      return (Phrase(verbatim: status == .draft ? "○ " : "× ") + status.phrase, .quiet)
    }
    let words = isFull ? standing.phrase : standing.shortPhrase
    return (Phrase(verbatim: standing.sign + " ") + words, standing.style)
  }
}

extension Standing {
  /// The sign of the standing.
  var sign: String {
    switch self {
    case .completedOnTime, .completedLate: "✓"
    case .overdue: "!"
    case .dueToday, .dueSoon: "~"
    case .inTerm: " "
    case .unscheduled: "?"
    }
  }

  /// The meaning of the standing.
  var style: Style {
    switch self {
    case .completedOnTime, .completedLate: .done
    case .overdue: .overdue
    case .dueToday, .dueSoon: .soon
    case .inTerm, .unscheduled: .plain
    }
  }
}
