import Deadlines
import TestSupport
import Testing

@Suite struct `Periods of work that repeats` {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func days(_ deadline: Deadline, after: String, upTo: String, atMost limit: Int = 100) throws
    -> [String]
  {
    deadline.periods(after: try day(after), upTo: try day(upTo), atMost: limit).map(\.iso)
  }

  @Test func `a month end is stepped to month ends, never away from its day`() throws {
    let deadline = Deadline(due: try day("2025-01-31"), recurrence: .monthly)
    #expect(
      try days(deadline, after: "2024-12-31", upTo: "2025-05-30")
        == ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"])
    let february = Deadline(due: try day("2025-02-28"), recurrence: .monthly)
    #expect(february.nextDue(after: try day("2025-02-28"))?.iso == "2025-03-31")
  }

  @Test func `a thirtieth comes back after February`() throws {
    let deadline = Deadline(due: try day("2025-01-30"), recurrence: .monthly)
    #expect(
      try days(deadline, after: "2025-01-30", upTo: "2025-04-30") == [
        "2025-02-28", "2025-03-30", "2025-04-30",
      ])
  }

  @Test func `a leap day comes back`() throws {
    let deadline = Deadline(due: try day("2024-02-29"), recurrence: .yearly)
    #expect(
      try days(deadline, after: "2024-02-29", upTo: "2028-12-31")
        == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"])
  }

  @Test(arguments: [
    (Recurrence.monthly, "2025-12-17"), (.quarterly, "2026-02-17"), (.halfYearly, "2026-05-17"),
    (.yearly, "2026-11-17"), (.twoYearly, "2027-11-17"),
  ]) func `each recurrence has its step`(recurrence: Recurrence, next: String) throws {
    let deadline = Deadline(due: try day("2025-11-17"), recurrence: recurrence)
    #expect(deadline.nextDue(after: try day("2025-11-17"))?.iso == next)
  }

  @Test(arguments: [Recurrence.daily, .weekly, .fortnightly]) func `days and weeks are not counted`(
    recurrence: Recurrence
  ) throws {
    let deadline = Deadline(due: try day("2025-11-17"), recurrence: recurrence)
    #expect(deadline.nextDue(after: try day("2025-11-17")) == nil)
    #expect(try days(deadline, after: "2025-11-17", upTo: "2026-11-17").isEmpty)
  }

  @Test func `nothing falls due before the first day`() throws {
    let deadline = Deadline(
      phrase: "trước ngày 20 hằng tháng", due: try day("2025-11-20"), recurrence: .monthly)
    #expect(deadline.nextDue(after: try day("2024-01-01"))?.iso == "2025-11-20")
  }

  @Test func `the phrase says which days they are`() throws {
    let reading = try DeadlineReading(
      "Định kỳ 06 tháng (trước ngày 05 tháng 6) và hằng năm (trước ngày 05 tháng 12)",
      issued: .day(try day("2025-11-10")))
    #expect(
      try days(reading.deadline, after: "2025-11-10", upTo: "2026-12-31")
        == ["2025-12-05", "2026-06-05", "2026-12-05"])
  }

  @Test func `a day that was set by hand counts, not the phrase`() throws {
    let deadline = Deadline(
      phrase: "trước ngày 20 hằng tháng", due: try day("2025-11-22"), recurrence: .monthly)
    #expect(deadline.nextDue(after: try day("2025-11-22"))?.iso == "2025-12-22")
  }

  @Test func `a first day with its year is stepped`() throws {
    let reading = try DeadlineReading(
      "trước ngày 20 tháng 11 năm 2025 và hàng tháng", issued: .day(try day("2025-11-03")))
    #expect(
      try days(reading.deadline, after: "2025-11-03", upTo: "2026-01-31")
        == ["2025-11-20", "2025-12-20", "2026-01-20"])
  }

  @Test func `without a first day the phrase alone is enough`() throws {
    let deadline = Deadline(phrase: "trước ngày 25 hằng tháng", recurrence: .monthly)
    #expect(deadline.nextDue(after: try day("2025-05-29"))?.iso == "2025-06-25")
    #expect(Deadline(recurrence: .monthly).nextDue(after: try day("2025-05-29")) == nil)
  }

  @Test func `what does not repeat has no next day`() throws {
    #expect(Deadline.typed(try day("2025-11-20")).nextDue(after: try day("2025-11-20")) == nil)
  }

  @Test func `the number asked for is kept, and absurd days end`() throws {
    let deadline = Deadline(due: try day("2025-01-31"), recurrence: .monthly)
    #expect(deadline.periods(after: .first, upTo: .last, atMost: 5).count == 5)
    #expect(deadline.periods(after: .first, upTo: .last, atMost: 0).isEmpty)
    #expect(deadline.periods(after: .first, upTo: .last, atMost: -1).isEmpty)
    #expect(deadline.nextDue(after: .last) == nil)
    #expect(deadline.nextDue(after: Day(number: .max)) == nil)
    #expect(deadline.nextDue(after: Day(number: .min))?.iso == "2025-01-31")
  }

  @Test(arguments: 1...20) func `periods lie in order, one in every step`(seed: Int) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let first = Day(number: Int.random(in: 15_000...25_000, using: &dice))
      let recurrence = try #require(
        [Recurrence.monthly, .quarterly, .halfYearly, .yearly, .twoYearly].randomElement(using: &dice))
      let step = try #require(recurrence.months)
      let days = Deadline(due: first, recurrence: recurrence).periods(
        after: first.adding(-1), upTo: .last, atMost: 40)
      #expect(days.first == first)
      for (place, day) in days.enumerated() {
        #expect((day.year - first.year) * 12 + day.month - first.month == place * step)
      }
    }
  }
}
