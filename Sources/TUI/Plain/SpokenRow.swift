import Assignments
import Deadlines
import Phrases

/// The lines of the views in words, a semicolon between facts and labels before those that do not say what
/// they are.
struct SpokenRow {
  private let state: State
  private let language: Language

  /// Makes the words of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// An assignment, in a part of a view.
  func line(_ row: Row, at place: Int, in part: String, before facts: [Phrase] = []) -> SpokenLine {
    SpokenLine(
      line: place, name: .assignment(row.number, in: part), isStop: true, words: words(of: row, before: facts)
    )
  }

  /// A line of the view of the day.
  func line(_ line: AgendaLine, at place: Int) -> SpokenLine? {
    switch line {
    case .gap: nil
    case .heading(let heading, let count):
      other(
        heading.phrase + Phrase(verbatim: ": \(count)\(state.agenda.isCapped(heading) ? "+" : "")"),
        named: heading.phrase.vi, at: place)
    case .row(let row, let heading): self.line(row, at: place, in: heading.phrase.vi)
    case .rest(let heading, let count):
      other(.rest(count), named: heading.phrase.vi + "…", at: place, isStop: true)
    }
  }

  /// A line of the inbox.
  func line(_ line: InboxLine, at place: Int) -> SpokenLine {
    switch line {
    case .heading(let section, let count):
      other(
        section.phrase + Phrase(verbatim: ": \(Phrase.waitingCount(count)) · ")
          + .turn(of: section.turn, is: state.session.member.role), named: section.phrase.vi, at: place)
    case .item(let item):
      self.line(
        item.row, at: place, in: item.key.section.phrase.vi,
        before: item.since.map { [.plainWaits(.waits(state.today.days(since: $0)))] } ?? [])
    }
  }

  /// A line of the timeline.
  func line(_ line: TimelineLine, at place: Int) -> SpokenLine {
    switch line {
    case .week(let week, _):
      other(
        week.phrase(on: state.today) + Phrase(verbatim: ": ") + .dueCount(week.count)
          + (week.overdue > 0 ? Phrase(verbatim: ", ") + .overdueCount(week.overdue) : Phrase(verbatim: "")),
        named: week.monday.iso, at: place)
    case .fold(let first, let last, let unnamed):
      other(.emptyWeeks(from: first, to: last, unnamed: unnamed), named: first.iso + "…", at: place)
    case .today(let day, let special):
      other(.todayLine(day) + (special.map(words(of:)) ?? Phrase(verbatim: "")), named: "today", at: place)
    case .special(let special):
      other(special.first.phrase + words(of: special), named: special.first.iso + "!", at: place)
    case .undecided(let year): other(.undecided(year), named: "\(year)", at: place)
    case .end: other(.timelineEnd, named: "end", at: place)
    case .row(let row, _):
      self.line(row, at: place, in: "", before: row.judgedDay.map { [.plainDue($0)] } ?? [])
    }
  }

  /// A line of the journal: when, who, about what, which deed, and what it says.
  func line(_ entry: Entry, at place: Int) -> SpokenLine {
    let deed = entry.wasRefused ? .wasRefused + entry.deed.phrase : entry.deed.phrase
    let who = Phrase(verbatim: entry.member) + (entry.actingFor.map { .acting($0) } ?? Phrase(verbatim: ""))
    let brief = EntryText(columns: 80, language: language).brief(of: entry)
    let facts = [entry.subject.name, deed(in: language), brief, who(in: language), entry.at.vietnamese]
    return SpokenLine(
      line: place, name: .entry(entry.line), isStop: true,
      words: facts.filter { !$0.isEmpty }.joined(separator: "; "))
  }

  /// An agency with its cells.
  func line(ofAgencyAt place: Int) -> SpokenLine {
    let agency = state.statistics.agencies.agency(at: place)
    let name = agency.map { Phrase(verbatim: state.session.directory[$0]?.name ?? $0.text) } ?? .allAgencies
    let cells = State.spoken(state.statistics.agencies.tally(at: place)?.cells)
    return SpokenLine(
      line: place, name: .agency(agency), isStop: true,
      words: ([name] + cells).map { $0(in: language) }.joined(separator: "; "))
  }

  private func words(of row: Row, before facts: [Phrase]) -> String {
    let standing = row.standing(on: state.today).map { [$0.phrase] } ?? row.due.map { [.dueOn($0)] } ?? []
    let status = row.hasRequest ? Phrase.asksExtension : row.status.phrase
    let progress = row.status == .underway && row.progress > 0
    let done = progress ? [Phrase.labelProgress + Phrase(verbatim: ": \(row.progress) %")] : []
    let clarity = row.clarity < 6 ? [Phrase(vi: "6 rõ: \(row.clarity)", en: "clear: \(row.clarity)/6")] : []
    let lead = row.lead.flatMap { lead in
      state.session.member.agencies == [lead]
        ? nil
        : Phrase.columnLead + Phrase(verbatim: ": " + state.session.directory.shortName(of: lead))
    }
    let parts =
      [Phrase(verbatim: row.number.description)] + facts + standing + [status] + done + clarity
      + [lead].compactMap(\.self) + [Phrase(verbatim: row.action)]
    return parts.map { $0(in: language) }.joined(separator: "; ")
  }

  private func words(of special: TimelineLine.Special) -> Phrase {
    let what = special.holiday?.phrase ?? .weekend
    return Phrase(verbatim: ": ") + (special.next.map { what + ", " + .nextWorkingDay($0) } ?? what)
  }

  private func other(_ phrase: Phrase, named name: String, at place: Int, isStop: Bool = false) -> SpokenLine
  {
    SpokenLine(line: place, name: .other(name), isStop: isStop, words: phrase(in: language))
  }
}
