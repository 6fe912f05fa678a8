/// The days on which something periodic falls due.
struct Occurrences {
  private let points: [Point]
  private let recurrence: Recurrence

  private let calendar: WorkCalendar

  init(_ points: [Point], _ recurrence: Recurrence, _ calendar: WorkCalendar = WorkCalendar()) {
    self.points = points
    self.recurrence = recurrence
    self.calendar = calendar
  }

  /// Finds the days that a phrase names without a year; nothing when it names others or another rhythm.
  init?(phrase: String, _ recurrence: Recurrence) {
    let facts = PhraseReader(phrase).facts
    guard facts.impossible == nil, facts.recurrence == recurrence, recurrence != .twoYearly,
      facts.points.allSatisfy({ $0.year == nil && !$0.isLoose }), facts.weekday == nil
    else { return nil }
    self.init(facts.points, recurrence)
    // *đầu quý* and the like name no day.
    if days(in: 2000).isEmpty { return nil }
  }

  /// Tells whether a day is one of them.
  func contains(_ day: Day) -> Bool { days(in: day.year).contains(day) }

  /// The first occurrence after a date; nothing when the date leaves more than one possible.
  func first(after date: DocumentDate?) -> Day? {
    switch date {
    case .day(let day): return first(after: day)
    case .month(let year, let month):
      guard let start = Day(year: year, month: month, day: 1) else { return nil }
      let (early, late) = (first(after: start.adding(-1)), first(after: date?.lastDay ?? start))
      return early == late ? early : nil
    case .year, nil: return nil
    }
  }

  /// The first occurrence after a day.
  func first(after day: Day) -> Day? {
    // A 29th of February comes back after eight years at the latest.
    for year in day.year...day.year + 8 {
      if let next = days(in: year).filter({ $0 > day }).min() { return next }
    }
    return nil
  }

  /// The occurrences of a year.
  private func days(in year: Int) -> [Day] {
    if points.isEmpty { return endingMonths.compactMap { Day.last(ofMonth: $0, in: year) } }
    return points.flatMap { days(of: $0, in: year) }
  }

  /// The days of a year that one of the times names.
  private func days(of point: Point, in year: Int) -> [Day] {
    switch point.unit {
    case .day(let day, let month?): return [Day(year: year, month: month, day: day)].compactMap { $0 }
    case .day(let day, nil):
      return endingMonths.compactMap { month in
        Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
      }
    case .dayOfPeriod(let day, let part):
      let back = part == .start ? (recurrence.months ?? 1) - 1 : 0
      return endingMonths.map { max(1, $0 - back) }.compactMap {
        Day(year: year, month: $0, day: min(day, Day.length(ofMonth: $0, in: year)))
      }
    case .lastDay(let isWorkday):
      return endingMonths.compactMap { Day.last(ofMonth: $0, in: year) }.map {
        isWorkday ? calendar.subtracting(1, from: $0.adding(1)) : $0
      }
    case .month(nil), .quarter(nil), .year: return parts(point.part, in: year)
    default:
      guard let span = point.span(in: year) else { return [] }
      return [point.part == .start ? span.lowerBound : span.upperBound]
    }
  }

  /// The first, middle or last days of whatever repeats.
  private func parts(_ part: Lexeme?, in year: Int) -> [Day] {
    let length = recurrence.months ?? 1
    return endingMonths.compactMap { month in
      let first = max(1, month - length + 1)
      return switch part {
      case .start: Day(year: year, month: first, day: 1)
      case .middle where length == 1: Day(year: year, month: month, day: 15)
      case .middle: Day(year: year, month: (first + month) / 2, day: length == 3 ? 15 : 30)
      default: Day.last(ofMonth: month, in: year)
      }
    }
  }

  /// The months that a period ends in.
  private var endingMonths: [Int] {
    switch recurrence {
    case .daily, .weekly, .fortnightly, .monthly: Array(1...12)
    case .quarterly: [3, 6, 9, 12]
    case .halfYearly: [6, 12]
    case .yearly, .twoYearly: [12]
    }
  }
}
