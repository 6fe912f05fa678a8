// Which year a time without one lies in: its neighbour's, or the directive's.
extension Placement {
  /// The year that a point says, or that its neighbour says, or the directive's.
  func year(of point: Point) -> Int? {
    if let year = point.year { return year }
    if let step = point.yearStep { return issued.map { $0.year + step } }
    if let other = neighbour(of: point), let year = other.year {
      // *từ tháng 11 đến tháng 2/2026* begins in the year before.
      return turns(point, other) ? year - 1 : turns(other, point) ? year + 1 : year
    }
    return issued.map { $0.year + (isTurned(point) ? 1 : 0) }
  }

  /// Tells whether a time that is said to be the next one lies before the directive, as in *tháng 1 tới*.
  ///
  /// Any other time without a year takes the directive's, however far back that is, and is asked about.
  func isTurned(_ point: Point) -> Bool {
    guard let firstDay, point.year == nil, point.yearStep == nil, point.rank < 4,
      neighbour(of: point)?.year == nil, case (let unit, nil)? = numbered(point)
    else { return false }
    var named = point
    named.unit = unit
    guard let span = named.span(in: firstDay.year) else { return false }
    let back = firstDay.days(since: span.upperBound)
    return point.reference == .next && back > 0
  }

  /// Tells whether a time of a span lies in an earlier year than its end, which alone names one.
  func turns(_ point: Point, _ other: Point) -> Bool {
    guard let place = points.firstIndex(of: point), let otherPlace = points.firstIndex(of: other),
      place < otherPlace, points[otherPlace].join == .through, let early = point.span(in: 2001),
      let late = other.span(in: 2001)
    else { return false }
    return early.lowerBound > late.upperBound
  }

  /// The nearest later time that can lend a point its year and month, or else the nearest earlier one.
  func neighbour(of point: Point) -> Point? {
    guard point.year == nil, point.yearStep == nil, let place = points.firstIndex(of: point) else {
      return nil
    }
    let others = points[(place + 1)...] + points[..<place].reversed()
    return others.first { other in
      if case .day(_, nil) = other.unit { return false }
      if case .day(_, nil) = point.unit, case .day(_, .some) = other.unit { return true }
      if case .day(_, nil) = point.unit, case .month(.some) = other.unit { return true }
      if case .day(_, nil) = point.unit { return false }
      return other.year != nil
    }
  }
}
