import Assignments
import Phrases

extension State {
  /// Asks for the view: around the cursor once it was read, otherwise from the newest line on.
  mutating func readJournal() {
    guard journal.window.isKnown, let key = journal.entry?.key else {
      ask(journal.window.request(.landing, around: .newest, showing: journalRows))
      return
    }
    if !journal.window.isRereading {
      ask(journal.window.request(.rereading, around: key, showing: journalRows))
    }
  }

  /// Asks for more of the journal, when the cursor comes near to the end of what is at hand.
  mutating func extendJournal() {
    if let request = journal.window.extend(showing: journalRows) { ask(request) }
  }

  /// Moves the cursor of the view; tells whether the lines at hand were enough.
  mutating func moveInJournal(_ motion: Motion) -> Bool {
    let before = journal.entry?.line
    guard journal.window.move(motion, showing: journalRows) else {
      if motion == .first || motion == .last {
        let key: JournalPlace = motion == .first ? .newest : .oldest
        ask(journal.window.request(.landing, around: key, showing: journalRows))
        return true
      }
      if journal.window.awaited == nil, let key = journal.entry?.key {
        ask(journal.window.request(.reaching, around: key, showing: journalRows))
      }
      return false
    }
    if let before, before != journal.entry?.line { journal.visit(before) }
    extendJournal()
    return true
  }

  mutating func receive(_ window: JournalWindow, of scope: JournalWindow.Scope, around line: Int) {
    guard scope == journal.scope else { return }
    let answer = journal.receive(window, around: line, for: session.member.login, showing: journalRows)
    guard let answer else { return }
    if scope == .all, !window.hasNewer { seen = max(seen ?? 0, window.head) }
    if answer.news > 0, notice == nil { notice = .changed(.newLines(answer.news)) }
    extendJournal()
  }

  /// Lists only the lines about what the selected one is about, or by whom it is by; all of them when that is
  /// so already.
  ///
  /// The cursor stays on its line.
  mutating func narrow(to narrowing: Narrowing) {
    guard let entry = journal.entry else { return }
    let scope: JournalWindow.Scope =
      switch narrowing {
      case .assignment: journal.number.map { .assignment($0) } ?? .all
      case .member: .member(entry.member)
      }
    listJournal(journal.scope == scope ? .all : scope)
  }

  /// Lists other lines of the journal, around the cursor's.
  mutating func listJournal(_ scope: JournalWindow.Scope) {
    journal.list(scope)
    let key = journal.entry?.key ?? .newest
    ask(journal.window.request(.rereading, around: key, showing: journalRows))
  }

  /// Goes to the assignment of the selected line, in the list.
  mutating func openFromJournal() {
    guard let number = journal.number else { return }
    sought = number
    list(search: "", around: number)
  }

  /// Looks for a sought assignment among what is over, when it is not in the list.
  mutating func seek(in page: Page) {
    guard let number = sought else { return }
    sought = nil
    if page.rows.contains(where: { $0.number == number }) { return }
    let over = "status:" + [Assignment.Status.cancelled, .divided].map(\.rawValue).joined(separator: ",")
    guard filter.text != over else {
      notice = .refused(BoardError.noAssignment(number).phrase)
      list(search: "", around: number)
      return
    }
    sought = number
    list(search: over, around: number)
  }

  /// Goes to the list of what a search finds, around an assignment.
  mutating func list(search: String, around number: AssignmentNumber) {
    filter.read(search, in: session.directory)
    agencies.select(nil, showing: Layout(size).agencyRows)
    (view, pane) = (.assignments, .list)
    readList(at: .around(number))
    readTallies()
  }

  private var journalRows: Int { Layout(size).journalRows }

  private mutating func ask(_ request: LineWindow<Entry>.Request) {
    ask(.journal(journal.scope, around: request.key.line, rows: request.rows))
  }
}
