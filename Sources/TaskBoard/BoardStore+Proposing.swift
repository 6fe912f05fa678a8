import Assignments
import Deadlines
import Directives
import Storage

extension BoardStore {
  /// Reads the text of a directive into proposals, those marked that were decided on before.
  func proposals(in text: String, of directive: Directive) throws(BoardError) -> [DraftProposal] {
    let found = DirectiveReader(try directory())
      .read(text, issued: directive.issued, calendar: WorkCalendar(try holidays()))
    return try recognizing(found.map { DraftProposal($0, givenBy: directive.issuer) }, of: directive)
  }
}

extension DraftProposal {
  /// Makes the draft that a proposal asks for.
  ///
  /// Several that lead, or a class of them, are given a collective assignment, as the form does.
  init(_ proposal: Proposal, givenBy issuer: String?) {
    let leads = proposal.leadAddressees
    var fields: [Assignment.Field: Fact] = [
      .action: .text(Cleaning.line(proposal.action.text)), .quote: .text(proposal.quote.text),
      .coordinators: .list(
        proposal.coordinatorAddressees.compactMap { addressee in
          if case .agency(let code) = addressee { .text(code.text) } else { nil }
        }),
      .deliverable: .text(proposal.deliverable), .authority: .text(proposal.authority ?? issuer),
      .accountable: .text(proposal.accountable),
    ]
    if let finding = proposal.deadline { fields[.deadline] = finding.reading.deadline.fact }
    if leads.count == 1, case .agency(let code) = leads[0] {
      fields[.lead] = .text(code.text)
    } else {
      fields[.addressees] = .list(leads.map { .text($0.text) })
    }
    self.init(
      fields: fields, quote: proposal.quote.range, leadNames: proposal.lead.map(\.name),
      why: proposal.rule.reason, isUnsure: proposal.rule.confidence == .low)
  }
}
