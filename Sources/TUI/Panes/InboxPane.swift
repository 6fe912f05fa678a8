import Assignments
import Phrases

/// What waits for the member, drawn: by sections, with the selected assignment below where there is room.
struct InboxPane {
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
    let window = state.inbox.window
    let top = window.top(showing: layout.inboxRows)
    let shown = top..<max(top, min(top + layout.inboxRows, window.lines.count))
    let rows = InboxLines(columns, largest: largest, state, in: language)
    var lines = shown.map { rows.line(window.lines[$0], isSelected: $0 == window.cursor) }
    lines += emptiness(columns)
    let cursor = Position(column: 0, row: max(0, window.cursor - top))
    let list = Picture(
      columns: columns, lines: [Line.rule(title, hasFocus: true, end: end, columns: columns)]
    ).above(
      Picture(columns: columns, lines: lines, cursor: cursor).aiming(
        at: shown.map { window.lines[$0].key == nil ? nil : .line($0) })
    ).fitted(toRows: layout.inboxRows + 1)
    guard layout.inboxDetailRows > 0 else { return list }
    return list.above(
      DetailPane(state, in: language).picture(columns: columns, rows: layout.inboxDetailRows))
  }

  private var largest: AssignmentNumber {
    state.inbox.inbox?.items.map(\.row.number).max() ?? AssignmentNumber(1)
  }

  private var title: String {
    let member = state.session.member
    let names = member.agencies.map { state.session.directory[$0]?.name ?? $0.text }.joined(separator: ", ")
    return Phrase.inboxTitle(member.role, Printable.text(names))(in: language)
  }

  /// How much waits in all.
  private var end: String {
    guard let counts = state.inbox.inbox?.counts.values, !counts.isEmpty else { return "" }
    let isCapped = counts.contains(Inbox.countLimit)
    return "\(counts.reduce(0, +))\(isCapped ? "+" : "")"
  }

  /// What an empty inbox teaches.
  private func emptiness(_ columns: Int) -> [Line] {
    guard let inbox = state.inbox.inbox else { return [Line("  " + Phrase.reading(in: language), .quiet)] }
    guard inbox.items.isEmpty else { return [] }
    return Phrase.emptyInbox(state.session.member.role)(in: language).wrapped(to: max(8, columns - 4)).map {
      Line("  " + $0, .quiet)
    }
  }
}
