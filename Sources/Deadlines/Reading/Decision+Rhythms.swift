// Lengths of time that are counted from something, and what repeats.
extension Decision {
  /// Decides *trong vòng 5 ngày kể từ ngày ký, 10 ngày làm việc, trước 15 ngày so với ngày khai mạc*.
  var relative: DeadlineReading? {
    guard let length = facts.length, facts.points.isEmpty || length.base != nil else { return nil }
    let isWorkday = length.unit == .workday
    let rule: Rule =
      isWorkday
      ? .relativeWorkdays : [.month, .quarter, .year].contains(length.unit) ? .relativeMonths : .relativeDays
    let base = length.base.flatMap { placement.days(of: $0)?.upperBound }
    let start = base ?? from
    return make(
      rule, isWorkday ? .relativeWorkday : .relative, .relative, due: start.map { end(of: length, from: $0) },
      basis: .law, confirm: base == nil, needs: start == nil ? .from : nil)
  }

  /// The last day of a length whose first day is not counted (Civil Code 2015, articles 147 and 148).
  ///
  /// What lies outside the calendar ends with it.
  private func end(of length: Facts.Length, from start: Day) -> Day {
    let count = min(length.count, Decision.longest) * (length.isBack ? -1 : 1)
    let day: Day =
      switch length.unit {
      case .workday where count >= 0: calendar.adding(count, to: start)
      case .workday: calendar.subtracting(-count, from: start)
      case .week: start.adding(count * 7)
      case .hour: start.adding((abs(count) + 23) / 24 * count.signum())
      case .month: start.adding(months: count)
      case .quarter: start.adding(months: count * 3)
      case .year: start.adding(months: count * 12)
      default: start.adding(count)
      }
    return min(max(day, .first), .last)
  }

  /// No directive gives more of anything.
  private static let longest = 100_000

  /// Decides *trước ngày 20 hằng tháng*.
  var recurring: DeadlineReading? {
    guard facts.isPeriodic || facts.recurrence != nil else { return nil }
    let kind: Deadline.Kind = facts.time == nil ? .recurring : .recurringTime
    guard let recurrence = facts.recurrence else {
      if let point = facts.points.first, facts.points.allSatisfy({ placement.days(of: $0) != nil }) {
        // *báo cáo định kỳ trước ngày 15/12/2025*: it repeats, nobody says how.
        return make(.recurring, kind, .recurring, due: placement.days(of: point)?.upperBound, confirm: true)
      }
      return make(.recurringRegulation, kind, .recurring, basis: .none, confirm: true)
    }
    if recurrence.months == nil { return make(.recurring, kind, .recurring, recurrence: recurrence) }
    let begins = facts.points.filter { begin($0) }
    let points = facts.points.filter { !begin($0) }
    let isOpen = facts.weekday != nil || points.contains(where: \.isLoose)
    let due =
      isOpen
      ? nil : firstNamedDay(points) ?? Occurrences(points, recurrence, calendar).first(after: start(begins))
    return make(
      .recurring, kind, .recurring, due: due, confirm: isOpen || recurrence == .twoYearly && points.isEmpty,
      recurrence: recurrence, needs: due == nil && !isOpen ? .issued : nil)
  }

  /// Tells whether a time only says when something begins or in which years: *từ năm 2026, giai đoạn 2026 -
  /// 2030*.
  private func begin(_ point: Point) -> Bool {
    point.unit == .year && point.year != nil || !point.limits.isDisjoint(with: [.from, .since])
  }

  /// The date after which the first occurrence is looked for.
  private func start(_ begins: [Point]) -> DocumentDate? {
    guard let issued, let first = begins.first(where: { $0.limits.isDisjoint(with: Lexeme.closing) }),
      let day = placement.days(of: first)?.lowerBound.adding(-1), issued.lastDay < day
    else { return issued }
    return .day(day)
  }

  /// The first time with its year: *trước ngày 20/11/2025 và hàng tháng* begins on that day.
  private func firstNamedDay(_ points: [Point]) -> Day? {
    points.first { $0.year != nil && $0.isDay }.flatMap { placement.days(of: $0)?.upperBound }
  }
}

extension Day {
  /// The day of the same number so many months later, or the last of that month when it has none
  /// (Civil Code 2015, article 148.3).
  func adding(months: Int) -> Day {
    let index = year * 12 + month - 1 + months
    guard index >= 12, index < 120_000 else { return months < 0 ? .first : .last }
    let (year, month) = (index / 12, index % 12 + 1)
    return Day(year: year, month: month, day: min(dayOfMonth, Day.length(ofMonth: month, in: year))) ?? .last
  }
}
