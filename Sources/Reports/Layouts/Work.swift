package import Assignments

/// An assignment with what a layout needs beside it.
package struct Work: Hashable, Sendable {
  /// The assignment on the report's day.
  package var assignment: Assignment
  /// The assignment on the earlier day, for the layout of changes; nothing where it was not there yet.
  package var before: Assignment?
  /// The last thing that was reported of it.
  package var remark: String?
  /// How its deadline was moved.
  package var ledger: Ledger?

  /// Makes work of its parts.
  package init(
    _ assignment: Assignment, before: Assignment? = nil, remark: String? = nil, ledger: Ledger? = nil
  ) {
    self.assignment = assignment
    self.before = before
    self.remark = remark
    self.ledger = ledger
  }
}

/// What all rows of a report are made with.
package struct Material: Sendable {
  /// What the report stands on.
  package var basis: Report.Basis
  /// The agencies.
  package var directory: Directory
  /// The directives by their numbers on the board.
  package var directives: [Int: Directive]
  /// How many there are of what the query means.
  package var tallies: Tallies
  /// How many there were on the earlier day, for the layout of changes.
  package var talliesBefore: Tallies?

  /// Makes material of its parts.
  package init(
    basis: Report.Basis, directory: Directory, directives: [Int: Directive] = [:], tallies: Tallies,
    talliesBefore: Tallies? = nil
  ) {
    self.basis = basis
    self.directory = directory
    self.directives = directives
    self.tallies = tallies
    self.talliesBefore = talliesBefore
  }
}
