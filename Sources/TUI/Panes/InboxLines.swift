import Assignments
import Deadlines
import Phrases

/// The lines of the inbox: its headings, and what waits.
///
/// Where there is little room columns go in a declared order: the standing first, then the day it waits from,
/// then the lead.
struct InboxLines {
  private let columns: Int
  private let number: Int
  private let showsLead: Bool
  private let late: Day
  private let state: State
  private let language: Language

  /// Makes the lines of so many columns.
  ///
  /// - Parameters:
  ///   - columns: The cells of a line.
  ///   - largest: The largest number that is shown.
  ///   - state: What is shown.
  ///   - language: The language.
  init(_ columns: Int, largest: AssignmentNumber, _ state: State, in language: Language) {
    self.columns = columns
    self.state = state
    self.language = language
    number = largest.description.utf8.count + 1
    showsLead = columns >= 70 && state.session.member.agencies.count != 1
    late = state.late
  }

  /// A line of the inbox; the selected one carries a sign besides its colour.
  func line(_ line: InboxLine, isSelected: Bool) -> Line {
    switch line {
    case .heading(let section, let count): heading(section, count)
    case .item(let item): self.item(item, isSelected: isSelected)
    }
  }

  private func heading(_ section: Inbox.Section, _ count: Int) -> Line {
    Line([
      Span(" " + section.phrase(in: language), .strong),
      Span(" (\(Phrase.waitingCount(count)))", .quiet),
      Span(" · " + Phrase.turn(of: section.turn, is: state.session.member.role)(in: language), .quiet),
    ])
  }

  private func item(_ item: Inbox.Item, isSelected: Bool) -> Line {
    let row = item.row
    let isChanged = state.changed.contains(row.number)
    var line = Line([Span(isSelected ? "▸" : " ", .strong), Span(isChanged ? "•" : " ", .changed)])
    line.append(row.number.description.fitted(to: number), isChanged ? .changed : .quiet)
    let isLate = item.since.map { $0 <= late } ?? false
    let waits = item.since.map { Phrase.waits(state.today.days(since: $0)) } ?? Phrase(verbatim: "–")
    line.append(((isLate ? "! " : "  ") + waits(in: language)).fitted(to: 12), isLate ? .overdue : .plain)
    if columns >= 80 { line.append((item.since?.vietnamese ?? "").fitted(to: 11), .quiet) }
    let turn = turn(of: item)
    let room = showsLead ? columns >= 100 ? 23 : 19 : 13
    line.append(turn.clipped(to: room - 1).fitted(to: room))
    if columns >= 100 {
      line.append(standing(of: row).fitted(to: 18), row.standing(on: state.today)?.style ?? .quiet)
    }
    line.append(Printable.text(row.action).fitted(to: max(0, columns - line.width)))
    return isSelected ? line.all(in: .selected) : line
  }

  /// Whose turn it is: the lead's, or the secretariat's, then with the lead where that is worth columns.
  private func turn(of item: Inbox.Item) -> String {
    let lead = item.row.lead.map { Printable.text(state.session.directory.shortName(of: $0)) } ?? "–"
    if item.key.section.turn == .liaison { return "→ " + lead }
    return (showsLead ? lead + " " : "") + "→ " + Member.Role.secretariat.phrase(in: language)
  }

  /// Where the deadline stands, with its sign.
  private func standing(of row: Row) -> String {
    if let standing = row.standing(on: state.today) {
      return standing.sign + " " + standing.shortPhrase(in: language)
    }
    return "○ " + (row.due.map { Phrase.dueOn($0) } ?? Standing.unscheduled.shortPhrase)(in: language)
  }
}
