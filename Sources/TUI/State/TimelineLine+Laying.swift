import Assignments
import Deadlines

extension TimelineLine {
  /// How many stretches out of rhythm folded weeks name at most; where there are more, they are counted.
  static let namedAtMost = 3

  /// Lays a window of the timeline out in lines.
  ///
  /// The weeks that have something due and the week of today have headings; the weeks between two of them are
  /// one line. What was out of rhythm in the past is said only where something fell due on it.
  ///
  /// - Complexity: O(*r* · log *r*) in rows and holidays, however far the rows are apart.
  static func lines(of timeline: Timeline) -> [TimelineLine] {
    var lines: [TimelineLine] = []
    var said: Set<Int> = []
    let calendar = WorkCalendar(timeline.holidays)
    let days = Dictionary(grouping: timeline.rows) { $0.judgedDay ?? .last }
    var last: Day?
    for week in weeks(of: timeline) {
      if let last, last.adding(7) < week.monday {
        lines += fold(from: last.adding(7), to: week.monday.adding(-1), timeline)
      }
      last = week.monday
      let working = (0..<7).count { calendar.isWorking(week.monday.adding($0)) }
      lines.append(.week(week, workingDays: working))
      for (special, rows) in stretches(of: week, days, timeline, calendar) {
        let year = special.first.year
        if !rows.isEmpty, !calendar.isDecided(year), said.insert(year).inserted {
          lines.append(.undecided(year))
        }
        let isToday = special.first == timeline.day
        let isOrdinary = special.holiday == nil && special.next == nil
        if isToday {
          lines.append(.today(special.first, isOrdinary ? nil : special))
        } else if !isOrdinary {
          lines.append(.special(special))
        }
        lines += rows.enumerated().map { .row($1, namesDay: $0 == 0 && !isToday && isOrdinary) }
      }
    }
    return timeline.hasLater ? lines : lines + [.end]
  }

  /// The weeks that have a heading: those with something due, and today's unless it lies beyond the window.
  private static func weeks(of timeline: Timeline) -> [Timeline.Week] {
    let weeks = timeline.weeks
    let current = timeline.day.startOfWeek
    let isHere = weeks.contains { $0.monday == current }
    let isBefore = timeline.hasEarlier && weeks.first.map { current < $0.monday } ?? false
    let isBehind = timeline.hasLater && weeks.last.map { current > $0.monday } ?? false
    if isHere || isBefore || isBehind { return weeks }
    return weeks.filter { $0.monday < current } + [Timeline.Week(monday: current)]
      + weeks.filter { $0.monday > current }
  }

  /// The days of a week that have something due, are out of rhythm, or are today, with what is due.
  private static func stretches(
    of week: Timeline.Week, _ days: [Day: [Row]], _ timeline: Timeline, _ calendar: WorkCalendar
  ) -> [(Special, [Row])] {
    let holidays = timeline.holidays.filter { (week.monday...week.sunday).contains($0.day) }
    return merged(
      (0..<7).compactMap { offset in
        let day = week.monday.adding(offset)
        let (rows, holiday) = (days[day] ?? [], holidays.first { $0.day == day })
        guard !rows.isEmpty || day == timeline.day || (holiday != nil && day > timeline.day) else {
          return nil
        }
        let next = rows.isEmpty || calendar.isWorking(day) ? nil : calendar.workingDay(onOrAfter: day)
        return (Special(first: day, last: day, holiday: holiday, next: next), rows)
      }, apart: timeline.day)
  }

  /// Days of one name that follow each other, taken together where nothing is due on them.
  private static func merged(_ stretches: [(Special, [Row])], apart today: Day?) -> [(Special, [Row])] {
    stretches.reduce(into: []) { merged, stretch in
      if let (last, rows) = merged.last, rows.isEmpty, stretch.1.isEmpty, let holiday = last.holiday,
        holiday.name == stretch.0.holiday?.name, holiday.kind == stretch.0.holiday?.kind,
        last.last.adding(1) == stretch.0.first, last.last != today, stretch.0.first != today
      {
        merged[merged.count - 1].0.last = stretch.0.last
      } else {
        merged.append(stretch)
      }
    }
  }

  /// The line of weeks in which nothing falls due; below it what is out of rhythm in them, while that is
  /// little.
  private static func fold(from first: Day, to last: Day, _ timeline: Timeline) -> [TimelineLine] {
    let inside = timeline.holidays.filter { (first...last).contains($0.day) && $0.day > timeline.day }
    let named = merged(inside.map { (Special(first: $0.day, last: $0.day, holiday: $0), []) }, apart: nil)
    if named.count > namedAtMost { return [.fold(from: first, to: last, unnamed: inside.count)] }
    return [.fold(from: first, to: last, unnamed: 0)] + named.map { .special($0.0) }
  }
}
