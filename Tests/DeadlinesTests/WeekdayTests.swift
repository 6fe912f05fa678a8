import Deadlines
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

  @Test(arguments: 1...10) func `a week begins on the Monday that is at most six days back`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let day = Day(number: Int.random(in: Day.first.number...Day.last.number, using: &dice))
      #expect(day.startOfWeek.weekday == .monday)
      #expect((0...6).contains(day.days(since: day.startOfWeek)))
    }
  }
}
