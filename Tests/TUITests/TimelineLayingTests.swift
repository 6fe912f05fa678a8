import Assignments
import Deadlines
import Testing

@testable import TUI

/// A window laid out in lines: headings, folds, days out of rhythm, today.
@Suite struct TimelineLayingTests {
  private let today = Sample.today

  private func row(_ number: Int, due day: Day) -> Row {
    Row(
      number: nv(number), action: "việc", lead: "BXD", status: .underway, due: day, judgedDay: day,
      submittedOn: nil, completedOn: nil, assignedOn: nil, progress: 0, clarity: 6, hasRequest: false,
      revision: 1, lastLine: number)
  }

  /// The window on days that something is due on, with the holidays of the sample.
  private func window(
    _ days: Day..., earlier: Bool = false, later: Bool = false, holidays: [Holiday] = Sample.holidays
  ) -> Timeline {
    let rows = days.enumerated().map { row($0 + 1, due: $1) }
    return Timeline(
      day: today, rows: rows, hasEarlier: earlier, hasLater: later,
      weeks: Timeline.weeks(of: rows, on: today),
      holidays: holidays)
  }

  private func special(_ first: Day, _ last: Day? = nil, next: Day? = nil) -> TimelineLine.Special {
    TimelineLine.Special(
      first: first, last: last ?? first, holiday: Sample.holidays.first { $0.day == first }, next: next)
  }

  private func week(_ day: Day, _ count: Int, overdue: Int = 0, working: Int = 5) -> TimelineLine {
    .week(Timeline.Week(monday: day, count: count, overdue: overdue), workingDays: working)
  }

  private func showsToday(_ timeline: Timeline) -> Bool {
    TimelineLine.lines(of: timeline).contains { $0.isToday }
  }

  private let day = Sample.day

  @Test func `the week of today has a heading and today a line, whatever is due`() {
    #expect(
      TimelineLine.lines(of: Timeline(day: today)) == [week(today, 0), .today(today, nil), .end])
  }

  @Test func `a week's days come in order, a day off with the next working day`() {
    let timeline = window(
      day(2026, 2, 13), day(2026, 2, 18), day(2026, 2, 18), day(2026, 2, 21), earlier: true)
    #expect(
      TimelineLine.lines(of: timeline) == [
        week(day(2026, 2, 9), 1), .row(timeline.rows[0], namesDay: true),
        week(day(2026, 2, 16), 3, working: 0),
        .special(special(day(2026, 2, 16), day(2026, 2, 17))),
        .special(special(day(2026, 2, 18), next: day(2026, 2, 23))),
        .row(timeline.rows[1], namesDay: false), .row(timeline.rows[2], namesDay: false),
        .special(special(day(2026, 2, 19), day(2026, 2, 20))),
        .special(special(day(2026, 2, 21), next: day(2026, 2, 23))), .row(timeline.rows[3], namesDay: false),
        .end,
      ])
  }

  @Test func `a Saturday that is worked needs no next working day`() {
    let lines = TimelineLine.lines(of: window(day(2026, 1, 10), earlier: true))
    #expect(lines[0] == week(day(2026, 1, 5), 1, working: 6))
    #expect(lines[1] == .special(special(day(2026, 1, 10))))
  }

  @Test func `weeks between are folded, with few days out of rhythm by name and many by number`() {
    let timeline = window(day(2025, 12, 5), day(2026, 1, 12), day(2026, 12, 31))
    let lines = TimelineLine.lines(of: timeline)
    #expect(
      lines[4...8] == [
        .fold(from: day(2025, 12, 8), to: day(2026, 1, 11), unnamed: 0),
        .special(special(day(2026, 1, 1))), .special(special(day(2026, 1, 2))),
        .special(special(day(2026, 1, 10))), week(day(2026, 1, 12), 1),
      ])
    #expect(lines[10] == .fold(from: day(2026, 1, 19), to: day(2026, 12, 27), unnamed: 9))
  }

  @Test func `weeks that follow each other have nothing between them`() {
    let lines = TimelineLine.lines(of: window(day(2025, 12, 5), day(2025, 12, 12)))
    #expect(lines.allSatisfy { if case .fold = $0 { false } else { true } })
  }

  @Test func `today's line is left out where it lies beyond the window`() {
    let late = window(day(2025, 8, 15), later: true)
    #expect(!showsToday(late))
    let far = window(day(2026, 8, 14), earlier: true)
    #expect(!showsToday(far))
    #expect(showsToday(window(day(2025, 8, 15))))
    #expect(showsToday(window(day(2026, 8, 14))))
  }

  @Test func `a year that nobody has decided is named once, before what falls due in it`() {
    let lines = TimelineLine.lines(of: window(day(2026, 12, 31), day(2027, 1, 4), day(2027, 3, 1)))
    #expect(
      lines.filter { if case .undecided = $0 { true } else { false } } == [.undecided(2027)])
    let index = lines.firstIndex(of: .undecided(2027)) ?? 0
    #expect(lines[index + 1].row?.number == nv(2))
  }

  @Test func `what was out of rhythm in the past is said only where something fell due`() {
    let past = [
      Holiday(day: day(2025, 9, 1), kind: .holiday, name: "Quốc khánh", status: .decided),
      Holiday(day: day(2025, 9, 2), kind: .holiday, name: "Quốc khánh", status: .decided),
    ]
    let lines = TimelineLine.lines(of: window(day(2025, 9, 2), later: true, holidays: past))
    #expect(lines.count == 4)
    let fell = TimelineLine.Special(
      first: day(2025, 9, 2), last: day(2025, 9, 2), holiday: past[1], next: day(2025, 9, 3))
    #expect(lines[2] == .special(fell))
  }

  @Test func `a deadline at the end of the calendar costs no more than one next week`() {
    let lines = TimelineLine.lines(of: window(day(2025, 12, 2), day(9999, 12, 24)))
    #expect(lines.count == 9)
    #expect(lines.contains(.fold(from: day(2025, 12, 8), to: day(9999, 12, 19), unnamed: 12)))
  }
}
