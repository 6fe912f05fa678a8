import Deadlines
import Testing

/// A day of December 2025, on which everything here happens.
private func december(_ day: Int) -> Day {
  Day(number: 20_422 + day)
}

@Suite struct `Standing against a deadline` {
  @Test func `the helper means December 2025`() {
    #expect(december(1).iso == "2025-12-01")
    #expect(december(31).iso == "2025-12-31")
  }

  @Test(arguments: [
    (3, Standing.overdue(7)), (9, .overdue(1)), (10, .dueToday), (11, .dueSoon(1)), (17, .dueSoon(7)),
    (18, .inTerm(8)),
    (31, .inTerm(21)),
  ]) func `open work is in time to the end of its last day`(due: Int, standing: Standing) {
    #expect(Standing(of: .open, due: december(due), on: december(10)) == standing)
  }

  @Test func `a deadline in the past a hundred days ago is a hundred days overdue`() {
    #expect(Standing(of: .open, due: december(10).adding(-100), on: december(10)) == .overdue(100))
  }

  @Test(arguments: [
    // Submitted on, due on, judged on the 20th.
    (9, 10, Standing.dueSoon(1)), (10, 10, .dueToday), (11, 10, .overdue(1)), (1, 10, .inTerm(9)),
    (20, 10, .overdue(10)),
    (25, 10, .overdue(10)), (15, 31, .inTerm(16)),
  ]) func `submitting freezes the standing at its day`(submitted: Int, due: Int, standing: Standing) {
    let course = Course.submitted(december(submitted))
    #expect(Standing(of: course, due: december(due), on: december(20)) == standing)
    if submitted <= 20 {
      #expect(Standing(of: course, due: december(due), on: december(20).adding(1000)) == standing)
    }
  }

  @Test(arguments: [
    (9, Standing.completedOnTime), (10, .completedOnTime), (11, .completedLate(1)), (31, .completedLate(21)),
  ]) func `completed work is judged by the day it was done, whatever day it is`(done: Int, standing: Standing)
  {
    for today in [december(1), december(10), december(31), december(31).adding(5000)] {
      #expect(Standing(of: .completed(december(done)), due: december(10), on: today) == standing)
    }
  }

  @Test(arguments: [
    (Course.open, Standing.unscheduled), (.submitted(december(3)), .unscheduled),
    (.completed(december(3)), .completedOnTime),
  ]) func `without a day open work is unscheduled and done work on time`(course: Course, standing: Standing) {
    #expect(Standing(of: course, due: nil, on: december(10)) == standing)
  }

  @Test(arguments: [
    (0, 1, Standing.inTerm(1)), (1, 1, .dueSoon(1)), (1, 2, .inTerm(2)), (3, 3, .dueSoon(3)),
    (3, 4, .inTerm(4)),
    (30, 30, .dueSoon(30)), (30, 31, .inTerm(31)), (-5, 1, .inTerm(1)), (0, 0, .dueToday),
  ]) func `soon is what it is set to`(soon: Int, left: Int, standing: Standing) {
    #expect(Standing(of: .open, due: december(1 + left), on: december(1), soon: soon) == standing)
  }

  @Test(arguments: [
    (Standing.completedOnTime, "completedOnTime", nil as Int?), (.completedLate(3), "completedLate", 3),
    (.overdue(108), "overdue", 108), (.dueToday, "dueToday", 0), (.dueSoon(7), "dueSoon", 7),
    (.inTerm(8), "inTerm", 8),
    (.unscheduled, "unscheduled", nil),
  ]) func `each standing has its name and number`(standing: Standing, name: String, days: Int?) {
    #expect(standing.name == name)
    #expect(standing.days == days)
  }

  @Test func `from day to day open work comes one day nearer and never skips one`() {
    var days: [Int] = []
    for today in (-20...20).map(december(10).adding) {
      switch Standing(of: .open, due: december(10), on: today) {
      case .inTerm(let left), .dueSoon(let left): days.append(left)
      case .dueToday: days.append(0)
      case .overdue(let late): days.append(-late)
      case let other: Issue.record("\(other)")
      }
    }
    #expect(days == Array((-20...20).reversed()))
  }
}
