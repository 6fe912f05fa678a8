import Assignments
import Deadlines
import Phrases

/// The journal, drawn: a line for each of its lines, and the selected one in full below.
struct JournalPane {
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
    let window = state.journal.window
    let top = window.top(showing: layout.journalRows)
    let shown = top..<max(top, min(top + layout.journalRows, window.lines.count))
    var lines = shown.map { line(window.lines[$0], isSelected: $0 == window.cursor, columns) }
    if window.lines.isEmpty {
      let words: Phrase = window.isKnown ? .emptyJournal : .reading
      lines.append(Line("  " + words(in: language), .quiet))
    }
    let cursor = Position(column: 0, row: max(0, window.cursor - top))
    return Picture(
      columns: columns, lines: [Line.rule(title, hasFocus: true, end: end, columns: columns)]
    ).above(
      Picture(columns: columns, lines: lines, cursor: cursor).aiming(at: shown.map { .line($0) })
    ).fitted(toRows: layout.journalRows + 1)
      .above(
        state.session.isSlow
          ? DetailPane.onDemand(columns: columns, rows: layout.journalDetailRows, in: language)
          : detail(top: 0, rows: layout.journalDetailRows, hasFocus: false, columns))
  }

  /// The page that shows the selected line in full.
  func page(top: Int, _ layout: Layout) -> Picture {
    var page = detail(top: top, rows: layout.pageRows, hasFocus: true, layout.size.columns)
    page.cursor = Position(column: 0, row: 1)
    return page
  }

  private var title: String {
    Printable.text(Phrase.journalTitle(state.journal.scope)(in: language))
  }

  /// The number of the selected line, among how many where all are listed.
  private var end: String {
    guard let entry = state.journal.entry else { return "" }
    let all = state.journal.scope == .all ? "/\(state.journal.head)" : ""
    return Phrase.journalLine("\(entry.line)\(all)")(in: language)
  }

  /// The selected line in full, from a line of its text on.
  private func detail(top: Int, rows: Int, hasFocus: Bool, _ columns: Int) -> Picture {
    guard let entry = state.journal.entry else {
      return Picture(columns: columns, lines: [Line.rule("", columns: columns)]).fitted(toRows: rows + 1)
    }
    let lines = EntryText(columns: columns, language: language).page(of: entry)
    let first = min(top, max(0, lines.count - rows))
    let shown = lines[first..<min(first + rows, lines.count)]
    let part = (first > 0 ? "↑" : "") + (first + rows < lines.count ? "↓" : "")
    let title = Phrase.journalLine(String(entry.line))(in: language)
    let rule = Line.rule(title, hasFocus: hasFocus, end: part, columns: columns)
    return Picture(columns: columns, lines: [rule] + shown).fitted(toRows: rows + 1)
  }
}

// MARK: - Lines

extension JournalPane {
  /// A line of the journal: when, who, about what, which deed, and in brief why or what was changed.
  ///
  /// Where there is little room the year goes first.
  private func line(_ entry: Entry, isSelected: Bool, _ columns: Int) -> Line {
    let isNew = state.journal.news.contains(entry.line)
    var line = Line([Span(isSelected ? "▸" : " ", .strong), Span(isNew ? "•" : " ", .changed)])
    let isWide = columns >= 90
    let day = isWide ? entry.at.day.vietnamese : String(entry.at.day.vietnamese.prefix(5))
    line.append("\(day) \(entry.at.clock)  ", isNew ? .changed : .quiet)
    let who = entry.member + (entry.actingFor.map { "(\($0))" } ?? "")
    let room = isWide ? 16 : 10
    line.append(Printable.text(who).clipped(to: room - 1).fitted(to: room))
    line.append(Printable.text(entry.subject.name).clipped(to: 9).fitted(to: 10), .quiet)
    let deed = (entry.wasRefused ? .wasRefused + entry.deed.phrase : entry.deed.phrase)(in: language)
    line.append((entry.wasRefused ? "✗ " : "  ") + deed + "  ", entry.wasRefused ? .alarm : .strong)
    line.append(Printable.text(EntryText(columns: columns, language: language).brief(of: entry)))
    line = line.fitted(to: columns)
    return isSelected ? line.all(in: .selected) : line
  }
}
