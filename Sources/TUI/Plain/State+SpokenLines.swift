import Assignments
import Deadlines
import Phrases

extension State {
  /// All lines of the view that are at hand.
  func spokenLines(in language: Language) -> [SpokenLine] {
    let row = SpokenRow(self, in: language)
    switch view {
    case .today: return agenda.lines.enumerated().compactMap { row.line($1, at: $0) }
    case .assignments:
      return list.rows.enumerated().map { place, assignment in
        row.line(assignment, at: list.offset + place, in: "")
      }
    case .timeline: return timeline.lines.enumerated().map { row.line($1, at: $0) }
    case .inbox: return inbox.window.lines.enumerated().map { row.line($1, at: $0) }
    case .journal: return journal.window.lines.enumerated().map { row.line($1, at: $0) }
    case .meeting:
      return (meeting.meeting?.rows ?? []).enumerated().map { row.line($1, at: $0, in: "") }
    case .statistics: return (0..<statistics.agencies.count).map { row.line(ofAgencyAt: $0) }
    }
  }

  /// The places of the lines on the page.
  var spokenPlaces: Range<Int> {
    let layout = Layout(size)
    func page(from top: Int, _ height: Int) -> Range<Int> { top..<top + height }
    return switch view {
    case .today: page(from: agenda.top(showing: layout.agendaRows), layout.agendaRows)
    case .assignments: list.places(showing: layout.listRows)
    case .timeline: page(from: timeline.top(showing: layout.timelineRows), layout.timelineRows)
    case .inbox: page(from: inbox.window.top(showing: layout.inboxRows), layout.inboxRows)
    case .journal: page(from: journal.window.top(showing: layout.journalRows), layout.journalRows)
    case .meeting: page(from: meeting.top, layout.meetingRows)
    case .statistics:
      page(from: statistics.agencies.top(showing: layout.statisticsRows), layout.statisticsRows)
    }
  }

  /// Tells whether the view goes on behind what is at hand.
  var hasMoreLines: Bool {
    switch view {
    case .today, .meeting, .statistics: false
    case .assignments: list.hasMore
    case .timeline: timeline.timeline?.hasLater ?? false
    case .inbox: inbox.window.hasLater
    case .journal: journal.window.hasLater
    }
  }

  /// What the view is about.
  func spokenTitle(in language: Language) -> String {
    let member = session.member
    let names = member.agencies.map { session.directory[$0]?.name ?? $0.text }.joined(separator: ", ")
    let isLiaison = member.role == .liaison
    let title: Phrase =
      switch view {
      case .today: isLiaison ? .todayOf(names) : .todayOfAll
      case .assignments:
        .listTitle(of: agencies.scope.map { session.directory[$0]?.name ?? $0.text }, filter: filter.text)
      case .timeline: isLiaison ? .timelineOf(names) : .timelineOfAll
      case .statistics: .statisticsTitle
      case .inbox: .inboxTitle(member.role, names)
      case .journal: .journalTitle(journal.scope)
      case .meeting:
        .meetingTitle(meeting.place + 1, of: meeting.meeting?.agencies.count ?? 0)
          + Phrase(
            verbatim: meeting.meeting?.agency.map { " · " + (session.directory[$0]?.name ?? $0.text) } ?? "")
      }
    return Printable.text(title(in: language))
  }

  /// What is said of the whole view below its title, a fact a line.
  func spokenFacts(in language: Language) -> [String] {
    let facts: [Phrase]
    switch view {
    case .today:
      let tally = agenda.overview?.tally ?? Tally()
      facts =
        State.spoken(tally.cells)
        + [
          .rates(ofAll: tally.cells.rateOfAll, ofDue: tally.cells.rateOfDue), .waiting(tally),
        ] + (agenda.lines.isEmpty ? [.quietDay] : [])
    case .assignments where list.rows.isEmpty:
      facts = [filter.text.isEmpty ? .emptyList(canAdd: isEver(.add)) : .emptyFilter]
    case .assignments:
      let isCapped = list.isCapped && list.hasMore
      facts = [
        Phrase.cells[0].wide + Phrase(verbatim: ": \(max(list.total, list.end))\(isCapped ? "+" : "")")
      ]
    case .timeline: facts = timeline.timeline?.rows.isEmpty == true ? [.emptyTimeline] : []
    case .statistics: facts = []
    case .inbox: facts = inbox.inbox?.items.isEmpty == true ? [.emptyInbox(session.member.role)] : []
    case .journal: facts = journal.window.lines.isEmpty ? [.emptyJournal] : []
    case .meeting:
      facts =
        meeting.meeting?.agency == nil ? [.nothingToMeetAbout] : State.spoken(meeting.meeting?.tally.cells)
    }
    return facts.map { Spoken.text($0(in: language), in: language) }
  }

  /// The cells, each with its label before it.
  static func spoken(_ cells: FourCells?) -> [Phrase] {
    guard let cells else { return [] }
    let counts = [
      cells.total, cells.onTime, cells.late, cells.inTerm, cells.overdue, cells.unscheduled,
    ]
    return zip(Phrase.cells, counts).map { $0.wide + Phrase(verbatim: ": \($1)") }
  }

  /// All there is about what the cursor is on, a fact a line with its label before it.
  func spokenPage(in language: Language) -> [String] {
    let columns = 1_000_000
    let lines: [Line]
    if view == .journal {
      lines = journal.entry.map { EntryText(columns: columns, language: language).page(of: $0) } ?? []
    } else {
      lines = dossier.map { text(of: $0, columns: columns, in: language).lines(atMost: .max) } ?? []
    }
    let texts = lines.map { line in
      // A sign, a label and a text: the label is told from the text by a colon.
      guard line.spans.count == 3, line.spans[1].style == .quiet else { return line.text }
      return line.spans[1].text.trimmed + ": " + line.spans[2].text
    }
    let heading = view == .journal ? [] : [dossier?.assignment.number.description].compactMap(\.self)
    return heading + texts.map { Spoken.text($0, in: language) }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
