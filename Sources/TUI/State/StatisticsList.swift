import Assignments

/// The view of statistics: how the agencies do, and the one that is looked at closer.
struct StatisticsList: Hashable, Sendable {
  /// What was read.
  private(set) var statistics: Statistics?
  /// The agencies, all of them together first.
  private(set) var agencies: AgencyList

  /// Makes the view of a member who speaks for some agencies, which come first.
  init(own: [AgencyCode]) {
    agencies = AgencyList(own: own)
  }

  /// Takes in statistics; the cursor stays on its agency.
  mutating func receive(_ statistics: Statistics, showing height: Int) {
    self.statistics = statistics
    agencies.receive(statistics.tallies, showing: height)
  }

  /// Moves the cursor.
  mutating func move(_ motion: Motion, showing height: Int) {
    agencies.move(motion, showing: height)
  }

  /// Brings the cursor onto the screen.
  mutating func settle(showing height: Int) {
    agencies.select(agencies.scope, showing: height)
  }
}
