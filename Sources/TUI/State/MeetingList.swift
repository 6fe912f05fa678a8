import Assignments

/// The view for a meeting: the agency at hand, and the cursor among its open work.
struct MeetingList: Hashable, Sendable {
  /// What was read.
  private(set) var meeting: Meeting?
  /// Tells whether an agency's part is on its way: until it is there, keys wait.
  var isAwaited = false
  /// The place of the cursor.
  private(set) var cursor = 0
  /// The first row on the screen.
  private(set) var top = 0

  /// The assignment that the cursor is on.
  var selected: Row? {
    guard let rows = meeting?.rows, rows.indices.contains(cursor) else { return nil }
    return rows[cursor]
  }

  /// The place of the agency at hand among all, from 0.
  var place: Int { meeting?.agency.flatMap { meeting?.agencies.firstIndex(of: $0) } ?? 0 }

  /// The agency before or after the one at hand; nothing at either end.
  func agency(by step: Int) -> AgencyCode? {
    guard let agencies = meeting?.agencies, agencies.indices.contains(place + step) else { return nil }
    return agencies[place + step]
  }

  /// Takes in an agency's part; the cursor stays on its assignment while that is the same agency's.
  mutating func receive(_ meeting: Meeting, showing height: Int) {
    let before = self.meeting?.agency == meeting.agency ? selected?.number : nil
    self.meeting = meeting
    isAwaited = false
    let stayed = before.flatMap { number in meeting.rows.firstIndex { $0.number == number } }
    cursor = stayed ?? (before == nil ? 0 : min(cursor, max(0, meeting.rows.count - 1)))
    if before == nil { top = 0 }
    settle(showing: height)
  }

  /// Moves the cursor among the rows.
  mutating func move(_ motion: Motion, showing height: Int) {
    let count = meeting?.rows.count ?? 0
    cursor = min(max(0, motion.moved(from: cursor, of: count, showing: height)), max(0, count - 1))
    settle(showing: height)
  }

  /// Brings the cursor onto the screen.
  mutating func settle(showing height: Int) {
    top = ListWindow.top(top, showing: cursor, of: meeting?.rows.count ?? 0, in: height)
  }
}
