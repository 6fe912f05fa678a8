// One time: a day, a month, a quarter, a year, or a part of one.
extension Decision {
  /// Decides *trước ngày 15/8/2025, trong quý III/2025, trước tháng 11*.
  func one(_ point: Point, limits: Set<Lexeme>? = nil) -> DeadlineReading? {
    let limits = limits ?? point.limits
    let kind = kind(of: point, limits)
    guard let span = placement.days(of: point) else {
      if !placement.needsIssued(point) { return nil }
      // *ngày cuối tháng* without saying of which.
      let isOpen = point.rank == 0 && !point.isDay
      return make(
        rule(for: point, kind), kind, precision(of: point), basis: basis(of: point, limits), confirm: isOpen,
        needs: isOpen ? nil : .issued)
    }
    let isPast = isHistory(span, point)
    if let part = point.part { return partial(point, part, span, limits) }
    if isPast, limits.contains(.asOf) || limits == [.at] {
      return make(.history, .history, precision(of: point), due: span.upperBound)
    }
    let isFar = placement.isFar(span, point, isClosing: kind == .by)
    let confirm = point.hasShortYear || point.isLoose || isFar || isGuessed(point)
    if facts.hasShare, kind == .by || point.isDay {
      return make(.milestone, .milestone, precision(of: point), due: span.upperBound, confirm: confirm)
    }
    if facts.isExplained, point.isDay {
      return make(.dayOfEvent, .event, precision(of: point), due: span.upperBound, confirm: confirm)
    }
    if limits.contains(.before), !limits.contains(.within), !limits.contains(.until), !point.isDay {
      // *trước tháng 11* ends with October.
      return make(.periodBefore, .by, precision(of: point), due: span.lowerBound.adding(-1), confirm: confirm)
    }
    return make(
      rule(for: point, kind), kind, precision(of: point), due: span.upperBound,
      basis: basis(of: point, limits),
      confirm: confirm)
  }

  /// Tells whether a weekday without its week was read as the next one.
  private func isGuessed(_ point: Point) -> Bool {
    if case .weekday = point.unit { point.reference == nil } else { false }
  }

  /// Tells whether a time was over when the directive was issued: one whose year was taken from the directive
  /// and that lies far back is asked about instead.
  private func isHistory(_ span: ClosedRange<Day>, _ point: Point) -> Bool {
    placement.isPast(span)
      && !(placement.needsIssued(point) && placement.isFar(span, point, isClosing: false))
  }

  /// *đầu, giữa, cuối* and the thirds of a month.
  private func partial(_ point: Point, _ part: Lexeme, _ span: ClosedRange<Day>, _ limits: Set<Lexeme>)
    -> DeadlineReading
  {
    let (day, basis) = self.part(of: point, part, span)
    let precision = precision(of: point)
    let isClosing = !limits.isDisjoint(with: Lexeme.closing)
    let isPast = isHistory(day...day, point)
    if isPast, !isClosing || limits.contains(.asOf) || limits == [.until] {
      return make(.history, .history, precision, due: day, basis: basis)
    }
    let isThird = [.firstThird, .secondThird, .lastThird].contains(part)
    let isYearStart = part == .start && point.unit == .year
    return make(
      isThird ? .third : .part, isClosing ? .by : .at, precision, due: day, basis: basis,
      confirm: basis != .law || isYearStart || point.isLoose
        || placement.isFar(day...day, point, isClosing: isClosing))
  }

  /// The day of a part, and whether the Civil Code says so (article 146) or only custom does.
  func part(of point: Point, _ part: Lexeme, _ span: ClosedRange<Day>) -> (day: Day, basis: Deadline.Basis) {
    let basis: Deadline.Basis
    let middle: Day
    switch point.unit {
    case .month: (basis, middle) = (.law, span.lowerBound.adding(14))
    case .year:
      (basis, middle) = (.law, Day(year: span.lowerBound.year, month: 6, day: 30) ?? span.upperBound)
    case .quarter: (basis, middle) = (.custom, span.lowerBound.adding(months: 1).adding(14))
    default:
      (basis, middle) = (.custom, span.lowerBound.adding(span.upperBound.days(since: span.lowerBound) / 2))
    }
    return switch part {
    case .start: (span.lowerBound, basis)
    case .middle: (middle, basis)
    case .firstThird: (span.lowerBound.adding(9), .custom)
    case .secondThird: (span.lowerBound.adding(19), .custom)
    case .lastThird: (span.upperBound, .custom)
    default: (span.upperBound, basis)
    }
  }

  private func kind(of point: Point, _ limits: Set<Lexeme>) -> Deadline.Kind {
    if !limits.isDisjoint(with: Lexeme.closing) || point.join == .through { return .by }
    if case .months = point.unit { return .range }
    return point.rank == 0 ? .on : .within
  }

  private func rule(for point: Point, _ kind: Deadline.Kind) -> Rule {
    point.isDay ? (kind == .by ? .day : .dayItself) : .period
  }

  /// Tells the wordings that the State's own table prints from those that custom reads alike.
  ///
  /// Phụ lục I of Thông báo 624/TB-VPCP prints *trước ngày X* as X, and *trong* a month, quarter or year as
  /// its last day.
  private func basis(of point: Point, _ limits: Set<Lexeme>) -> Deadline.Basis {
    switch point.unit {
    case .day(_, .some) where limits == [.before]: .tracker
    case .month(.some), .quarter(.some), .year: limits == [.within] ? .tracker : .custom
    default: .custom
    }
  }

  func precision(of point: Point) -> Deadline.Precision {
    switch point.unit {
    case .day, .issued, .weekday, .lastDay, .dayOfPeriod: facts.time == nil ? .day : .time
    case .week(nil, _): .range
    case .week: .monthPart
    case .month: point.part == nil ? .month : .monthPart
    case .quarter: point.part == nil ? .quarter : .quarterPart
    case .half: point.part == nil ? .half : .yearPart
    case .months: .range
    case .year: point.part == nil ? .year : .yearPart
    }
  }
}
