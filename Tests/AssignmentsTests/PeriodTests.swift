import Assignments
import Deadlines
import Testing

/// Periodic work: which period comes next, and which were missed.
@Suite struct PeriodTests {
  private static func day(_ text: String) -> Day { Day(text) ?? .first }

  /// Monthly work due on the 25th, accepted, its first period in June 2025.
  private static func monthly(_ status: Assignment.Status) throws -> Assignment {
    var monthly = Assignment.sample(status)
    monthly.deadline = try DeadlineReading("trước ngày 25 hằng tháng", issued: .day(day("2025-05-29")))
      .deadline
    monthly.firstDue = monthly.deadline.due
    return monthly
  }

  @Test func `the next period is the one due after this one, even if that day is past`() throws {
    var done = try Self.monthly(.completed)
    done.acceptedOn = Self.day("2025-06-01")
    let next = try #require(done.nextPeriod(AssignmentNumber(77), openedOn: Self.day("2025-09-10")))
    #expect(next.deadline.due == Self.day("2025-07-25"))
    #expect(next.firstDue == Self.day("2025-07-25"))
    #expect(next.follows == done.number)
    #expect(next.status == .underway)
    #expect((next.progress, next.extensions) == (0, 0))
    #expect(next.evidence == nil && next.completedOn == nil && next.submittedOn == nil)
    #expect(next.lead == done.lead && next.action == done.action)
    #expect(next.standing(on: Self.day("2025-09-10")) == .overdue(47))
  }

  @Test func `an extension moves a period and not the rhythm`() throws {
    var done = try Self.monthly(.completed)
    done.deadline.due = Self.day("2025-08-20")
    done.extensions = 1
    let next = done.nextPeriod(AssignmentNumber(77), openedOn: Self.day("2025-09-10"))
    #expect(next?.deadline.due == Self.day("2025-07-25"))
  }

  @Test func `work that nobody accepted waits to be accepted again`() throws {
    var done = try Self.monthly(.completed)
    done.acceptedOn = nil
    #expect(done.nextPeriod(AssignmentNumber(77), openedOn: today)?.status == .assigned)
  }

  @Test func `only completed work that repeats by the month or slower opens another period`() throws {
    #expect(try Self.monthly(.underway).nextPeriod(AssignmentNumber(77), openedOn: today) == nil)
    #expect(Assignment.sample(.completed).nextPeriod(AssignmentNumber(77), openedOn: today) == nil)
    var weekly = try Self.monthly(.completed)
    weekly.deadline = try DeadlineReading("vào thứ 2 hằng tuần").deadline
    weekly.firstDue = nil
    #expect(weekly.nextPeriod(AssignmentNumber(77), openedOn: today) == nil)
  }

  @Test func `periods that fell due while this one is open are counted`() throws {
    let open = try Self.monthly(.underway)
    #expect(open.missedPeriods(on: Self.day("2025-07-25")) == [])
    #expect(open.missedPeriods(on: Self.day("2025-07-26")) == [Self.day("2025-07-25")])
    #expect(open.missedPeriods(on: Self.day("2026-06-01")).count == 11)
    #expect(open.missedPeriods(on: Self.day("2126-06-01")).count == 12)
    #expect(try Self.monthly(.completed).missedPeriods(on: Self.day("2026-06-01")) == [])
  }
}
