/// Decides what facts mean: the first rule that fits, read from top to bottom.
struct Decision {
  let facts: Facts
  let issued: DocumentDate?
  let from: Day?
  let calendar: WorkCalendar

  init(_ facts: Facts, issued: DocumentDate?, from: Day?, calendar: WorkCalendar) {
    self.facts = facts
    self.issued = issued
    self.from = from
    self.calendar = calendar
  }

  /// What the facts mean, or nothing when no rule fits.
  var reading: DeadlineReading? {
    openEnded ?? relative ?? recurring ?? event ?? span ?? start ?? time ?? wordsOnly
  }

  private func make(
    _ rule: Rule, _ kind: Deadline.Kind, _ precision: Deadline.Precision, due: Day? = nil,
    basis: Deadline.Basis = .custom, confirm: Bool = false, recurrence: Recurrence? = nil, start: Day? = nil,
    needs: DeadlineReading.Need? = nil
  ) -> DeadlineReading {
    DeadlineReading(
      deadline: Deadline(
        due: due, time: facts.time, precision: precision, kind: kind, basis: basis,
        needsConfirmation: confirm,
        recurrence: recurrence),
      rule: rule, start: start, needs: needs)
  }

  // MARK: Rules that look at more than one time

  /// The time that no calendar has, as in *31/2/2025*.
  var impossible: String? {
    for point in facts.points {
      guard case .day(let day, let month?) = point.unit, let year = point.year ?? laterYear ?? issued?.year,
        Day(year: year, month: month, day: day) == nil
      else { continue }
      return "\(day)/\(month)/\(year)"
    }
    return nil
  }

  /// *những tháng đầu năm 2026*: nobody can say which.
  private var openEnded: DeadlineReading? {
    facts.words.contains(.these) && facts.words.contains(.season) && !facts.points.isEmpty
      ? make(.openEnded, .range, .vague, basis: .none, confirm: true) : nil
  }

  /// Decides *trong vòng 5 ngày kể từ ngày ký*.
  private var relative: DeadlineReading? {
    guard let period = facts.period else { return nil }
    let isWorkday = period.unit == .workday
    let rule: Rule =
      isWorkday
      ? .relativeWorkdays : [.month, .quarter, .year].contains(period.unit) ? .relativeMonths : .relativeDays
    let due = from.map { end(of: period, from: $0) }
    return make(
      rule, isWorkday ? .relativeWorkday : .relative, .relative, due: due, basis: .law, confirm: true,
      needs: due == nil ? .from : nil)
  }

  /// The last day of a period whose first day is not counted (Civil Code 2015, articles 147 and 148).
  private func end(of period: Facts.Period, from: Day) -> Day {
    switch period.unit {
    case .workday: return calendar.adding(period.count, to: from)
    case .week: return from.adding(period.count * 7)
    case .hour: return from.adding((period.count + 23) / 24)
    case .month, .quarter, .year:
      let months = period.count * (period.unit == .month ? 1 : period.unit == .quarter ? 3 : 12)
      let index = from.year * 12 + from.month - 1 + months
      let (year, month) = (index / 12, index % 12 + 1)
      let day = min(from.dayOfMonth, Day.length(ofMonth: month, in: year))
      return Day(year: year, month: month, day: day) ?? from
    default: return from.adding(period.count)
    }
  }

  /// Decides *trước ngày 20 hằng tháng*.
  private var recurring: DeadlineReading? {
    guard facts.isPeriodic || facts.recurrence != nil else { return nil }
    guard let recurrence = facts.recurrence else {
      return facts.points.isEmpty
        ? make(.recurringRegulation, .recurring, .recurring, basis: .none, confirm: true) : nil
    }
    let kind: Deadline.Kind = facts.time == nil ? .recurring : .recurringTime
    if recurrence == .daily || recurrence == .weekly {
      return make(.recurring, kind, .recurring, recurrence: recurrence)
    }
    let due = firstNamedDay ?? Occurrences(facts.points, recurrence).first(after: issued)
    return make(
      .recurring, kind, .recurring, due: due, recurrence: recurrence, needs: due == nil ? .issued : nil)
  }

  /// The first time with its year: *trước ngày 20/11/2025 và hàng tháng* begins on that day.
  private var firstNamedDay: Day? {
    facts.points.first { $0.year != nil }.flatMap { days(of: $0)?.upperBound }
  }

  /// Decides *tại kỳ họp gần nhất, trước mùa mưa lũ, sau khi có Quy chế, ngay sau khi Nghị quyết có hiệu
  /// lực*.
  private var event: DeadlineReading? {
    if facts.words.contains(.session) {
      let due = facts.points.first.flatMap { point in
        days(of: point).flatMap { span in
          point.part.flatMap { partial(point, $0, span)?.deadline.due } ?? span.upperBound
        }
      }
      return make(.session, .event, .event, due: due, basis: due == nil ? .none : .law, confirm: true)
    }
    guard facts.points.isEmpty else { return nil }
    if facts.words.contains(.whenThereIs) { return make(.dependent, .dependent, .none, confirm: true) }
    if facts.words.contains(.effect) || facts.words.contains(.after) {
      return make(.afterEvent, .event, .relative, confirm: true, needs: .from)
    }
    if facts.words.contains(.season) { return make(.season, .event, .vague, basis: .none, confirm: true) }
    return nil
  }

  /// Decides *từ ngày 15 đến ngày 31 tháng 12, giai đoạn 2026 - 2027, quý 3, 4, tháng 11, tháng 12*.
  private var span: DeadlineReading? {
    guard facts.points.count > 1, facts.isSpan || sameUnit, let first = facts.points.first,
      let last = facts.points.last,
      let end = days(of: last)
    else { return nil }
    var opening = first
    if case .day(let day, nil) = first.unit, case .day(_, let month) = last.unit {
      opening.unit = .day(day, month: month)
    }
    opening.year = first.year ?? last.year
    let isYears = first.unit == .year && last.unit == .year
    return make(
      .span, .range, isYears ? .years : .range, due: end.upperBound, start: days(of: opening)?.lowerBound)
  }

  /// Tells whether months, quarters or years stand side by side, as in *tháng 11, tháng 12*.
  private var sameUnit: Bool {
    func rank(_ point: Point) -> Int {
      switch point.unit {
      case .month(.some): 1
      case .quarter(.some): 2
      case .year: point.reference == nil ? 3 : 0
      default: 0
      }
    }
    let ranks = Set(facts.points.map(rank))
    return ranks.count == 1 && ranks != [0] && facts.points.allSatisfy { $0.part == nil }
  }

  /// Decides *từ ngày 01/12/2025, chính thức từ 2026*.
  private var start: DeadlineReading? {
    guard !facts.limited(by: .before, .latest, .until, .within, .at), let point = facts.points.first else {
      return nil
    }
    if facts.limits.isEmpty, facts.words == [.after], let span = days(of: point) {
      // *sau ngày 15/2/2025*
      return make(.start, .start, .start, start: span.upperBound.adding(1))
    }
    guard facts.limited(by: .from) else { return nil }
    return make(.start, .start, .start, start: days(of: point)?.lowerBound)
  }

  // MARK: One time

  private var time: DeadlineReading? {
    guard let point = facts.points.first else { return nil }
    guard hasYear(point) || issued != nil else {
      return make(rule(for: point), kind(for: point), precision(of: point), needs: .issued)
    }
    guard let span = days(of: point) else { return nil }
    if let part = point.part { return partial(point, part, span) }
    if isPast(span), facts.limits == [.at], !isDay(point) {
      return make(.history, .history, precision(of: point), due: span.upperBound)
    }
    let isSeveral = facts.points.count > 1 && facts.points.allSatisfy(isDay)
    let confirm = point.hasShortYear || facts.isLoose || isSeveral || isFar(span.upperBound, point)
    if facts.hasShare {
      return make(.milestone, .milestone, precision(of: point), due: span.upperBound, confirm: confirm)
    }
    if facts.hasEvent, isDay(point) {
      return make(.dayOfEvent, .event, precision(of: point), due: span.upperBound, confirm: confirm)
    }
    if facts.limited(by: .before), !facts.limited(by: .within), !isDay(point) {
      // *trước tháng 11* ends with October.
      return make(.periodBefore, .by, precision(of: point), due: span.lowerBound.adding(-1), confirm: confirm)
    }
    return make(
      rule(for: point), kind(for: point), precision(of: point), due: span.upperBound, confirm: confirm)
  }

  /// *đầu, giữa, cuối* and the thirds of a month.
  private func partial(_ point: Point, _ part: Lexeme, _ span: ClosedRange<Day>) -> DeadlineReading? {
    let isMonth = if case .month = point.unit { true } else { false }
    let isQuarter = if case .quarter = point.unit { true } else { false }
    let middle: Day =
      isMonth
      ? span.lowerBound.adding(14)
      : isQuarter
        ? span.lowerBound.adding(45) : Day(year: span.lowerBound.year, month: 6, day: 30) ?? span.upperBound
    let due: Day =
      switch part {
      case .start: span.lowerBound
      case .middle: middle
      case .firstThird: span.lowerBound.adding(9)
      case .secondThird: span.lowerBound.adding(19)
      default: span.upperBound
      }
    let precision: Deadline.Precision = isMonth ? .monthPart : isQuarter ? .quarterPart : .yearPart
    let isThird = [.firstThird, .secondThird, .lastThird].contains(part)
    let isLaw = !isQuarter && !isThird
    if isPast(span), facts.limits.isEmpty || facts.limits == [.at] {
      return make(.history, .history, precision, due: due, basis: isLaw ? .law : .custom)
    }
    let kind: Deadline.Kind = facts.limited(by: .before, .latest, .until) ? .by : .at
    return make(
      isThird ? .third : .part, kind, precision, due: due, basis: isLaw ? .law : .custom,
      confirm: !isLaw || part == .start && !isMonth)
  }

  private func kind(for point: Point) -> Deadline.Kind {
    if facts.limited(by: .before, .latest, .until) { return .by }
    return isDay(point) ? (facts.limits.isEmpty || facts.limited(by: .within, .at) ? .on : .by) : .within
  }

  private func rule(for point: Point) -> Rule { isDay(point) ? .day : .period }

  private func precision(of point: Point) -> Deadline.Precision {
    switch point.unit {
    case .day, .lastDay, .dayOfQuarter: facts.time == nil ? .day : .time
    case .week: .range
    case .month, .months: .month
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    }
  }

  private func isDay(_ point: Point) -> Bool {
    if case .day = point.unit { true } else { false }
  }

  // MARK: Years and references

  private func hasYear(_ point: Point) -> Bool { (point.year ?? laterYear) != nil }

  /// The year that a later time of the phrase names.
  private var laterYear: Int? { facts.points.compactMap(\.year).first }

  /// The days that a point means, its year taken from the phrase or from the directive's date.
  private func days(of point: Point) -> ClosedRange<Day>? {
    var point = point
    if let reference = point.reference {
      guard let day = issuedDay else { return nil }
      let step = reference == .next ? 1 : 0
      switch point.unit {
      case .week:
        let monday = day.startOfWeek.adding(7 * step)
        return monday...monday.adding(6)
      case .month:
        let index = day.year * 12 + day.month - 1 + step
        point = Point(unit: .month(index % 12 + 1), year: index / 12)
      case .day(let number, nil):
        let index = day.year * 12 + day.month - 1 + step
        point = Point(unit: .day(number, month: index % 12 + 1), year: index / 12)
      case .quarter(nil):
        let index = day.year * 4 + day.quarter - 1 + step
        point = Point(unit: .quarter(index % 4 + 1), year: index / 4)
      default: point.year = day.year + step
      }
    }
    if case .day(let number, nil) = point.unit {
      guard case .day(let day)? = issued else { return nil }
      point.unit = .day(number, month: day.month)
    }
    guard let year = point.year ?? laterYear ?? issued?.year else { return nil }
    return point.span(in: year)
  }

  private var issuedDay: Day? { issued?.lastDay }

  /// Tells whether the directive is later than a time that it names.
  private func isPast(_ span: ClosedRange<Day>) -> Bool {
    guard let issued else { return false }
    let firstDay: Day =
      switch issued {
      case .day(let day): day
      case .month(let year, let month): Day(year: year, month: month, day: 1) ?? .first
      case .year(let year): Day(year: year, month: 1, day: 1) ?? .first
      }
    return span.upperBound < firstDay
  }

  /// Tells whether a day is so far from the directive that somebody should look: a year that was not written
  /// and lies two months back, or one that was and lies decades away.
  private func isFar(_ day: Day, _ point: Point) -> Bool {
    guard let issued else { return false }
    if point.year == nil, laterYear == nil {
      return issued.lastDay.days(since: day) > 61 && isPast(day...day)
    }
    return abs(day.year - issued.year) > 30
  }

  // MARK: Words alone

  private var wordsOnly: DeadlineReading? {
    if facts.words.contains(.always) { return make(.continuous, .continuous, .none) }
    if facts.words.contains(.accordingTo) {
      return make(.external, .external, .none, basis: .none, confirm: true)
    }
    if facts.words.contains(.soonest) { return make(.soonest, .asap, .vague, basis: .none, confirm: true) }
    return nil
  }
}
