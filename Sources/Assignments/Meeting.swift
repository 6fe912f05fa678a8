/// What a meeting looks at: the agencies that have open work, worst first, and one of them with its own.
package struct Meeting: Hashable, Sendable {
  /// The agencies with open work, by overdue, then by open work.
  package var agencies: [AgencyCode]
  /// The agency at hand; nothing when nobody has open work.
  package var agency: AgencyCode?
  /// What the agency has.
  package var tally: Tally
  /// Its open work, what is most overdue first, as far as it was read.
  package var rows: [Row]

  /// Makes a meeting from its facts.
  package init(agencies: [AgencyCode], agency: AgencyCode?, tally: Tally, rows: [Row]) {
    self.agencies = agencies
    self.agency = agency
    self.tally = tally
    self.rows = rows
  }

  /// How many rows of an agency are looked at one by one; the rest is in the list.
  package static let mostRows = 100
}
