import Deadlines
import TestSupport
import Testing

@Suite struct `Days that offices work` {
  /// The New Year of 2026 as it was decided: Friday the 2nd off, Saturday the 10th worked for it.
  private let calendar: WorkCalendar = {
    let days = [
      "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20",
    ]
    return WorkCalendar(
      off: Set(days.compactMap { Day($0) }), worked: Set(["2026-01-10"].compactMap { Day($0) }),
      decided: [2026])
  }()

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2025-12-31", true), ("2026-01-01", false), ("2026-01-02", false), ("2026-01-03", false),
    ("2026-01-10", true), ("2026-01-11", false), ("2026-01-12", true),
  ]) func `a swapped Saturday is worked, the Friday it was swapped for is not`(text: String, isWorking: Bool)
    throws
  {
    #expect(calendar.isWorking(try day(text)) == isWorking)
  }

  @Test func `the first day is not counted`() throws {
    #expect(calendar.adding(1, to: try day("2025-12-31")).iso == "2026-01-05")
    #expect(calendar.adding(5, to: try day("2026-01-05")).iso == "2026-01-10")
    #expect(calendar.adding(0, to: try day("2026-01-03")).iso == "2026-01-03")
    #expect(calendar.adding(-3, to: try day("2026-01-05")).iso == "2026-01-05")
    #expect(calendar.subtracting(1, from: try day("2026-01-05")).iso == "2025-12-31")
  }

  @Test func `an undecided year says so`() throws {
    #expect(calendar.isDecided(2026))
    #expect(!calendar.isDecided(2027))
    let from = try day("2026-12-28")
    let reading = try DeadlineReading("trong vòng 5 ngày làm việc", from: from, calendar: calendar)
    #expect(reading.deadline.due?.iso == "2027-01-04")
    #expect(reading.undecidedYear == 2027)
    #expect(try DeadlineReading("trước ngày 31/01/2026", calendar: calendar).undecidedYear == nil)
  }

  @Test(arguments: 1...20) func `adding and counting agree, and so does going back`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let start = Day(number: Int.random(in: 20_000...21_500, using: &dice))
      let count = Int.random(in: 1...400, using: &dice)
      let end = calendar.adding(count, to: start)
      #expect(calendar.isWorking(end))
      #expect(calendar.workingDays(after: start, upTo: end) == count)
      #expect(calendar.workingDays(after: start, upTo: end.adding(-1)) == count - 1)
      #expect(calendar.subtracting(count, from: end) <= start || !calendar.isWorking(start))
      #expect(calendar.adding(count, to: calendar.subtracting(count, from: end)) == end)
    }
  }

  @Test func `absurd counts and days end`() {
    #expect(calendar.adding(.max, to: Day.last.adding(-10)) == .last)
    #expect(calendar.subtracting(.max, from: Day.first.adding(10)) == .first)
    #expect(calendar.workingDays(after: Day.last, upTo: Day(number: .max)) == 0)
    #expect(calendar.workingDays(after: Day(number: .min), upTo: .first) == 0)
    #expect(calendar.workingDay(onOrAfter: .last) == .last)
  }

  @Test(
    arguments: [
      ("trong vòng 15 ngày kể từ ngày ký", "2026-01-02", "2026-01-17", "2026-01-19"),
      ("trong thời hạn 01 tháng kể từ ngày ban hành", "2026-01-31", "2026-02-28", "2026-03-02"),
      ("trong 03 tháng kể từ ngày ký", "2025-11-30", "2026-02-28", "2026-03-02"),
      ("trong vòng 8 ngày", "2026-01-02", "2026-01-10", nil),
      ("trong vòng 1 năm kể từ ngày ký", "2024-02-29", "2025-02-28", nil),
      ("trong vòng 05 ngày làm việc", "2026-02-13", "2026-02-27", nil),
      ("trước 10 ngày so với ngày khai mạc", "2026-01-27", "2026-01-17", nil),
    ] as [(String, String, String, String?)])
  func `a relative period ends by the Civil Code`(phrase: String, from: String, due: String, moved: String?)
    throws
  {
    let deadline = try DeadlineReading(phrase, from: try day(from), calendar: calendar).deadline
    #expect(deadline.due?.iso == due)
    #expect(deadline.movedTo?.iso == moved)
    #expect(deadline.judgedDay?.iso == moved ?? due)
    #expect(deadline.basis == .law)
  }

  @Test(arguments: ["trước ngày 17/01/2026", "trong tháng 01/2026", "hết ngày 01/01/2026"])
  func `a fixed day never moves, its next working day is a hint`(phrase: String) throws {
    let reading = try DeadlineReading(phrase, calendar: calendar)
    #expect(reading.deadline.movedTo == nil)
    #expect(try calendar.isWorking(#require(reading.nextWorkingDay)))
  }
}
