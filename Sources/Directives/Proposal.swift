package import Assignments
package import Deadlines

/// A piece of work that a text seems to give: a draft assignment, until somebody accepts it.
///
/// Every range counts Unicode scalars of the text as given, so that a screen can show the text with the
/// places marked, and `quote` and `action` are what stands there, verbatim.
package struct Proposal: Hashable, Sendable {
  /// Who takes the lead, as the text names them; more than one when it is given to several.
  package var lead: [NamedAgency]
  /// Who works along.
  package var coordinators: [NamedAgency]
  /// What is to be done.
  package var action: Excerpt
  /// The clause it comes from.
  package var quote: Excerpt
  /// What will exist when it is done.
  package var deliverable: String?
  /// Who decides, approves or receives it, or else who gave it.
  package var authority: String?
  /// The head who answers for it, by title.
  package var accountable: String?
  /// The first deadline of the clause, with where it stands.
  package var deadline: Finding?
  /// Later dates of the same clause: each may be an assignment of its own, which the secretariat decides.
  package var milestones: [Finding]
  /// By which rule it was taken for work.
  package var rule: ReadingRule

  /// A stretch of the text.
  package struct Excerpt: Hashable, Sendable {
    /// Where it stands, in Unicode scalars.
    package var range: Range<Int>
    /// What stands there, verbatim.
    package var text: String
  }
}

extension Proposal {
  /// The clarities that the text does not provide, in order.
  ///
  /// An agency alone is no person: *rõ người* is always for the secretariat to fill in.
  package var missing: [Clarity] {
    Clarity.allCases.filter { clarity in
      switch clarity {
      case .owner: true
      case .action: action.text.isEmpty
      case .deadline: deadline?.reading.deadline.isClear != true
      case .accountable: accountable == nil
      case .authority: authority == nil
      case .deliverable: deliverable == nil
      }
    }
  }

  /// Those who can take the lead under the names, each once.
  package var leadAddressees: [Addressee] { Proposal.distinct(lead.compactMap(\.addressee)) }

  /// Those who can coordinate under the names, each once and without the lead.
  package var coordinatorAddressees: [Addressee] {
    let lead = leadAddressees
    return Proposal.distinct(coordinators.compactMap(\.addressee)).filter { !lead.contains($0) }
  }

  private static func distinct(_ addressees: [Addressee]) -> [Addressee] {
    var seen: Set<Addressee> = []
    return addressees.filter { seen.insert($0).inserted }
  }
}
