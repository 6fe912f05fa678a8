// The rules for months, quarters, halves, years and their parts.
extension PhraseReader {
  /// Reads *02 tháng cuối năm 2025, 6 tháng đầu năm*.
  mutating func readMonthsOfYear() -> Bool {
    guard let count = number(), count.digits <= 2, ahead(.month, 1),
      let part = [Lexeme.start, .end].first(where: { ahead($0, 2) })
    else { return false }
    var length = 3
    if ahead(.ofOnes, length) { length += 1 }
    guard ahead(.year, length) else { return false }
    place += length + 1
    let year = readYearNumber()
    let unit: Point.Unit = count.value == 6 ? .half(part == .start ? 1 : 2) : .months(count.value, part)
    add(Point(unit: unit, year: year, reference: readReference()))
    return true
  }

  /// Reads *tháng 12/2025, tháng 12 năm 2025, tháng mười hai, tháng này*.
  mutating func readMonth() -> Bool {
    guard ahead(.month) else { return false }
    if let month = term(1)?.numeral(among: Lexicon.numerals), !(ahead(.year, 1) && number(2)?.digits == 4) {
      place += 2
      var month = month
      if month == 10, let ones = term()?.numeral(among: ["một": 1, "mốt": 1, "hai": 2]), number() == nil {
        month += ones
        place += 1
      }
      guard (1...12).contains(month) else {
        facts.impossible = "tháng \(month)"
        return true
      }
      var point = Point(unit: .month(month))
      (point.year, point.hasShortYear) = readYearBehind()
      add(point)
      return true
    }
    place += 1
    if let reference = readReference() { add(Point(unit: .month(nil), reference: reference)) }
    return true
  }

  /// Reads *quý III/2025, quý 3 năm 2025, quý I- 2026, quý 3, 4*.
  mutating func readQuarter() -> Bool {
    guard ahead(.quarter) else { return false }
    let words = Lexicon.romans.merging(Lexicon.numerals) { $1 }
    guard let quarter = term(1)?.numeral(among: words) else {
      place += 1
      if let reference = readReference() { add(Point(unit: .quarter(nil), reference: reference)) }
      return true
    }
    place += 2
    var quarters = [quarter]
    while sign(",-", 0) || term()?.text == "và", let next = term(1)?.numeral(among: words),
      number(1)?.digits ?? 1 == 1
    {
      quarters.append(next)
      place += 2
    }
    guard quarters.allSatisfy({ (1...4).contains($0) }) else {
      facts.impossible = "quý \(quarter)"
      return true
    }
    let (year, isShort) = readYearBehind()
    for quarter in quarters { add(Point(unit: .quarter(quarter), year: year, hasShortYear: isShort)) }
    if quarters.count > 1 { facts.isSpan = true }
    return true
  }

  /// Reads *nửa đầu năm 2026, nửa cuối tháng 8*.
  mutating func readHalf() -> Bool {
    guard ahead(.half), let part = [Lexeme.start, .end].first(where: { ahead($0, 1) }) else { return false }
    place += 2
    _ = take(.ofOnes)
    if take(.year) {
      add(Point(unit: .half(part == .start ? 1 : 2), year: readYearNumber(), reference: readReference()))
    } else if ahead(.month) {
      let count = facts.points.count
      _ = readMonth()
      if facts.points.count > count { facts.points[count].part = part == .start ? .middle : .end }
    }
    return true
  }

  /// Reads *năm 2025, giai đoạn 2026 - 2027, năm nay, 2025-2030*.
  mutating func readYears() -> Bool {
    let isPeriod = take(.period)
    if take(.year) {
      if let year = readYearNumber() {
        add(Point(unit: .year, year: year))
        readSecondYear()
      } else if let reference = readReference() {
        add(Point(unit: .year, reference: reference))
      }
      return true
    }
    let follows =
      facts.limited(by: .from, .until, .before, .within) || isPeriod || sign("-", 1) || terms.count == 1
    if follows, let year = readYearNumber() {
      add(Point(unit: .year, year: year))
      readSecondYear()
      return true
    }
    return isPeriod
  }

  mutating func readSecondYear() {
    guard sign("-"), let year = number(1), year.digits == 4, (1900...2200).contains(year.value) else {
      return
    }
    place += 2
    add(Point(unit: .year, year: year.value))
    facts.isSpan = true
  }

  /// Reads *trong tuần này, tuần tới*.
  mutating func readWeek() -> Bool {
    guard take(.week) else { return false }
    if ahead(.weekday), number(1) != nil || ahead(.month, 2) {
      // *tuần thứ 2 tháng 12*: weeks of a month have no settled bounds.
      facts.isLoose = true
      place += 2
      return true
    }
    if let reference = readReference() { add(Point(unit: .week, reference: reference)) }
    return true
  }

  /// Reads *đầu, giữa, cuối, thượng tuần, trung tuần, hạ tuần* before a month, a quarter or a year.
  mutating func readPart() -> Bool {
    let parts: [Lexeme] = [.start, .middle, .end, .firstThird, .secondThird, .lastThird]
    guard let part = parts.first(where: { ahead($0) }) else { return false }
    place += 1
    _ = take(.ofOnes)
    let count = facts.points.count
    if facts.words.contains(.these), ahead(.year) { facts.words.insert(.season) }
    _ = readMonth() || readQuarter() || readYears()
    if facts.points.count > count {
      facts.points[count].part = part
    } else if case .lexeme(let unit) = terms[place - 1].kind, [.month, .quarter, .year].contains(unit) {
      // *cuối tháng*, without saying which
      let named: Point.Unit = unit == .month ? .month(nil) : unit == .quarter ? .quarter(nil) : .year
      add(Point(unit: named, part: part, reference: .this))
    }
    return true
  }
}
