package import Deadlines

/// Where a window of a list begins.
package enum Anchor: Hashable, Sendable {
  /// At the top.
  case start
  /// At the bottom, the window ending there.
  case end
  /// Just below a row.
  case after(Row.Place)
  /// Just above a row, the window ending there.
  case before(Row.Place)
  /// With an assignment in its middle, or at the top when the list does not hold it.
  case around(AssignmentNumber)
}

/// A window of a list: some rows, and where they are among all.
package struct Page: Hashable, Sendable {
  /// The rows in order.
  package var rows: [Row]
  /// How many rows of the list lie above.
  package var offset: Int
  /// How many rows the list has.
  package var total: Int
  /// Tells whether counting stopped at `total`, so that there may be more.
  package var isCapped: Bool

  /// Makes a page from its facts; by default that of an empty list.
  package init(rows: [Row] = [], offset: Int = 0, total: Int = 0, isCapped: Bool = false) {
    self.rows = rows
    self.offset = offset
    self.total = total
    self.isCapped = isCapped
  }
}

/// What one agency has: its four cells and what waits.
package struct Tally: Hashable, Sendable {
  /// The cells.
  package var cells: FourCells
  /// How many drafts name it as lead.
  package var drafts: Int
  /// How many wait to be accepted.
  package var unaccepted: Int
  /// How many wait to be confirmed.
  package var unconfirmed: Int
  /// How many of those counted are not 6/6.
  package var unclear: Int

  /// Makes a tally from its counts; by default an empty one.
  package init(
    cells: FourCells = FourCells(), drafts: Int = 0, unaccepted: Int = 0, unconfirmed: Int = 0,
    unclear: Int = 0
  ) {
    self.cells = cells
    self.drafts = drafts
    self.unaccepted = unaccepted
    self.unconfirmed = unconfirmed
    self.unclear = unclear
  }

  /// The tally of two disjoint sets taken together.
  package static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      cells: left.cells + right.cells, drafts: left.drafts + right.drafts,
      unaccepted: left.unaccepted + right.unaccepted, unconfirmed: left.unconfirmed + right.unconfirmed,
      unclear: left.unclear + right.unclear)
  }
}

/// The tallies of the whole board, by agency.
package struct Tallies: Hashable, Sendable {
  /// The agencies that have anything, worst first: by overdue, then by open work, then by code.
  package private(set) var agencies: [AgencyCode]
  /// The tally of each.
  package var byAgency: [AgencyCode: Tally]
  /// The tally of what has no lead: drafts.
  package var unled: Tally

  /// Makes tallies from what each agency has.
  package init(byAgency: [AgencyCode: Tally] = [:], unled: Tally = Tally()) {
    self.byAgency = byAgency
    self.unled = unled
    agencies = byAgency.sorted { left, right in
      let (a, b) = (left.value.cells, right.value.cells)
      return (b.overdue, b.open, b.total, left.key) < (a.overdue, a.open, a.total, right.key)
    }.map(\.key)
  }

  /// Everything together.
  package var all: Tally { byAgency.values.reduce(unled, +) }
}

/// A stretch of the day's overview: how many, and the first of them.
package struct Stretch: Hashable, Sendable {
  /// What the stretch holds.
  package var heading: Heading
  /// How many assignments belong to it.
  package var count: Int
  /// The first of them.
  package var rows: [Row]
  /// Tells whether counting stopped at `count`, so that there may be more.
  package var isCapped: Bool

  /// Makes a stretch from its facts.
  package init(heading: Heading, count: Int, rows: [Row], isCapped: Bool = false) {
    self.heading = heading
    self.count = count
    self.rows = rows
    self.isCapped = isCapped
  }

  /// What a stretch of the overview holds.
  package enum Heading: Hashable, Sendable {
    /// A section of the agenda.
    case agenda(Agenda.Section)
    /// What waits for the member.
    case waitingForMe
    /// What was changed lately.
    case changed
    /// What others have changed since the member was here last.
    case changedSince(Moment)
  }
}

/// What the board opens on: where everything stands today.
package struct Overview: Hashable, Sendable {
  /// The day it is about.
  package var day: Day
  /// What the member looks after, by agency.
  package var tallies: Tallies
  /// The stretches in order, empty ones left out.
  package var stretches: [Stretch]
  /// The last line of the journal that it tells of.
  package var head: Int

  /// Makes an overview from its facts.
  package init(day: Day, tallies: Tallies, stretches: [Stretch], head: Int = 0) {
    self.day = day
    self.tallies = tallies
    self.stretches = stretches
    self.head = head
  }

  /// Everything the member looks after, together.
  package var tally: Tally { tallies.all }
}

/// All there is about one assignment.
package struct Dossier: Hashable, Sendable {
  /// The assignment.
  package var assignment: Assignment
  /// The directive that gave it.
  package var directive: Directive?
  /// How far the children of a collective assignment are: its own, or those it is one of.
  package var children: Share?
  /// The latest lines of its journal, newest first.
  package var entries: [Entry]
  /// The deadlines it has had, and what was asked and decided about them.
  package var ledger: Ledger

  /// Makes a dossier from its facts.
  package init(
    assignment: Assignment, directive: Directive?, children: Share?, entries: [Entry],
    ledger: Ledger = Ledger([])
  ) {
    self.assignment = assignment
    self.directive = directive
    self.children = children
    self.entries = entries
    self.ledger = ledger
  }
}

/// A part of a whole, as in `12/34`.
package struct Share: Hashable, Sendable {
  /// The part.
  package var part: Int
  /// The whole.
  package var whole: Int

  /// Makes a share from its two counts.
  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }
}
