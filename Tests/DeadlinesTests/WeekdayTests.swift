import Deadlines
import TestSupport
import Testing

@Suite struct `Days of the week` {
  @Test(arguments: [
    ("2025-12-01", "Thứ Hai"), ("2025-12-02", "Thứ Ba"), ("2025-12-03", "Thứ Tư"), ("2025-12-04", "Thứ Năm"),
    ("2025-12-05", "Thứ Sáu"), ("2025-12-06", "Thứ Bảy"), ("2025-12-07", "Chủ nhật"),
  ]) func `a week in December has its names`(iso: String, name: String) throws {
    let day = try #require(Day(iso))
    #expect(day.weekday.vietnamese == name)
    #expect(day.vietnameseWithWeekday == "\(name) \(day.vietnamese)")
    #expect(day.startOfWeek.iso == "2025-12-01")
  }

  @Test func `offices close on Saturdays and Sundays`() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  // The weeks around the ends of years, as `date +%G-W%V` counts them.
  @Test(arguments: [
    ("2025-12-01", 49, 2025), ("2025-12-28", 52, 2025), ("2025-12-29", 1, 2026), ("2026-01-04", 1, 2026),
    ("2026-01-05", 2, 2026), ("2026-12-31", 53, 2026), ("2027-01-03", 53, 2026), ("2027-01-04", 1, 2027),
    ("2024-12-30", 1, 2025), ("2021-01-01", 53, 2020), ("2022-01-01", 52, 2021), ("0001-01-01", 1, 1),
  ]) func `weeks are counted as ISO 8601 does`(iso: String, week: Int, year: Int) throws {
    let day = try #require(Day(iso))
    #expect((day.week, day.weekYear) == (week, year))
  }

  @Test(arguments: ["2025-12-01", "2025-12-31", "2024-02-29"])
  func `a month starts with its first day`(iso: String) throws {
    let day = try #require(Day(iso))
    #expect(day.startOfMonth.iso == iso.prefix(8) + "01")
  }

  @Test(arguments: 1...10) func `a week begins on the Monday that is at most six days back`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let day = Day(number: Int.random(in: Day.first.number...Day.last.number, using: &dice))
      #expect(day.startOfWeek.weekday == .monday)
      #expect((0...6).contains(day.days(since: day.startOfWeek)))
    }
  }
}
