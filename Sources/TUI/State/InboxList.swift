import Assignments
import Deadlines

/// What waits for the member, and what the member waits for: a window around the cursor.
struct InboxList: Hashable, Sendable {
  /// The window that the lines are made of.
  private(set) var inbox: Inbox?
  /// The lines, with the cursor among them.
  var window = LineWindow<InboxLine>()

  /// The item that the cursor is on.
  var item: Inbox.Item? { window.selected?.item }

  /// The assignment that the cursor is on.
  var selected: Row? { item?.row }

  /// The place to read around: the cursor's, or the next one's when what the cursor is on has been decided.
  func place(decided: Set<AssignmentNumber>) -> Inbox.Key {
    guard let item else { return .first }
    guard decided.contains(item.row.number) else { return item.key }
    let rest = window.lines.dropFirst(window.cursor + 1).lazy.compactMap(\.key)
    return rest.first ?? item.key
  }

  /// Takes in a window that was asked for; answers the request that it belongs to.
  ///
  /// The cursor follows its assignment to another section, unless that is one's own decision's doing: then it
  /// goes to the next one.
  mutating func receive(
    _ inbox: Inbox, around key: Inbox.Key, decided: Set<AssignmentNumber>, showing height: Int
  ) -> LineWindow<InboxLine>.Request? {
    let lines = (InboxLine.lines(of: inbox), inbox.hasEarlier, inbox.hasLater)
    let request = window.receive(lines, around: key, showing: height) { new, old in
      guard let new = new.item, let old = old.item, new.row.number == old.row.number else { return false }
      return new.key.section == old.key.section || !decided.contains(old.row.number)
    }
    if request != nil { self.inbox = inbox }
    return request
  }
}
