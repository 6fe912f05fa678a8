package import Deadlines

/// What was decided about the proposals of a directive's text and not yet saved, kept so that a lost line
/// loses nothing.
package struct ReviewDraft: Hashable, Sendable {
  /// The directive that the text is of.
  package var directive: Directive
  /// The text, as it was pasted.
  package var text: String
  /// The proposals in the order of the text, as they were edited, split and merged.
  package var items: [Item]
  /// Which of them the cursor was on.
  package var cursor: Int
  /// When it was kept.
  package var keptAt: Moment

  /// A proposal, and what was decided about it.
  package struct Item: Hashable, Sendable {
    /// The proposal as it stands now.
    package var proposal: DraftProposal
    /// What was decided.
    package var decision: Decision

    /// Makes an item from its facts.
    package init(proposal: DraftProposal, decision: Decision) {
      self.proposal = proposal
      self.decision = decision
    }
  }

  /// What can be decided about a proposal.
  package enum Decision: String, Hashable, Sendable { case open, accepted, rejected }

  /// Makes a draft from its facts.
  package init(directive: Directive, text: String, items: [Item], cursor: Int, keptAt: Moment) {
    self.directive = directive
    self.text = text
    self.items = items
    self.cursor = cursor
    self.keptAt = keptAt
  }
}
