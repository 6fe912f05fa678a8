package import Assignments
package import Deadlines

/// A deadline as a calendar shows it.
package struct CalendarEntry: Hashable, Sendable {
  /// The assignment.
  package var assignment: Assignment
  /// The name of its lead.
  package var lead: String?
  /// The directive that gave it.
  package var directive: Directive?
  /// When it was changed last, by the journal.
  package var changed: Moment

  /// Makes an entry from its facts.
  package init(_ assignment: Assignment, lead: String?, directive: Directive?, changed: Moment) {
    self.assignment = assignment
    self.lead = lead
    self.directive = directive
    self.changed = changed
  }

  /// What sort of thing a calendar is told of.
  package enum Kind: String, CaseIterable, Sendable {
    /// An event that fills the day, which every calendar shows.
    case event
    /// A task with its day, for programs that keep lists of them.
    case todo
  }
}
