package import Assignments
package import Deadlines
import GRDB

// What was decided about the clauses of a directive's text, so that reading it again proposes nothing twice.
// The drafts themselves are in the journal like any other.
extension BoardStore {
  /// Makes the accepted proposals of one text drafts of one directive, in one transaction.
  ///
  /// Where each stands in the text is kept with it, and what was rejected.
  ///
  /// - Parameters:
  ///   - adoption: What was decided.
  ///   - actor: Who decided.
  ///   - moment: The time of the journal lines.
  /// - Returns: The drafts, in the order of the text.
  /// - Throws: `BoardError`: the right that is wanting, the rule that the first draft breaks, or
  ///   `.alreadyDecided` where another review of the same text was saved first; then nothing is kept of any.
  package func adopt(
    _ adoption: Adoption, by actor: Actor, at moment: Moment
  ) throws(BoardError) -> [Receipt] {
    let directive = adoption.directive.isEmpty ? nil : adoption.directive
    let requests = adoption.accepted.map { proposal in
      Request(.add(proposal.fields), to: nil, directive: directive, by: actor, at: moment)
    }
    return try apply(requests) { receipts, db in
      let member = try BoardStore.member(actor, for: .add, in: db)
      if let refusal = Rights.refusal(of: .add, by: member, on: nil) {
        throw BoardError.notPermitted(.add, refusal)
      }
      let source = BoardStore.source(of: adoption.directive)
      try BoardStore.refuse(adoption.accepted, decidedBeforeIn: source, in: db)
      for (proposal, receipt) in zip(adoption.accepted, receipts) {
        try BoardStore.remember(proposal, of: source, as: receipt.assignment?.number, in: db)
      }
      for proposal in adoption.rejected {
        try BoardStore.remember(proposal, of: source, as: nil, in: db)
      }
    }
  }

  /// Marks the proposals that were decided on when the text of the directive was read before.
  package func recognizing(
    _ proposals: [DraftProposal], of directive: Directive
  ) throws(BoardError) -> [DraftProposal] {
    try reading { db in
      let decided = Set(
        try String.fetchAll(
          db, sql: "SELECT quote FROM read_clause WHERE source = ?",
          arguments: [BoardStore.source(of: directive)]))
      return proposals.map { proposal in
        var proposal = proposal
        proposal.isDecided = proposal.clause.map(decided.contains) ?? false
        return proposal
      }
    }
  }

  /// What tells the texts of one directive from those of others: its symbol, or else its title.
  private static func source(of directive: Directive) -> String {
    Lettering.unmarked(Cleaning.line(directive.symbol ?? directive.title ?? ""))
  }

  /// Refuses what would make a clause a draft a second time; the parts of one clause come together.
  private static func refuse(
    _ proposals: [DraftProposal], decidedBeforeIn source: String, in db: Database
  ) throws {
    for proposal in proposals {
      guard let clause = proposal.clause else { continue }
      let before = try Record.fetchOne(
        db, sql: "SELECT assignment FROM read_clause WHERE source = ? AND quote = ? AND start = ?",
        arguments: [source, clause, proposal.quote.lowerBound])
      if let before {
        throw BoardError.alreadyDecided(clause: clause, (before[0] as Int?).map { AssignmentNumber($0) })
      }
    }
  }

  private static func remember(
    _ proposal: DraftProposal, of source: String, as number: AssignmentNumber?, in db: Database
  ) throws {
    guard let clause = proposal.clause else { return }
    try db.execute(
      sql: """
        INSERT INTO read_clause (source, quote, start, length, assignment) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
      arguments: [source, clause, proposal.quote.lowerBound, proposal.quote.count, number?.value])
  }
}

extension DraftProposal {
  /// The words of the clause, as they are compared.
  fileprivate var clause: String? {
    fields[.quote]?.text.map { Lettering.composed(Cleaning.line($0)) }
  }
}
