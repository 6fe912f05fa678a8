import Phrases

// Nothing here changes the board before it is saved and asked about.
extension KeyMap {
  static let review: [Binding] = [
    .hint("a", does: .acceptProposal, .acceptProposal),
    .hint("b", does: .rejectProposal, .rejectProposal),
    .hint("e", does: .editProposal, .editProposal),
    .hint("t", does: .splitProposal, .splitProposal),
    .hint("m", does: .mergeProposals, .mergeProposals),
    .quiet("u", does: .undoDecision, .undoDecision),
    .hint(.control("s"), does: .save, .saveReview),
    .quiet(.up, "k", .control("p"), does: .move(.up), .up),
    .quiet(.down, "j", .control("n"), does: .move(.down), .down),
    .quiet(.pageUp, does: .move(.pageUp), .pageUp),
    .quiet(.pageDown, does: .move(.pageDown), .pageDown),
    .quiet(.home, "g", does: .move(.first), .first),
    .quiet(.end, "G", does: .move(.last), .last),
    .quiet("?", does: .help, .help),
    .hint(.escape, "q", does: .back, .leaveReview),
  ]

  static let pasting: [Binding] = [
    .hint(.escape, does: .back, .leaveReview)
  ]
}
