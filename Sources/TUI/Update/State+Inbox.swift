import Assignments
import Deadlines
import Phrases

extension State {
  /// The last day of those from which a turn has waited too long.
  var late: Day { Inbox.late(on: today, session.calendar) }

  /// Asks for the view: around the cursor once it was read, otherwise from its start.
  mutating func readInbox() {
    if !inbox.window.isKnown {
      ask(inbox.window.request(.landing, around: .first, showing: inboxRows))
    } else if !inbox.window.isRereading || !mine.isEmpty {
      ask(inbox.window.request(.rereading, around: inbox.place(decided: mine), showing: inboxRows))
    }
  }

  /// Asks for more of the inbox, when the cursor comes near to the end of what is at hand.
  mutating func extendInbox() {
    if let request = inbox.window.extend(showing: inboxRows) { ask(request) }
  }

  /// Moves the cursor of the view; tells whether the rows at hand were enough.
  mutating func moveInInbox(_ motion: Motion) -> Bool {
    guard inbox.window.move(motion, showing: inboxRows) else {
      if motion == .first || motion == .last {
        ask(inbox.window.request(.landing, around: motion == .first ? .first : .last, showing: inboxRows))
        return true
      }
      if inbox.window.awaited == nil, let key = inbox.item?.key {
        ask(inbox.window.request(.reaching, around: key, showing: inboxRows))
      }
      return false
    }
    extendInbox()
    return true
  }

  mutating func receive(_ window: Inbox, around key: Inbox.Key) {
    let before = inbox.inbox
    guard
      let request = inbox.receive(window, around: key, decided: mine, showing: inboxRows)
    else { return }
    if request.purpose == .rereading, let before {
      let places = Dictionary(window.items.map { ($0.row.number, $0.key) }) { first, _ in first }
      markChanges(in: window.items.map(\.row), since: before.items.map(\.row)) { row in
        places[row.number].map(before.covers) ?? false
      }
    }
    if owesDossier { readDossier() }
    extendInbox()
  }

  private var inboxRows: Int { Layout(size).inboxRows }

  private mutating func ask(_ request: LineWindow<InboxLine>.Request) {
    ask(.inbox(around: request.key, rows: request.rows, late: late))
  }
}
