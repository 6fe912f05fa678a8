// The days on which periodic work falls due, one after another.

extension Deadline {
  /// The first day after another on which periodic work falls due, never before its first one, `due`.
  ///
  /// The phrase says which days they are; where it says none, or `due` was set to a day that it does not
  /// mean, `due` is stepped by the recurrence: a day that a month does not have is its last (Civil Code 2015,
  /// article 148.3), and the last day of a month stays the last. Nothing for daily and weekly work, which is
  /// not judged by days, for work that does not repeat, and when no day is known to start from.
  ///
  /// - Complexity: O(*n*) in the length of the phrase.
  package func nextDue(after day: Day) -> Day? {
    Rhythm(self)?.next(after: day)
  }

  /// The days after one day up to and including another on which periodic work falls due, at most `limit` of
  /// them, in order.
  ///
  /// - Complexity: O(*n* + *limit*) with the length of the phrase.
  package func periods(after day: Day, upTo end: Day, atMost limit: Int) -> [Day] {
    guard let rhythm = Rhythm(self) else { return [] }
    var days: [Day] = []
    var day = day
    while days.count < limit, let next = rhythm.next(after: day), next <= end {
      days.append(next)
      day = next
    }
    return days
  }
}

/// How a periodic deadline goes on: by the days its phrase names, or by steps of months from its first day.
private struct Rhythm {
  private let first: Day?
  private let months: Int
  private let named: Occurrences?

  /// Finds the rhythm of a deadline, or nothing when it has none that is made of months.
  init?(_ deadline: Deadline) {
    guard let recurrence = deadline.recurrence, let months = recurrence.months else { return nil }
    self.months = months
    let first = deadline.due.map(Rhythm.within)
    let said = deadline.phrase.flatMap { Occurrences(phrase: $0, recurrence) }
    if let said, let first { named = said.contains(first) ? said : nil } else { named = said }
    if named == nil, first == nil { return nil }
    self.first = first
  }

  func next(after day: Day) -> Day? {
    let day = Rhythm.within(day)
    if let first, day < first { return first }
    if let named { return named.first(after: day) }
    return first.flatMap { step(from: $0, after: day) }
  }

  /// The first of the days that lie whole steps after `first` and also after a day that is not before it.
  private func step(from first: Day, after day: Day) -> Day? {
    let isLast = first.dayOfMonth == Day.length(ofMonth: first.month, in: first.year)
    let passed = (day.year - first.year) * 12 + day.month - first.month
    for steps in passed / months...passed / months + 1 {
      let index = first.year * 12 + first.month - 1 + steps * months
      let (year, month) = (index / 12, index % 12 + 1)
      let length = Day.length(ofMonth: month, in: year)
      let next = Day(year: year, month: month, day: isLast ? length : min(first.dayOfMonth, length))
      if let next, next > day { return next }
    }
    return nil
  }

  /// The day itself, or the nearest one that can be written.
  private static func within(_ day: Day) -> Day { min(max(day, .first), .last) }
}

extension Recurrence {
  /// How many months lie between two occurrences; nothing for what repeats by days and weeks.
  package var months: Int? {
    switch self {
    case .daily, .weekly, .fortnightly: nil
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .twoYearly: 24
    }
  }
}
