/// Where an assignment stands against its deadline on a given day.
///
/// The numbers are days: late by, overdue by, or left.
package enum Standing: Hashable, Sendable {
  case completedOnTime
  case completedLate(Int)
  case overdue(Int)
  case dueToday
  case dueSoon(Int)
  case inTerm(Int)
  case unscheduled
}

/// The facts about an assignment's course that its standing depends on.
package enum Course: Hashable, Sendable {
  /// The work goes on.
  case open
  /// Completion was reported on this day and waits for confirmation, which freezes the standing.
  case submitted(Day)
  /// The work was completed on this day: the day it was submitted, not the day that was confirmed.
  case completed(Day)
}

extension Standing {
  /// The number of days before the deadline from which an assignment is due soon, unless set.
  package static let soon = 7

  /// Judges a course against its deadline on a day.
  ///
  /// A deadline is inclusive: an assignment is overdue when `due < day`, from the first minute of the next
  /// day. Submitted work is judged by the day it was submitted, until it is returned. Completed without a day
  /// is on time.
  package init(of course: Course, due: Day?, on day: Day, soon: Int = Standing.soon) {
    switch course {
    case .completed(let done):
      let late = due.map { done.days(since: $0) } ?? 0
      self = late > 0 ? .completedLate(late) : .completedOnTime
    case .submitted(let submitted):
      self.init(open: due, on: min(day, submitted), soon: soon)
    case .open:
      self.init(open: due, on: day, soon: soon)
    }
  }

  private init(open due: Day?, on day: Day, soon: Int) {
    guard let due else {
      self = .unscheduled
      return
    }
    let left = due.days(since: day)
    switch left {
    case ..<0: self = .overdue(-left)
    case 0: self = .dueToday
    case 1...max(1, soon): self = soon >= left ? .dueSoon(left) : .inTerm(left)
    default: self = .inTerm(left)
    }
  }

  /// The name used in queries and exchange files.
  package var name: String {
    switch self {
    case .completedOnTime: "completedOnTime"
    case .completedLate: "completedLate"
    case .overdue: "overdue"
    case .dueToday: "dueToday"
    case .dueSoon: "dueSoon"
    case .inTerm: "inTerm"
    case .unscheduled: "unscheduled"
    }
  }

  /// The number that belongs to the standing: days late, overdue or left, 0 today, nothing without a count.
  package var days: Int? {
    switch self {
    case .completedLate(let days), .overdue(let days), .dueSoon(let days), .inTerm(let days): days
    case .dueToday: 0
    case .completedOnTime, .unscheduled: nil
    }
  }
}
