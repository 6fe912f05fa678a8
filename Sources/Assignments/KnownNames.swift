/// Names that were written before, from which a form completes what was begun.
package struct KnownNames: Hashable, Sendable {
  /// The lead whose names they are; without one, those of what was changed last.
  package let lead: AgencyCode?
  /// Who does the work, the latest first.
  package let officers: [Officer]
  /// Who answers for it, the latest first.
  package let accountable: [String]
  /// Who decides, the latest first.
  package let authorities: [String]
  /// The directives that were entered last, newest first.
  package let directives: [Directive]

  /// Makes the names of a lead.
  package init(
    of lead: AgencyCode?, officers: [Officer] = [], accountable: [String] = [], authorities: [String] = [],
    directives: [Directive] = []
  ) {
    self.lead = lead
    self.officers = officers
    self.accountable = accountable
    self.authorities = authorities
    self.directives = directives
  }
}

/// An officer who does work: the name and, where it is known, the position.
package struct Officer: Hashable, Sendable {
  /// The name.
  package let name: String
  /// The position.
  package let position: String?

  /// Makes an officer of a name and a position.
  package init(_ name: String, position: String? = nil) {
    self.name = name
    self.position = position
  }
}
