package import Deadlines

extension WorkCalendar {
  /// Makes the calendar of the holidays that a board keeps.
  package init(_ holidays: [Holiday]) {
    let years = Dictionary(grouping: holidays) { $0.day.year }
    self.init(
      off: Set(holidays.filter { $0.kind != .swappedWork }.map(\.day)),
      worked: Set(holidays.filter { $0.kind == .swappedWork }.map(\.day)),
      decided: Set(years.filter { WorkCalendar.isDecided($0.value) }.keys))
  }

  /// Tells whether the days off of a year have been decided: Tết and the day beside 2 September, which the
  /// Prime Minister decides year by year (Labour Code 2019, article 112.3), and nothing is only inferred.
  private static func isDecided(_ holidays: [Holiday]) -> Bool {
    let decided = holidays.filter { $0.status == .decided }.map(\.day)
    // The first day of Tết falls between 21 January and 20 February.
    let hasTet = decided.contains { [1, 2].contains($0.month) && $0.dayOfMonth > 1 }
    let hasNationalDay = decided.contains { [8, 9].contains($0.month) }
    return hasTet && hasNationalDay && holidays.allSatisfy { $0.status != .inferred }
  }
}
