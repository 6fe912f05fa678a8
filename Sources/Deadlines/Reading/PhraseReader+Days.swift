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
      let isNumber = sign(".", 1) && pending.isEmpty && term(3).map { $0.kind == .unknown } ?? false
      let hasUnit = unit(at: 3).map { $0 != .year || year(at: 4) == nil } ?? false
      guard isNamed || hasYear || isExpected && !hasUnit && !isNumber else { return false }
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

  /// Reads the year behind a time and keeps both.
  mutating func finish(_ point: Point) {
    var point = point
    readYearBehind(&point)
    add(point)
  }

  mutating func passFillers() {
    while ahead(.filler) || sign("(") && ahead(.filler, 1) { place += 1 }
  }
}
