/// Which days offices work: the week's rhythm, with the days off and the Saturdays worked that were decided
/// for a year.
///
/// The days are data that the secretariat keeps, never computed: Tết and the swaps around it are decided year
/// by year.
package struct WorkCalendar: Hashable, Sendable {
  private let off: Set<Day>
  private let worked: Set<Day>
  private let decided: Set<Int>

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - off: Weekdays on which offices are closed.
  ///   - worked: Days of a weekend on which they work.
  ///   - decided: The years whose days off have been decided.
  package init(off: Set<Day> = [], worked: Set<Day> = [], decided: Set<Int> = []) {
    self.off = off
    self.worked = worked
    self.decided = decided
  }

  /// Tells whether offices work on a day.
  package func isWorking(_ day: Day) -> Bool {
    worked.contains(day) || (!day.weekday.isWeekend && !off.contains(day))
  }

  /// Tells whether the days off of a year have been decided; until then a working day in it is only likely.
  package func isDecided(_ year: Int) -> Bool {
    decided.contains(year)
  }

  /// The first working day that is not before a day.
  package func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorking(day), day < .last { day = day.adding(1) }
    return day
  }

  /// The day that lies a number of working days after another, which is itself not counted.
  ///
  /// - Complexity: O(*count*).
  package func adding(_ count: Int, to start: Day) -> Day {
    var day = start
    var left = max(0, count)
    while left > 0, day < .last {
      day = day.adding(1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// The day that lies a number of working days before another, which is itself not counted.
  ///
  /// - Complexity: O(*count*).
  package func subtracting(_ count: Int, from start: Day) -> Day {
    var day = start
    var left = max(0, count)
    while left > 0, day > .first {
      day = day.adding(-1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// Counts the working days after one day up to another, both as in `adding(_:to:)`.
  ///
  /// - Complexity: O(days between them).
  package func workingDays(after start: Day, upTo end: Day) -> Int {
    let (start, end) = (max(start, .first), min(end, .last))
    guard start < end else { return 0 }
    return (start.number + 1...end.number).count { isWorking(Day(number: $0)) }
  }
}
