package import Deadlines

/// What was typed into a form of the board and not saved, kept so that a lost line loses nothing.
package struct FormDraft: Hashable, Sendable {
  /// The form, under the name the board has for it.
  package var form: String
  /// The assignment that it is about, nothing for a new one.
  package var assignment: AssignmentNumber?
  /// The revision of the assignment that the typing was begun on.
  package var revision: Int?
  /// What stands in the fields that were touched, by their names.
  package var texts: [String: String]
  /// When it was kept.
  package var keptAt: Moment

  /// Makes a draft from its facts.
  package init(
    form: String, assignment: AssignmentNumber?, revision: Int?, texts: [String: String], keptAt: Moment
  ) {
    self.form = form
    self.assignment = assignment
    self.revision = revision
    self.texts = texts
    self.keptAt = keptAt
  }

  /// Tells whether it is a draft of the same form about the same assignment.
  package func isOfSameForm(as other: FormDraft) -> Bool {
    form == other.form && assignment == other.assignment
  }
}
