import Assignments

extension State {
  /// Asks for the view.
  mutating func readStatistics() { ask(.statistics) }

  /// Takes in how the agencies do.
  mutating func receive(_ statistics: Statistics) {
    self.statistics.receive(statistics, showing: Layout(size).statisticsRows)
  }

  /// Moves the cursor of the view, all of which is at hand.
  mutating func moveInStatistics(_ motion: Motion) -> Bool {
    statistics.move(motion, showing: Layout(size).statisticsRows)
    return true
  }

  /// Goes to the list of the agency that the cursor is on.
  mutating func openFromStatistics() {
    list(statistics.agencies.scope)
  }

  /// Goes to the list of an agency's assignments, or of all, unfiltered.
  mutating func list(_ agency: AgencyCode?) {
    filter.read("", in: session.directory)
    agencies.select(agency, showing: Layout(size).agencyRows)
    view = .assignments
    pane = .list
    readList(at: .start)
    readTallies()
  }
}
