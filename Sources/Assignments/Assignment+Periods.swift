package import Deadlines

extension Assignment {
  /// Makes the next period of completed periodic work, or nothing when there is none to open.
  ///
  /// The next period is the one due after this one's own day, even if that day is past already; an extension
  /// moved this period and not the rhythm. Whoever had accepted the work has accepted its rhythm. Daily and
  /// weekly work has no day and so no periods (product rule).
  package func nextPeriod(_ number: AssignmentNumber, openedOn day: Day) -> Assignment? {
    guard status == .completed, let (rhythm, period) = rhythm, let due = rhythm.nextDue(after: period)
    else { return nil }
    var next = Assignment(number: number, action: action)
    for field in Field.kept { next[field] = self[field] }
    next.follows = self.number
    next.status = acceptedOn == nil ? .assigned : .underway
    next.assignedOn = day
    next.acceptedOn = acceptedOn.map { _ in day }
    next.deadline.due = due
    next.deadline.movedTo = nil
    next.firstDue = due
    return next
  }

  /// The periods that fell due after this one and before a day while this one was still open, oldest first.
  ///
  /// - Complexity: O(*limit*).
  package func missedPeriods(on day: Day, atMost limit: Int = 12) -> [Day] {
    guard status.isOpen, let (rhythm, period) = rhythm else { return [] }
    return rhythm.periods(after: period, upTo: day.adding(-1), atMost: limit)
  }

  /// How the work repeats, and the day of this period: an extension has moved neither.
  private var rhythm: (deadline: Deadline, period: Day)? {
    guard deadline.recurrence != nil, let period = firstDue ?? deadline.due else { return nil }
    var rhythm = deadline
    rhythm.due = period
    return (rhythm, period)
  }
}

extension Assignment.Field {
  /// The facts that one period of periodic work has in common with the next.
  fileprivate static let kept: [Assignment.Field] = [
    .parent, .lead, .coordinators, .owner, .ownerPosition, .deadline, .accountable, .authority, .deliverable,
    .directive, .quote,
  ]
}
