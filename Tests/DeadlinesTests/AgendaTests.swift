import Deadlines
import Testing

@Suite struct `The agenda` {
  private let today = Day(number: 20_423)

  @Test(arguments: [
    (Standing.overdue(1), Agenda.Section.overdueDays as Agenda.Section?), (.overdue(7), .overdueDays),
    (.overdue(8), .overdueWeeks), (.overdue(30), .overdueWeeks), (.overdue(31), .overdueLong),
    (.overdue(999), .overdueLong),
    (.dueToday, .today), (.dueSoon(1), .soon), (.dueSoon(7), .soon), (.inTerm(8), nil), (.unscheduled, nil),
    (.completedOnTime, nil), (.completedLate(3), nil),
  ]) func `a standing asks for attention in one section or in none`(
    standing: Standing, section: Agenda.Section?
  ) {
    #expect(Agenda.Section(standing) == section)
  }

  @Test(arguments: [-400...400]) func `a deadline lies in the section of its standing and in no other`(
    range: ClosedRange<Int>
  ) {
    for offset in range {
      let due = today.adding(offset)
      let standing = Standing(of: .open, due: due, on: today)
      let holding = Agenda.Section.allCases.filter { $0.deadlines(on: today).contains(due) }
      #expect(holding == (Agenda.Section(standing).map { [$0] } ?? []), "due in \(offset) days")
    }
  }

  @Test func `sections run from the oldest debt to the days ahead without a gap`() {
    var next = Day.first
    for section in Agenda.Section.allCases {
      let days = section.deadlines(on: today)
      #expect(days.lowerBound == next, "\(section)")
      next = days.upperBound.adding(1)
    }
    #expect(next == today.adding(Standing.soon + 1))
  }

  @Test(arguments: [1, 3, 30]) func `soon is as many days as it is set to`(soon: Int) {
    let days = Agenda.Section.soon.deadlines(on: today, soon: soon)
    #expect(days == today.adding(1)...today.adding(soon))
  }

  @Test(arguments: [Day.first, Day.first.adding(5), Day.first.adding(31), Day.last.adding(-3), Day.last])
  func `at the ends of the calendar there is an agenda too`(day: Day) {
    for section in Agenda.Section.allCases {
      let days = section.deadlines(on: day)
      #expect(days.lowerBound <= days.upperBound)
    }
    #expect(Agenda.Section.today.deadlines(on: day) == day...day)
  }
}
