// The rules for days, in every way that they are written.
extension PhraseReader {
  /// Reads *15/8/2025, 15-8, ngày 15 tháng 8 năm 2025, ngày 20, 2025-08-15*.
  mutating func readDay() -> Bool {
    let start = place
    let isNamed = take(.day)
    if isNamed { _ = take(.day) }
    if isNamed, readLastDay(isWorkday: false) { return true }
    if take(.workday), readLastDay(isWorkday: true) { return true }
    if readISODay() || readMonthAndYear(isNamed: isNamed) || readDayAndMonth(isNamed: isNamed) { return true }
    if isNamed, readDayAlone() { return true }
    place = start
    return false
  }

  /// Reads the bare days of *trong các ngày 15, 16 và 17/8*, each up to the one that has a month.
  mutating func readDays() -> Bool {
    let start = place
    _ = take(.day)
    guard let day = short(), (1...31).contains(day), let joined = lengthOfTie(at: 1),
      let next = short(1 + joined)
    else {
      place = start
      return false
    }
    let after = 2 + joined
    let isDayMonth = sign("/", after) && short(after + 1) != nil || ahead(.month, after)
    let isRepeated = ahead(.every, after) && day != next
    let isOneMore = lengthOfTie(at: after).map { short(after + $0) != nil } ?? false
    guard isDayMonth || isRepeated || isOneMore && !sign("-", 1) && !sign("-", after), (1...31).contains(next)
    else {
      place = start
      return false
    }
    place += 1
    add(Point(unit: .day(day, month: nil)))
    if isRepeated {
      place += joined + 1
      add(Point(unit: .day(next, month: nil)))
    }
    return true
  }

  /// How many terms tie two bare days: a dash, a comma, *và*, *đến*, with *ngày* perhaps.
  private func lengthOfTie(at offset: Int) -> Int? {
    guard sign("-,&", offset) || ahead(.and, offset) || ahead(.until, offset) || ahead(.or, offset) else {
      return nil
    }
    return ahead(.day, offset + 1) ? 2 : 1
  }

  /// Reads *(ngày) cuối cùng của tháng, (ngày) làm việc cuối cùng hằng tháng*.
  private mutating func readLastDay(isWorkday: Bool) -> Bool {
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

  /// Reads *2025-08-15*.
  private mutating func readISODay() -> Bool {
    guard let year = number(), year.digits == 4, sign("-", 1), let month = short(2), sign("-", 3),
      let day = short(4)
    else { return false }
    place += 5
    add(Point(unit: .day(day, month: month), year: year.value))
    return true
  }

  /// Reads the *12/2025* of a table's cell.
  private mutating func readMonthAndYear(isNamed: Bool) -> Bool {
    guard let month = short(), sign("/-.", 1), let year = number(2), year.digits == 4, !isNamed,
      (1900...2300).contains(year.value)
    else { return false }
    place += 3
    guard (1...12).contains(month) else {
      if !facts.limits.isEmpty { facts.impossible = "\(month)/\(year.value)" }
      return true
    }
    add(Point(unit: .month(month), year: year.value))
    return true
  }

  /// Reads *15/8/2025, 15.8, 15 tháng 8 năm 2025*.
  private mutating func readDayAndMonth(isNamed: Bool) -> Bool {
    guard let day = short() else { return false }
    if sign("/-.", 1), let month = short(2) {
      // Among words that no rule knows, *3.2* and *38/63* are no days.
      let hasYear = sign("/-.", 3) && year(at: 4) != nil
      guard isNamed || hasYear || isExpected && unit(at: 3).map({ $0 == .year && year(at: 4) != nil }) ?? true
      else { return false }
      place += 3
      guard (1...31).contains(day), (1...12).contains(month) else {
        if isNamed || !facts.limits.isEmpty { facts.impossible = "\(day)/\(month)" }
        return true
      }
      finish(Point(unit: .day(day, month: month)))
      return true
    }
    let tie = sign("/-,", 1) ? 2 : 1
    guard let (number, length) = month(at: tie) else { return false }
    place += tie + length
    guard (1...31).contains(day), (1...12).contains(number) else {
      facts.impossible = "\(day)/\(number)"
      return true
    }
    return list(day, [number])
  }

  /// Reads *ngày 20*, perhaps *của tháng cuối quý* or *tháng sau*.
  private mutating func readDayAlone() -> Bool {
    guard let day = short() else { return false }
    guard (1...31).contains(day) else {
      facts.impossible = "ngày \(day)"
      place += 1
      return true
    }
    place += 1
    passFillers()
    if readMonths(of: day) { return true }
    guard ahead(.month) else {
      add(Point(unit: .day(day, month: nil)))
      return true
    }
    if let part = [Lexeme.start, .end].first(where: { ahead($0, 1) }) {
      place += 2
      passFillers()
      _ = take(.every)
      facts.isPeriodic = true
      if take(.quarter) {
        _ = readReference()
        repeats(every: 1, .quarter)
      }
      add(Point(unit: .dayOfPeriod(day, month: part)))
      return true
    } else if let reference = reference(at: 1) {
      place += 2
      add(Point(unit: .day(day, month: nil), reference: reference))
      return true
    }
    add(Point(unit: .day(day, month: nil)))
    return true
  }

  /// Reads the months of *ngày 15 các tháng 3, 6, 9 và 12*.
  private mutating func readMonths(of day: Int) -> Bool {
    guard ahead(.these), let first = month(at: 1) else { return false }
    place += 1 + first.length
    return list(day, [first.number])
  }

  /// Keeps a day of several months.
  private mutating func list(_ day: Int, _ first: [Int]) -> Bool {
    let months = first + moreMonths()
    guard months.allSatisfy({ (1...12).contains($0) }) else {
      facts.impossible = "\(day)/\(months[0])"
      return true
    }
    for (place, month) in months.enumerated() {
      let point = Point(unit: .day(day, month: month))
      if place == months.count - 1 { finish(point) } else { add(point) }
      if place > 0 { tie(.and) }
    }
    return true
  }

  /// Reads the year behind a time and keeps both.
  mutating func finish(_ point: Point) {
    var point = point
    readYearBehind(&point)
    add(point)
  }

  mutating func passFillers() {
    while ahead(.filler) || sign("(") && ahead(.filler, 1) { place += 1 }
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
