// The rules for weeks, quarters, halves and the parts of a time.
extension PhraseReader {
  /// Reads *quý III/2025, quý 3 năm 2025, quý I- 2026, quý 3, 4, Q4/2025*.
  mutating func readQuarter() -> Bool {
    let isLetter = term()?.text == "q"
    guard ahead(.quarter) || isLetter else { return false }
    func quarter(at offset: Int) -> Int? {
      guard number(offset)?.digits ?? 1 == 1, let term = term(offset) else { return nil }
      return Lexicon.romans[term.text] ?? (term.is(.year) ? nil : term.numeral)
    }
    guard let first = quarter(at: 1) else { return isLetter ? false : readUnnumbered(.quarter(nil)) }
    place += 2
    var quarters = [first]
    while sign(",-&") || ahead(.and) || ahead(.until), let next = quarter(at: 1) {
      quarters.append(next)
      place += 2
    }
    guard quarters.allSatisfy({ (1...4).contains($0) }) else {
      facts.impossible = "quý \(quarters.first { !(1...4).contains($0) } ?? first)"
      return true
    }
    list(quarters.map { .quarter($0) })
    return true
  }

  /// Reads *nửa đầu năm 2026, nửa cuối tháng 8*.
  mutating func readHalf() -> Bool {
    guard ahead(.half), let part = [Lexeme.start, .end].first(where: { ahead($0, 1) }) else { return false }
    place += 2
    passFillers()
    let count = facts.points.count
    if ahead(.year) || year(at: 0) != nil {
      var point = Point(unit: .half(part == .start ? 1 : 2))
      readYearBehind(&point)
      if point.year == nil, point.yearStep == nil { _ = take(.year) }
      add(point)
    } else if readMonth() || readQuarter(), facts.points.count > count {
      facts.points[count].part = part == .start ? .middle : .end
    }
    return true
  }

  /// Reads *trong tuần này, tuần tới, tuần thứ 2 của tháng 12, tuần cuối tháng 12*.
  mutating func readWeek() -> Bool {
    guard take(.week) else { return false }
    var week: Int?
    let start = place
    if ahead(.start) || ahead(.end) {
      week = ahead(.start) ? 1 : 5
      place += 1
    } else {
      _ = take(.ordinal)
      if let number = short() ?? term()?.numeral, (1...5).contains(number) {
        week = number
        place += 1
      } else {
        place = start
      }
    }
    passFillers()
    if let week, ahead(.month), let month = term(1)?.numeral, (1...12).contains(month) {
      place += 2
      finish(Point(unit: .week(week, month: month), isLoose: true))
      return true
    }
    if week != nil {
      add(Point(unit: .week(week, month: nil), isLoose: true))
      return true
    }
    if let reference = readReference() {
      add(Point(unit: .week(nil, month: nil), reference: reference))
    } else if isAlone {
      add(Point(unit: .week(nil, month: nil), reference: .this))
    }
    return true
  }

  /// Reads *đầu, giữa, cuối, thượng tuần, trung tuần, hạ tuần* before a month, a quarter or a year.
  mutating func readPart() -> Bool {
    let isLoose =
      ahead(.these) && (ahead(.day, 1) || ahead(.month, 1)) && Lexeme.parts.contains { ahead($0, 2) }
    let isMonths = isLoose && ahead(.month, 1)
    if isLoose { place += 2 }
    guard let part = Lexeme.parts.first(where: { ahead($0) }) else { return isLoose }
    place += 1
    passFillers()
    if take(.every) { facts.isPeriodic = true }
    let unit = unit(at: 0)
    if facts.isPeriodic, facts.recurrence == nil, let unit { repeats(every: 1, unit) }
    if take(.week) {
      let reference = readReference() ?? .this
      add(Point(unit: .week(nil, month: nil), part: part, reference: reference, isLoose: true))
      return true
    }
    let count = facts.points.count
    if let unit, [.month, .quarter, .year].contains(unit) {
      _ = readMonth() || readQuarter() || readYears()
      if facts.points.count == count {
        // *cuối tháng*, without saying which
        let named: Point.Unit = unit == .month ? .month(nil) : unit == .quarter ? .quarter(nil) : .year
        add(Point(unit: named, reference: .this))
      }
    }
    if unit == nil, let year = year(at: 0) {
      // *cuối 2025*
      place += 1
      add(Point(unit: .year, year: year))
    }
    guard facts.points.count > count else { return true }
    facts.points[count].part = part
    facts.points[count].isLoose = isLoose
    if isMonths { facts.words.insert(.onwards) }
    return true
  }
}
