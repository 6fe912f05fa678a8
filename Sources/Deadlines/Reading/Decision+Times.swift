// Times that a phrase names: one, a span of them, or several.
extension Decision {
  /// A time, or a span of times, with the limits that stand before it.
  struct Group {
    var points: [Point]
    var limits: Set<Lexeme> { points.reduce(into: []) { $0.formUnion($1.limits) } }
    var first: Point { points[0] }
    var last: Point { points[points.count - 1] }
    /// How fine it is; a span is as fine as its end.
    var rank: Int { last.rank }
    var isStart: Bool {
      points.count == 1 && !limits.isDisjoint(with: [.from, .since])
        && limits.isDisjoint(with: Lexeme.closing)
    }
  }

  /// Decides by the finest time that is no start: *trong quý III/2025, chậm nhất ngày 15/9/2025*.
  var times: DeadlineReading? {
    let groups = self.groups
    let ends = groups.filter { !$0.isStart }
    guard
      let group = (ends.isEmpty ? groups : ends).min(by: {
        weight($0) < weight($1)
      })
    else { return nil }
    guard var reading = self.reading(of: group) else { return nil }
    if ends.contains(where: { $0.points != group.points && !holds($0, group) }) || isMismatched(reading) {
      reading.deadline.needsConfirmation = true
    }
    // Among many words a time without a limit may belong to one of them: *tổng kết công tác năm 2025*.
    let isLost = facts.unreadBefore > 3 && group.limits.isEmpty
    if facts.isOdd || isLost || facts.words.contains(.always) { reading.deadline.needsConfirmation = true }
    return reading
  }

  /// Weighs a group for the choice: fine before coarse, limited before bare, ahead before past.
  private func weight(_ group: Group) -> (Int, Int, Int) {
    let isPast = placement.days(of: group.last).map(placement.isPast) ?? false
    return (group.rank, group.limits.isEmpty ? 1 : 0, isPast ? 1 : 0)
  }

  /// Cuts the times into groups: a tie by *đến* or a dash joins, and so does a list without limits of its
  /// own.
  private var groups: [Group] {
    var groups: [Group] = []
    for point in facts.points {
      let isNear = groups.last.map { $0.rank == point.rank } ?? false
      let joins: Bool =
        switch point.join {
        case .through: true
        case .and, .or: point.limits.isEmpty && point.part == nil && (isNear || follows(point, groups.last))
        case nil: false
        }
      if joins, !groups.isEmpty {
        groups[groups.count - 1].points.append(point)
      } else {
        groups.append(Group(points: [point]))
      }
    }
    return groups
  }

  /// Tells whether a month, quarter or year begins when the group before it is over: *quý IV/2025 và năm
  /// 2026*.
  private func follows(_ point: Point, _ group: Group?) -> Bool {
    guard let last = group?.last, !last.isDay, !point.isDay, let before = placement.days(of: last),
      let after = placement.days(of: point)
    else { return false }
    return before.upperBound < after.lowerBound
  }

  /// Tells whether one group only says more coarsely what another says.
  private func holds(_ coarse: Group, _ fine: Group) -> Bool {
    guard let outer = placement.days(of: coarse.last), let inner = placement.days(of: fine.last) else {
      return false
    }
    let start = placement.days(of: coarse.first)?.lowerBound ?? outer.lowerBound
    return start <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// Tells whether the weekday beside a day is not that day's.
  private func isMismatched(_ reading: DeadlineReading) -> Bool {
    guard let weekday = facts.weekday, let due = reading.deadline.due else { return false }
    return due.weekday != weekday
  }

  private func reading(of group: Group) -> DeadlineReading? {
    if group.points.count > 1 { return list(group) ?? span(group) }
    if facts.words.contains(.now),
      !group.limits.isDisjoint(with: Lexeme.closing) || group.first.join == .through
    {
      return span(group)
    }
    let point = group.first
    // *từ ngày ký đến hết năm 2025* begins on a day that the phrase does not name.
    let isOpened =
      facts.points.count == 1 && facts.limited(by: .from, .since) && !point.limits.contains(.since)
    if point.limits.contains(.until), isOpened { return span(group) }
    if group.isStart || group.limits == [.after] {
      return start(point, isAfter: group.limits.contains(.after))
    }
    return one(point)
  }

  /// Decides *từ ngày 15 đến ngày 31 tháng 12, giai đoạn 2026 - 2027, quý 3, 4, từ nay đến hết năm 2025*.
  private func span(_ group: Group) -> DeadlineReading? {
    let isYears = group.points.count > 1 && group.points.allSatisfy { $0.unit == .year && $0.part == nil }
    let precision: Deadline.Precision = isYears ? .years : .range
    let isOr = group.points.contains { $0.join == .or }
    let opening = placement.days(of: group.first)
    guard let end = end(of: group, after: opening) else {
      return make(.span, .range, precision, needs: .issued)
    }
    let due = group.last.part.map { part(of: group.last, $0, end).day } ?? end.upperBound
    let named = group.first.part.flatMap { part in opening.map { self.part(of: group.first, part, $0).day } }
    let start = group.points.count == 1 ? nil : named ?? opening?.lowerBound
    let isBackward = start.map { $0 > due } ?? false
    return make(
      .span, .range, precision, due: due,
      confirm: isOr || isBackward || group.last.isLoose || placement.isFar(end, group.last, isClosing: false),
      start: start)
  }

  /// The days of a span's end; *từ ngày 15/12 đến ngày 15/01* ends in the year after it begins.
  private func end(of group: Group, after opening: ClosedRange<Day>?) -> ClosedRange<Day>? {
    guard let end = placement.days(of: group.last) else { return nil }
    guard group.points.count > 1, let opening, end.upperBound < opening.lowerBound, group.last.year == nil,
      placement.needsIssued(group.last)
    else { return end }
    var last = group.last
    last.year = opening.lowerBound.year + 1
    return placement.days(of: last)
  }

  /// Decides *trước ngày 15/6 và 15/12*: several days, each a limit; the first that is not past is taken.
  private func list(_ group: Group) -> DeadlineReading? {
    guard group.points.allSatisfy({ $0.isDay && $0.join != .through }),
      !group.limits.isDisjoint(with: Lexeme.closing)
    else { return nil }
    let point =
      group.points.first { placement.days(of: $0).map { !placement.isPast($0) } ?? false } ?? group.first
    var reading = one(point, limits: group.limits)
    reading?.deadline.needsConfirmation = true
    return reading
  }

  /// Decides *từ ngày 01/12/2025, chính thức từ 2026, sau ngày 15/2/2025*.
  private func start(_ point: Point, isAfter: Bool) -> DeadlineReading {
    let span = placement.days(of: point)
    let part = point.part.flatMap { part in span.map { self.part(of: point, part, $0).day } }
    return make(
      .start, .start, .start, start: isAfter ? span?.upperBound.adding(1) : part ?? span?.lowerBound)
  }
}
