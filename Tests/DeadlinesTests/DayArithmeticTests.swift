import Deadlines
import TestSupport
import Testing

@Suite struct `Arithmetic of days` {
  /// The years of which every single day is looked at; of the others it is the ends of months.
  private static let closely: Set<Int> = [
    1, 2, 4, 99, 100, 101, 399, 400, 1582, 1600, 1700, 1899, 1900, 1969, 1970, 1971, 1999, 2000, 2001, 2023,
    2024, 2025,
    2026, 2099, 2100, 2400, 9996, 9999,
  ]

  @Test func `the days of nine thousand years are those of a calendar turned leaf by leaf`() throws {
    var compared = 0
    for leaf in SlowCalendar() {
      let isSample = leaf.endsMonth || leaf.day == 1 || Self.closely.contains(leaf.year)
      guard isSample else { continue }
      compared += 1
      let day = try #require(Day(year: leaf.year, month: leaf.month, day: leaf.day))
      let isRight =
        day == Day.first.adding(leaf.index) && day.days(since: .first) == leaf.index && day.year == leaf.year
        && day.month == leaf.month && day.dayOfMonth == leaf.day && day.weekday.rawValue == leaf.weekday
        && day.quarter == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][leaf.month - 1]
      if !isRight { Issue.record("\(leaf) is not \(day)") }
      if leaf.endsMonth {
        #expect(Day.last(ofMonth: leaf.month, in: leaf.year) == day)
        #expect(Day(year: leaf.year, month: leaf.month, day: leaf.day + 1) == nil)
      }
      if leaf.endsMonth, leaf.month == 12 { #expect(Day.last(ofYear: leaf.year) == day) }
    }
    #expect(compared > 2 * 12 * 9999)
  }

  @Test(arguments: [
    ("0001-01-01", -719_162, Weekday.monday), ("1582-10-15", -141_427, .friday),
    ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("2000-02-29", 11_016, .tuesday), ("2025-08-15", 20_315, .friday),
    ("2025-12-01", 20_423, .monday), ("9999-12-31", 2_932_896, .friday),
  ]) func `known days have their known numbers`(iso: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
  }

  @Test func `the written forms begin at 0001-01-01 and end at 9999-12-31`() {
    #expect(Day.first.iso == "0001-01-01")
    #expect(Day.last.iso == "9999-12-31")
    #expect(Day(year: 0, month: 12, day: 31) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test(arguments: [
    (2024, true), (2025, false), (1900, false), (2000, true), (2100, false), (2400, true), (4, true),
  ])
  func `a year that ends a century is a leap year every fourth time`(year: Int, isLeap: Bool) {
    #expect(Day.isLeap(year) == isLeap)
    #expect(Day.length(ofMonth: 2, in: year) == (isLeap ? 29 : 28))
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (1, "2025-03-31"), (2, "2025-06-30"), (3, "2025-09-30"), (4, "2025-12-31"),
  ]) func `a quarter ends with its third month`(quarter: Int, last: String) {
    #expect(Day.last(ofQuarter: quarter, in: 2025)?.iso == last)
  }

  @Test func `there is no month, quarter or year outside the calendar`() {
    #expect(Day.last(ofMonth: 0, in: 2025) == nil)
    #expect(Day.last(ofMonth: 13, in: 2025) == nil)
    #expect(Day.last(ofQuarter: 0, in: 2025) == nil)
    #expect(Day.last(ofQuarter: 5, in: 2025) == nil)
    #expect(Day.last(ofYear: 0) == nil)
    #expect(Day.last(ofYear: 10_000) == nil)
  }

  @Test(arguments: 1...20) func `adding days and counting them are inverse`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<200 {
      let day = Day(number: Int.random(in: Day.first.number...Day.last.number, using: &dice))
      let days = Int.random(in: -4000...4000, using: &dice)
      let other = day.adding(days)
      #expect(other.days(since: day) == days)
      #expect(day.days(since: other) == -days)
      #expect((day < other) == (days > 0))
      #expect(other.adding(-days) == day)
    }
  }
}
