// The rules for weeks, months, quarters, halves and their parts.
extension PhraseReader {
  /// Reads *02 tháng cuối năm 2025, 6 tháng đầu năm, 9 tháng năm 2025*.
  mutating func readMonthsOfYear() -> Bool {
    guard let count = short() ?? term()?.numeral, ahead(.month, 1),
      !ahead(.month, -1)
    else { return false }
    let part = [Lexeme.start, .end].first { ahead($0, 2) }
    var length = part == nil ? 2 : 3
    if ahead(.filler, length) { length += 1 }
    guard ahead(.year, length), part != nil || number(length + 1)?.digits == 4 else { return false }
    place += length
    let unit: Point.Unit =
      count == 6 ? .half(part == .end ? 2 : 1) : .months(count, part ?? .start)
    guard (1...12).contains(count) else {
      facts.impossible = "\(count) tháng"
      return true
    }
    var point = Point(unit: unit)
    readYearBehind(&point)
    if point.year == nil, point.yearStep == nil { _ = take(.year) }
    add(point)
    return true
  }

  /// Reads *tháng 12/2025, tháng 12 năm 2025, tháng mười hai, tháng 11, 12, tháng này*.
  mutating func readMonth() -> Bool {
    if term()?.text == "t", let month = short(1), (1...12).contains(month), sign("/-.", 2),
      number(3)?.digits == 4
    {
      place += 2
      finish(Point(unit: .month(month)))
      return true
    }
    if term()?.text == "cả" || term()?.text == "ca", ahead(.year, 1) || ahead(.month, 1) || ahead(.quarter, 1)
    {
      place += 1
      if number(1) == nil, term(1)?.numeral == nil { pending.insert(.within) }
    }
    guard ahead(.month) else { return false }
    let isYear = ahead(.year, 1) && number(2)?.digits == 4
    guard !isYear, let month = term(1)?.numeral, number(1).map({ $0.digits <= 2 }) ?? true
    else { return readUnnumbered(.month(nil)) }
    place += 2
    var months = [month]
    if number(-1) == nil, month == 10,
      let ones = term()?.numeral(among: ["một": 1, "mốt": 1, "hai": 2, "mot": 1]),
      number() == nil
    {
      months = [month + ones]
      place += 1
    }
    while sign(",-&") || ahead(.and), let next = short(1), (1...12).contains(next),
      !(sign("/-.", 2) && short(3) != nil), unit(at: 2).map({ $0 == .year }) ?? true, !ahead(.hour, 2),
      !(sign("%", 2))
    {
      months.append(next)
      place += 2
    }
    guard months.allSatisfy({ (1...12).contains($0) }) else {
      facts.impossible = "tháng \(month)"
      return true
    }
    list(months.map { .month($0) })
    return true
  }

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

  /// Keeps times that stand in one list, the year behind the last one.
  private mutating func list(_ units: [Point.Unit]) {
    for (place, unit) in units.enumerated() {
      if place == units.count - 1 { finish(Point(unit: unit)) } else { add(Point(unit: unit)) }
      if place > 0 { facts.points[facts.points.count - 1].join = .through }
    }
  }

  /// Reads *tháng này, quý tới*; after *trong* or *hết* a unit alone means this one.
  mutating func readUnnumbered(_ unit: Point.Unit) -> Bool {
    place += 1
    if let reference = readReference() {
      add(Point(unit: unit, reference: reference))
    } else if isAlone {
      add(Point(unit: unit, reference: .this))
    }
    return true
  }

  /// Tells whether a unit that was just taken stands alone behind *trong, hết, ngay trong*.
  var isAlone: Bool {
    guard pending.contains(.within) || pending.contains(.until) else { return false }
    guard let next = term() else { return true }
    return next.kind == .sign(",") || next.kind == .sign(";") || next.kind == .sign(".")
      || next.kind == .sign(")")
  }

  /// Reads *nửa đầu năm 2026, nửa cuối tháng 8*.
  mutating func readHalf() -> Bool {
    guard ahead(.half), let part = [Lexeme.start, .end].first(where: { ahead($0, 1) }) else { return false }
    place += 2
    passFillers()
    let count = facts.points.count
    if ahead(.year) {
      var point = Point(unit: .half(part == .start ? 1 : 2))
      readYearBehind(&point)
      if point.year == nil, point.yearStep == nil { _ = take(.year) }
      add(point)
    } else if readMonth(), facts.points.count > count {
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
      facts.isOdd = true
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
    guard facts.points.count > count else { return true }
    facts.points[count].part = part
    facts.points[count].isLoose = isLoose
    if isMonths { facts.words.insert(.onwards) }
    return true
  }
}
