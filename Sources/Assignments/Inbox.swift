package import Deadlines

/// A window of what waits for decisions: whose turn each assignment is, and since when.
///
/// An assignment waits in one section at most, so that each is met once.
package struct Inbox: Hashable, Sendable {
  /// The items, by section and within it by how long they have waited, longest first.
  package var items: [Item]
  /// Tells whether the inbox has items before these.
  package var hasEarlier: Bool
  /// Tells whether it has items behind them.
  package var hasLater: Bool
  /// How many each section has in all, as far as `countLimit`.
  package var counts: [Section: Int]

  /// The number up to which the items of a section are counted.
  package static let countLimit = 1_000

  /// The number of working days within which a turn is to be taken.
  package static let workingDays = 3

  /// Makes a window from its facts; by default that of an empty inbox.
  package init(
    items: [Item] = [], hasEarlier: Bool = false, hasLater: Bool = false, counts: [Section: Int] = [:]
  ) {
    self.items = items
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
    self.counts = counts
  }

  /// An assignment that waits.
  package struct Item: Hashable, Sendable {
    /// What is shown of it.
    package var row: Row
    /// The day from which it has waited, where that is known.
    package var since: Day?
    /// Its place.
    package var key: Key

    /// Makes an item from its facts.
    package init(row: Row, since: Day?, key: Key) {
      self.row = row
      self.since = since
      self.key = key
    }
  }

  /// The place of an item.
  package struct Key: Hashable, Comparable, Sendable {
    /// The section.
    package var section: Section
    /// What it is ordered by there: the number of a day, or of a line of the journal.
    package var place: Int
    /// The number, which settles ties.
    package var number: AssignmentNumber

    /// Makes a key from its three parts.
    package init(section: Section, place: Int, number: AssignmentNumber) {
      self.section = section
      self.place = place
      self.number = number
    }

    /// The place before all items.
    package static let first = Key(section: .toConfirm, place: .min, number: AssignmentNumber(0))
    /// The place behind all items.
    package static let last = Key(section: .undecided, place: .max, number: AssignmentNumber(.max))

    package static func < (left: Key, right: Key) -> Bool {
      (left.section.rawValue, left.place, left.number) < (right.section.rawValue, right.place, right.number)
    }
  }
}

extension Inbox {
  /// What something waits for, in the order in which it is shown: first what the secretariat sees, then what
  /// a liaison does, in each the own turns before those of others.
  package enum Section: Int, CaseIterable, Sendable {
    /// Reported as done: the secretariat confirms or gives back.
    case toConfirm
    /// More time was asked for: the secretariat grants or denies.
    case toDecide
    /// Declined by its lead: the secretariat assigns it anew.
    case toReassign
    /// A draft with all six clarities: the secretariat assigns it.
    case toAssign
    /// Not accepted in time: it is the lead's turn, and the secretariat reminds.
    case unaccepted
    /// Assigned: the lead accepts or declines.
    case toAccept
    /// Given back: the lead goes on and reports again.
    case returned
    /// Underway and overdue: the lead reports, or asks for more time.
    case overdue
    /// Reported as done by the lead, and not confirmed yet.
    case unconfirmed
    /// More time was asked for by the lead, and is not decided yet.
    case undecided

    /// The sections that a role sees; whoever only reads sees whose turn it is.
    package static func sections(for role: Member.Role) -> [Section] {
      switch role {
      case .secretariat, .leader: [.toConfirm, .toDecide, .toReassign, .toAssign, .unaccepted]
      case .liaison: [.toAccept, .returned, .overdue, .unconfirmed, .undecided]
      }
    }

    /// Whose turn it is: the secretariat's, or the lead's.
    package var turn: Member.Role {
      switch self {
      case .toConfirm, .toDecide, .toReassign, .toAssign, .unconfirmed, .undecided: .secretariat
      case .unaccepted, .toAccept, .returned, .overdue: .liaison
      }
    }
  }

  /// Tells whether an item with this place would be in the window, were it in the inbox.
  package func covers(_ key: Key) -> Bool {
    guard let first = items.first, let last = items.last else { return true }
    return (!hasEarlier || key >= first.key) && (!hasLater || key <= last.key)
  }

  /// The last day from which a turn has waited for more than `workingDays` on a day.
  package static func late(on day: Day, _ calendar: WorkCalendar) -> Day {
    var (late, passed) = (day, 0)
    while passed <= workingDays, late > .first {
      if calendar.isWorking(late) { passed += 1 }
      late = late.adding(-1)
    }
    return late
  }
}
