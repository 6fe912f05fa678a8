package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Reads a window of what waits for a member's decision, and of what the member waits for.
  ///
  /// A liaison sees the agencies spoken for, everybody else the whole board.
  ///
  /// - Parameters:
  ///   - member: For whom.
  ///   - key: The place in its middle; where it is that of an assignment, the window follows it to where it
  ///     waits now.
  ///   - rows: How many items the window has at most, half of them before the place.
  ///   - late: The last day of those from which a turn has waited too long.
  ///   - day: The day it is looked at.
  /// - Returns: The window.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O((*rows* + `Inbox.countLimit`) · sections · agencies of the member · log *n*), whatever
  ///   waits before and after.
  package func inbox(
    for member: Member, around key: Inbox.Key, rows: Int, late: Day, on day: Day
  ) throws(BoardError) -> Inbox {
    let leads = member.role == .liaison ? member.agencies : []
    // A liaison who speaks for nobody has nothing to do.
    if member.role == .liaison, leads.isEmpty { return Inbox() }
    let half = max(1, rows / 2)
    return try reading { db in
      let sections = Inbox.Section.sections(for: member.role)
      let selections = sections.map { InboxSelection($0, of: leads, late: late, on: day) }
      let place = try selections.lazy.compactMap { try $0.key(of: key.number, in: db) }.first ?? key
      // One more than is handed out tells whether there are more.
      var before: [Inbox.Item] = []
      for selection in selections.reversed() where before.count <= half {
        before = try selection.items(before: place, limit: half + 1 - before.count, in: db) + before
      }
      var after: [Inbox.Item] = []
      for selection in selections where after.count <= half {
        after += try selection.items(from: place, limit: half + 1 - after.count, in: db)
      }
      let counts = try zip(sections, selections).map { ($0, try $1.count(in: db)) }
      return Inbox(
        items: Array(before.suffix(half) + after.prefix(half)), hasEarlier: before.count > half,
        hasLater: after.count > half,
        counts: Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 }))
    }
  }
}
