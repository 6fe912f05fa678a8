package import Deadlines

/// Which assignments are meant: every condition that is given must hold.
package struct Query: Hashable, Sendable {
  /// The lead is one of these agencies.
  package var leads: [AgencyCode] = []
  /// One of these agencies works along.
  package var coordinators: [AgencyCode] = []
  /// The status is one of these.
  package var statuses: [Assignment.Status] = []
  /// The standing is one of these, by name as in `Standing.name`; `open` and `completed` name the pairs.
  package var standings: [Standing.Name] = []
  /// All of these clarities are missing.
  package var missing: [Clarity] = []
  /// The deadline does not lie before this day.
  package var dueFrom: Day?
  /// The deadline does not lie after this day.
  package var dueTo: Day?
  /// The assignment is a child of this one.
  package var parent: AssignmentNumber?
  /// It waits for a decision of this role.
  package var waitingFor: Member.Role?
  /// All of these words or phrases stand in its text; see `Query.Words`.
  package var words: [String] = []
  /// The order that a list of them is in.
  package var order = Order.due

  /// Makes a query that everything in a list answers.
  package init() {}

  /// Tells whether no condition is given.
  package var isEmpty: Bool { self == Query() }
}

extension Query {
  /// What a list is sorted by; ties are settled by the number.
  package enum Order: String, CaseIterable, Sendable {
    /// Open work first by deadline, then drafts, then what is over.
    case due
    /// By lead in the order of codes, what has none first; within it as by `due`.
    case lead
    /// What was changed last first.
    case changed
    /// By number.
    case number
  }
}

extension Standing {
  /// The names that a query gives to standings.
  package enum Name: String, CaseIterable, Sendable {
    case completedOnTime, completedLate, overdue, dueToday, dueSoon, inTerm, unscheduled
  }
}

/// A mistake in a query: the term, and what could stand in its place.
package struct QueryMistake: Error, Hashable, Sendable {
  /// The term that is not understood.
  package var term: String
  /// The number of characters before it in the query.
  package var offset: Int
  /// What would have been understood there; empty when anything of the right form would.
  package var expected: [String]

  /// Makes a mistake from its facts.
  package init(term: String, offset: Int, expected: [String]) {
    self.term = term
    self.offset = offset
    self.expected = expected
  }
}
