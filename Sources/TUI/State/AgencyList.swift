import Assignments

/// The agencies with what each has, and the one whose assignments are shown.
struct AgencyList: Hashable, Sendable {
  /// The agencies that the member speaks for, which come first.
  private let own: [AgencyCode]
  /// What each agency has.
  private(set) var tallies: Tallies?
  /// The agencies in the order they are shown.
  private(set) var agencies: [AgencyCode]
  /// The agency whose assignments are shown, or nothing for all.
  private(set) var scope: AgencyCode?
  /// The first line on the screen.
  private(set) var top = 0

  /// Makes the list of a member who speaks for some agencies; one who speaks for one sees that one's
  /// assignments.
  init(own: [AgencyCode]) {
    self.own = own
    agencies = own
    scope = own.count == 1 ? own.first : nil
  }

  /// The number of lines: one for all agencies together, and one for each.
  var count: Int { agencies.count + 1 }

  /// The line that the cursor is on.
  var cursor: Int { scope.flatMap { agencies.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }

  /// The agency of a line, or nothing for the first one, which stands for all.
  func agency(at line: Int) -> AgencyCode? {
    agencies.indices.contains(line - 1) ? agencies[line - 1] : nil
  }

  /// The tally of a line.
  func tally(at line: Int) -> Tally? {
    guard let tallies else { return nil }
    return agency(at: line).map { tallies.byAgency[$0] ?? Tally() } ?? tallies.all
  }
}

extension AgencyList {
  /// Takes in what each agency has; the selected one stays, even with nothing left.
  mutating func receive(_ tallies: Tallies, showing height: Int) {
    self.tallies = tallies
    agencies = own + tallies.agencies.filter { !own.contains($0) }
    if let scope, !agencies.contains(scope) { agencies.append(scope) }
    settle(showing: height)
  }

  /// Selects an agency, or all.
  mutating func select(_ agency: AgencyCode?, showing height: Int) {
    scope = agency
    if let agency, !agencies.contains(agency) { agencies.append(agency) }
    settle(showing: height)
  }

  /// Moves the cursor.
  mutating func move(_ motion: Motion, showing height: Int) {
    let target = motion.moved(from: cursor, of: count, showing: height)
    select(agency(at: min(max(0, target), count - 1)), showing: height)
  }

  private mutating func settle(showing height: Int) {
    top = top(showing: height)
  }

  /// The first line to show on a screen of so many rows.
  func top(showing height: Int) -> Int {
    ListWindow.top(top, showing: cursor, of: count, in: height)
  }
}
