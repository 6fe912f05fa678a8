/// Places the times of a phrase on the calendar: which days a point means, its year taken from the phrase or
/// from the directive's date.
struct Placement {
  let issued: DocumentDate?
  /// The times of the phrase, in order; one without a year may take its neighbour's.
  let points: [Point]

  /// The first and last day that a point means; nothing when the directive's date is needed and not known.
  func days(of point: Point) -> ClosedRange<Day>? {
    switch point.unit {
    case .issued(let step): return day.map { $0.adding(step)...$0.adding(step) }
    case .weekday(let weekday): return day.map { next(weekday, point.reference, after: $0) }
    case .week(nil, nil):
      guard let day, let reference = point.reference else { return nil }
      let monday = day.startOfWeek.adding(reference == .next ? 7 : 0)
      return monday...monday.adding(6)
    default:
      guard let (unit, written) = numbered(point), let year = written ?? year(of: point) else { return nil }
      var named = point
      named.unit = unit
      return named.span(in: year)
    }
  }

  /// Tells whether the directive's date is needed to place a point.
  func needsIssued(_ point: Point) -> Bool {
    if point.year ?? neighbour(of: point)?.year == nil { return true }
    if case .day(_, nil) = point.unit { return neighbour(of: point) == nil }
    return false
  }

  /// Tells whether the directive is later than a time that it names.
  func isPast(_ span: ClosedRange<Day>) -> Bool { firstDay.map { span.upperBound < $0 } ?? false }

  /// Tells whether a day is so far from the directive that somebody should look.
  ///
  /// A year that was not written and lies two months back; one that was and lies half a year back (in January
  /// the old year is easily typed); a day more than ten years ahead, another time more than a century.
  func isFar(_ span: ClosedRange<Day>, _ point: Point, isClosing: Bool) -> Bool {
    guard let issued, let firstDay else { return false }
    let back = firstDay.days(since: span.upperBound)
    if needsIssued(point), point.reference == nil { return back > 61 || isTurned(point) }
    if isClosing, back > 183, !(point.rank == 5) { return true }
    return span.upperBound.year - issued.year > (point.rank < 3 ? 10 : 100)
      || issued.year - span.upperBound.year > 20
  }

  // MARK: What the directive's date says

  private var day: Day? { if case .day(let day)? = issued { day } else { nil } }

  private var month: (year: Int, month: Int)? {
    switch issued {
    case .day(let day): (day.year, day.month)
    case .month(let year, let month): (year, month)
    case .year, nil: nil
    }
  }

  /// The first day that the directive can have been issued on.
  var firstDay: Day? {
    switch issued {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    case nil: nil
    }
  }

  // MARK: The number of a point

  /// A point's unit with its number, and its year where the number decides it: *tháng này, quý tới, ngày 10
  /// tháng sau*.
  func numbered(_ point: Point) -> (Point.Unit, year: Int?)? {
    let step = point.reference == .next ? 1 : 0
    func later(_ month: (year: Int, month: Int), by step: Int) -> (year: Int, month: Int) {
      let index = month.year * 12 + month.month - 1 + step
      return (index / 12, index % 12 + 1)
    }
    switch point.unit {
    case .month(nil):
      return month.map { later($0, by: step) }.map { (.month($0.month), $0.year) }
    case .quarter(nil):
      return month.map { later($0, by: step * 3) }.map { (.quarter(($0.month + 2) / 3), $0.year) }
    case .day(let number, nil):
      if let other = neighbour(of: point), point.reference == nil {
        let month: Int? =
          switch other.unit {
          case .day(_, let month), .month(let month): month
          default: nil
          }
        return month.map { (.day(number, month: $0), nil) }
      }
      guard let month else { return nil }
      if point.reference == nil {
        // The next day of that number: this month's while it lies ahead.
        guard let day else { return nil }
        let here = later(month, by: number < day.dayOfMonth ? 1 : 0)
        return (.day(number, month: here.month), here.year)
      }
      let there = later(month, by: step)
      return (.day(number, month: there.month), there.year)
    case .year:
      return (.year, point.reference.flatMap { _ in issued.map { $0.year + step } })
    default:
      return (point.unit, nil)
    }
  }

  /// The next of a weekday, or the one of this or the next week.
  private func next(_ weekday: Weekday, _ reference: Lexeme?, after day: Day) -> ClosedRange<Day> {
    let here = day.startOfWeek.adding(weekday.rawValue - 1)
    let found =
      switch reference {
      case .this: here
      case .next: here.adding(7)
      default: here < day ? here.adding(7) : here
      }
    return found...found
  }
}
