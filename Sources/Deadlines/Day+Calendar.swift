/// A day of the week, numbered from Monday as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Tells whether offices are closed on this day of the week.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
  /// The year, 1 to 9999.
  package var year: Int { civil.year }

  /// The month, 1 to 12.
  package var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  package var dayOfMonth: Int { civil.day }

  /// The quarter of the year, 1 to 4.
  package var quarter: Int { (month + 2) / 3 }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The Monday of this day's week.
  package var startOfWeek: Day { adding(1 - weekday.rawValue) }

  /// The first day of this day's month.
  package var startOfMonth: Day { adding(1 - dayOfMonth) }

  /// The number of this day's week in the year that has most of the week's days, 1 to 53 (ISO 8601).
  package var week: Int {
    let thursday = startOfWeek.adding(3)
    return thursday.days(since: Day(number: Day.number(year: thursday.year, month: 1, day: 1))) / 7 + 1
  }

  /// The year that this day's week is counted in (ISO 8601).
  package var weekYear: Int { startOfWeek.adding(3).year }

  /// The last day of a month, or nothing when there is no such month.
  package static func last(ofMonth month: Int, in year: Int) -> Day? {
    guard (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: length(ofMonth: month, in: year))
  }

  /// The last day of a quarter, or nothing when there is no such quarter.
  package static func last(ofQuarter quarter: Int, in year: Int) -> Day? {
    guard (1...4).contains(quarter) else { return nil }
    return last(ofMonth: quarter * 3, in: year)
  }

  /// The last day of a year.
  package static func last(ofYear year: Int) -> Day? {
    Day(year: year, month: 12, day: 31)
  }

  /// Counts the days of a month, 28 to 31.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  /// Tells whether a year has a 29th of February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day {
  private var civil: (year: Int, month: Int, day: Int) {
    Day.civil(number: number)
  }

  /// Counts the days since 1970-01-01 of a day of the calendar.
  ///
  /// Years are reckoned from March, so that a leap day is the last day of its year, in eras of 400 years
  /// (Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2013).
  static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `number(year:month:day:)`, after the same paper.
  private static func civil(number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
