// Hours, weekdays and last days: what stands beside a day or in place of its number.
extension PhraseReader {
  /// Reads *16h00, 17 giờ, 17 giờ 30 phút, 16:00, 5 giờ chiều, cuối giờ chiều*.
  mutating func readClock() -> Bool {
    if ahead(.hour), !(number(-1) != nil) {
      // *giờ làm việc, cuối giờ chiều*
      place += 1
      _ = take(.daytime)
      return true
    }
    guard let hour = short() else { return false }
    var minute = 0
    var length = 2
    if ahead(.hour, 1) {
      if let found = number(2), found.digits == 2, !sign("/-.", 3), !ahead(.month, 3),
        !sign(",", 3) || !ahead(.month, 4)
      {
        minute = found.value
        length = ahead(.minute, 3) || sign("'", 3) ? 4 : 3
      }
    } else if sign(":", 1), let found = number(2), found.digits == 2 {
      minute = found.value
      length = 3
    } else {
      return false
    }
    let part = term(length)?.text ?? ""
    let isAfternoon = ["chiều", "tối", "chieu", "toi"].contains { part.hasPrefix($0) } && hour < 12
    guard let time = TimeOfDay(hour: isAfternoon ? hour + 12 : hour, minute: minute) else {
      guard ahead(.day, length) || minute > 59 || hour > 72 && ahead(.ordinal, length) else { return false }
      facts.impossible = "\(hour) giờ"
      place += length
      return true
    }
    let isCounted =
      facts.points.isEmpty && (pending.contains(.within) || ahead(.since, 2) || ahead(.after, 2))
    if isCounted, length == 2, !ahead(.day, 2), !ahead(.ordinal, 2), !ahead(.every, 2), short(2) == nil {
      return false
    }
    facts.time = time
    place += length
    _ = take(.daytime)
    return true
  }

  /// Reads *(ngày) cuối cùng của tháng, (ngày) làm việc cuối cùng hằng tháng*.
  mutating func readLastDay(isWorkday: Bool) -> Bool {
    guard take(.end) else { return false }
    passFillers()
    _ = take(.every)
    let points = facts.points.count
    if let unit = unit(at: 0) {
      if ahead(.every, -1) { repeats(every: 1, unit) }
      if facts.recurrence == nil, readMonth() || readQuarter() || readYears(), facts.points.count > points {
        facts.points[points].part = .end
        return true
      }
      if self.unit(at: 0) == unit { place += 1 }
    }
    add(Point(unit: .lastDay(isWorkday: isWorkday)))
    return true
  }

  /// Reads *thứ Sáu, thứ 2, Chủ nhật*, beside a day or alone.
  mutating func readWeekday() -> Bool {
    var weekday: Weekday?
    let start = place
    if take(.sunday) {
      weekday = .sunday
    } else if ahead(.ordinal), let number = term(1)?.numeral, (2...7).contains(number) {
      weekday = Weekday(rawValue: number - 1)
      place += 2
    }
    guard let weekday else { return false }
    let isBesideDay = facts.points.last?.isDay ?? false
    facts.weekday = weekday
    if isBesideDay { return true }
    // *thứ Sáu, ngày 15/8*, *thứ Sáu (15/8)*: the day follows.
    let follows = sign(",(") ? 1 : 0
    if ahead(.day, follows) || short(follows) != nil || ahead(.every) || facts.isPeriodic { return true }
    guard !pending.isEmpty || terms.startIndex == start else { return true }
    var point = Point(unit: .weekday(weekday))
    if take(.week) || ahead(.filler) && ahead(.week, 1) {
      passFillers()
      _ = take(.week)
      if ahead(.start) || ahead(.end) || term()?.numeral.map({ $0 < 6 }) ?? false { place += 1 }
      if ahead(.every) { return true }
      point.reference = readReference()
    }
    if ahead(.every) { return true }
    if point.reference == nil { point.reference = readReference() }
    facts.weekday = nil
    add(point)
    return true
  }
}
