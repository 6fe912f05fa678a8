/// A civil day of the Gregorian calendar, without a clock, a time zone or a place.
///
/// A day is a count of days since 1970-01-01, which makes comparing, adding and counting plain arithmetic.
/// Which day it is *now* is not this module's business: it is handed in, always as the day in Viet Nam
/// (UTC+7).
package struct Day: Hashable, Sendable {
  /// The count of days since 1970-01-01, negative before it.
  package let number: Int

  /// Makes the day that lies `number` days after 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// Makes a day from its year, month and day of the month, or nothing when the calendar has no such day.
  ///
  /// Years from 1 to 9999 are accepted, the range that the written forms can hold.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  /// The first day that the written forms can hold, 0001-01-01.
  package static let first = Day(number: number(year: 1, month: 1, day: 1))

  /// The last day that the written forms can hold, 9999-12-31.
  package static let last = Day(number: number(year: 9999, month: 12, day: 31))
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day {
  /// The day that lies `days` days later, or earlier when negative.
  package func adding(_ days: Int) -> Day {
    Day(number: number + days)
  }

  /// Counts the days from another day to this one, negative when this one is earlier.
  package func days(since other: Day) -> Int {
    number - other.number
  }
}
