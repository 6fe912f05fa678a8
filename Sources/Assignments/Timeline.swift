package import Deadlines

/// A window of the timeline: open assignments by the day they are judged by, and what their days and weeks
/// are like.
///
/// Assigned, underway and submitted work with a day belongs to the timeline; what has no day does not, nor
/// what falls on the last day that can be written.
package struct Timeline: Hashable, Sendable {
  /// The day it is looked at.
  package var day: Day
  /// The rows, by day and then by number.
  package var rows: [Row]
  /// Tells whether the timeline has rows before these.
  package var hasEarlier: Bool
  /// Tells whether it has rows behind them.
  package var hasLater: Bool
  /// The weeks of the rows, with all that falls due in them, whether it is at hand or not.
  package var weeks: [Week]
  /// How much of the whole timeline is overdue, as far as `countLimit`.
  package var overdue: Int
  /// The days out of rhythm of every year that the window touches, and of the year after.
  package var holidays: [Holiday]

  /// The number up to which rows are counted.
  package static let countLimit = 1_000

  /// Makes a window from its facts; by default that of an empty timeline.
  package init(
    day: Day, rows: [Row] = [], hasEarlier: Bool = false, hasLater: Bool = false, weeks: [Week] = [],
    overdue: Int = 0, holidays: [Holiday] = []
  ) {
    self.day = day
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
    self.weeks = weeks
    self.overdue = overdue
    self.holidays = holidays
  }

  /// A week, and how much falls due in it.
  package struct Week: Hashable, Sendable {
    /// Its Monday.
    package var monday: Day
    /// How many open assignments fall due in it, as far as `countLimit`.
    package var count: Int
    /// How many of them are overdue, as far as `countLimit`.
    package var overdue: Int

    /// Makes a week from its facts.
    package init(monday: Day, count: Int = 0, overdue: Int = 0) {
      self.monday = monday
      self.count = count
      self.overdue = overdue
    }

    /// The last day of the week.
    package var sunday: Day { monday.adding(6) }
  }
}

extension Timeline {
  /// Tells whether a row with this place would be in the window, were it in the timeline.
  package func covers(_ key: Row.Key) -> Bool {
    guard let first = rows.first, let last = rows.last else { return true }
    return (!hasEarlier || key >= first.key) && (!hasLater || key <= last.key)
  }

  /// Counts rows, which are in order, by their weeks.
  package static func weeks(of rows: [Row], on day: Day) -> [Week] {
    var weeks: [Week] = []
    for row in rows {
      guard let monday = row.judgedDay?.startOfWeek else { continue }
      if weeks.last?.monday != monday { weeks.append(Week(monday: monday)) }
      weeks[weeks.count - 1].count += 1
      if case .overdue = row.standing(on: day) { weeks[weeks.count - 1].overdue += 1 }
    }
    return weeks
  }

  /// The years whose days out of rhythm a window needs: those of its rows and of its day, and the one after,
  /// in which a next working day may lie.
  package static func years(of rows: [Row], on day: Day) -> ClosedRange<Int> {
    let days = rows.compactMap(\.judgedDay) + [day]
    let (first, last) = (days.min() ?? day, days.max() ?? day)
    return first.year...max(first.year, min(last.year + 1, Day.last.year))
  }
}

extension Row.Key {
  /// The place in the timeline before everything that falls due on a day.
  package static func start(of day: Day) -> Row.Key {
    Row.Key(rank: Assignment.Status.assigned.rank, day: day, number: AssignmentNumber(0))
  }
}
