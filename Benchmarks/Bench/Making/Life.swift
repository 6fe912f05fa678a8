import Assignments
import Deadlines

/// The life of one assignment on the board that is made: what happens to it, and when.
///
/// About 60 in 100 are completed, most of them in time; 34 are open, 6 of these overdue; the rest are drafts
/// or cancelled.
struct Life {
  /// The place of its lead in the plan.
  let lead: Int
  /// The first deadline, nothing for continuous work.
  let due: Day?
  /// What happens, in order.
  private(set) var steps: [Step] = []

  /// Something that happens to an assignment.
  struct Step {
    let moment: Moment
    let event: Event
  }

  /// What can happen.
  enum Event {
    case add, assign, accept, submit, confirm, cancel
    case progress(Int)
    case ask(Day)
    case grant(Day)
  }

  /// How it ends, as far as the board knows.
  private enum Ending: CaseIterable {
    case completed, underway, overdue, unaccepted, submitted, draft, cancelled
  }

  private var numbers: SplitMix64
  private var now: Moment
  private let directiveDay: Day

  /// Plans the life of the assignment at a place.
  init(of index: Int, in plan: BoardPlan) {
    numbers = BoardPlan.numbers(for: .life, of: index)
    now = plan.moment(ofDirective: index / BoardPlan.assignmentsPerDirective)
    directiveDay = now.day
    // Ministries have more of it than provinces, and the first of them most.
    let ministries = plan.leads.count { $0.agency.kind != .province }
    lead =
      numbers.happens(60)
      ? min(numbers.number(0...ministries - 1), numbers.number(0...ministries + 3))
      : numbers.number(min(ministries, plan.leads.count - 1)...plan.leads.count - 1)
    let ending = Life.ending(numbers.number(0...999))
    let days = Life.days(for: ending, from: directiveDay, &numbers)
    due = days.due
    happen(.add)
    play(ending, done: days.done)
  }

  private static func ending(_ number: Int) -> Ending {
    switch number {
    case ..<600: .completed
    case ..<825: .underway
    case ..<880: .unaccepted
    case ..<885: .submitted
    case ..<940: .overdue
    case ..<970: .draft
    default: .cancelled
    }
  }

  /// Draws the deadline that goes with an ending, and the day the work was done.
  private static func days(
    for ending: Ending, from start: Day, _ numbers: inout SplitMix64
  ) -> (due: Day?, done: Day) {
    let today = BoardPlan.today
    let left = today.days(since: start)
    switch ending {
    case .completed where numbers.happens(15) && left > 80:
      let late = numbers.number(1...60)
      let due = start.adding(numbers.number(10...left - 65))
      return (due, due.adding(late))
    case .completed:
      let due = start.adding(numbers.number(15...400))
      let latest = min(due, today.adding(-2))
      return (due, latest.adding(-numbers.number(0...max(0, min(40, latest.days(since: start) - 5)))))
    case .overdue:
      let age = numbers.happens(25) ? 1...7 : numbers.happens(40) ? 8...30 : 31...300
      return (max(start.adding(5), today.adding(-numbers.number(age))), today)
    case .submitted:
      return (today.adding(numbers.number(-3...30)), today.adding(-numbers.number(0...6)))
    case .underway, .unaccepted:
      if numbers.happens(3) { return (nil, today) }
      if numbers.happens(2) { return (today, today) }
      return (today.adding(numbers.happens(8) ? numbers.number(1...7) : numbers.number(8...560)), today)
    case .draft, .cancelled:
      return (start.adding(numbers.number(20...500)), today)
    }
  }
}

// MARK: - One thing after another

extension Life {
  /// Lets the work run to its ending.
  private mutating func play(_ ending: Ending, done: Day) {
    guard ending != .draft else { return }
    happen(.assign, after: 0...0)
    switch ending {
    case .unaccepted: return
    case .cancelled:
      happen(.cancel, after: 5...60)
      return
    default: happen(.accept, after: 0...4)
    }
    if numbers.happens(50) { happen(.progress(numbers.number(1...5) * 10), after: 3...60, before: done) }
    // Work that ends late or lies ahead has sometimes been given more time already.
    if ending == .underway, let due, due > BoardPlan.today, numbers.happens(12) {
      let later = due.adding(numbers.number(15...90))
      happen(.ask(later), after: 3...90)
      if numbers.happens(70) { happen(.grant(later), after: 1...4) }
    }
    if numbers.happens(20) { happen(.progress(numbers.number(6...9) * 10), after: 3...60, before: done) }
    guard ending == .completed || ending == .submitted else { return }
    if now.day < done { now = Moment(on: done, secondsIntoDay: 8 * 3600) }
    happen(.submit, after: 0...0)
    if ending == .completed { happen(.confirm, after: 0...5) }
  }

  /// Lets something happen some days later, at the latest this morning; not at all once the work is done.
  private mutating func happen(_ event: Event, after days: ClosedRange<Int> = 0...0, before done: Day? = nil)
  {
    var moment = now
    if event.isFirst {
      steps.append(Step(moment: now, event: event))
      return
    }
    let wait = numbers.number(days)
    if wait > 0 {
      moment = Moment(on: now.day.adding(wait), secondsIntoDay: numbers.number(8 * 3600...17 * 3600))
    } else {
      moment = Moment(seconds: now.seconds + numbers.number(60...1800))
    }
    if let done, moment.day >= done { return }
    let latest = Moment(on: BoardPlan.today, secondsIntoDay: 8 * 3600)
    now = min(moment, latest)
    steps.append(Step(moment: now, event: event))
  }
}

extension Life.Event {
  /// Tells whether nothing comes before it.
  fileprivate var isFirst: Bool {
    if case .add = self { true } else { false }
  }
}
