/// A draft that the text of a directive seems to ask for, until somebody decides on it.
package struct DraftProposal: Hashable, Sendable {
  /// What the draft would hold.
  package var fields: [Assignment.Field: Fact]
  /// Where the clause stands that it comes from, in Unicode scalars of the text.
  package var quote: Range<Int>
  /// The names of those who take the lead, as the text has them.
  package var leadNames: [String]
  /// Why the clause was taken for work.
  package var why: String
  /// Tells whether the rule is one that errs often.
  package var isUnsure: Bool
  /// Tells whether it was decided on when the same text was read before.
  package var isDecided: Bool

  /// Makes a proposal from its facts.
  package init(
    fields: [Assignment.Field: Fact], quote: Range<Int>, leadNames: [String], why: String,
    isUnsure: Bool = false, isDecided: Bool = false
  ) {
    self.fields = fields
    self.quote = quote
    self.leadNames = leadNames
    self.why = why
    self.isUnsure = isUnsure
    self.isDecided = isDecided
  }

  /// The draft as it would be.
  package var draft: Assignment {
    var draft = Assignment.blank(AssignmentNumber(0))
    for (field, fact) in fields { draft[field] = fact }
    return draft
  }
}

/// What was decided about the proposals of one text.
package struct Adoption: Hashable, Sendable {
  /// The directive that the text is of.
  package let directive: Directive
  /// What becomes drafts, in the order of the text.
  package let accepted: [DraftProposal]
  /// What does not.
  package let rejected: [DraftProposal]

  /// Makes an adoption from its facts.
  package init(of directive: Directive, accepted: [DraftProposal], rejected: [DraftProposal]) {
    self.directive = directive
    self.accepted = accepted
    self.rejected = rejected
  }
}
