/// Reads the terms of a phrase into facts: at every place the first rule that fits takes its terms.
struct PhraseReader {
  private let terms: [Term]
  private var place = 0
  private(set) var facts = Facts()

  init(_ text: String) {
    terms = Term.read(text)
    while place < terms.count {
      let start = place
      readOne()
      if place == start {
        if case .unknown = terms[place].kind { facts.unknown += 1 }
        place += 1
      }
    }
  }

  // MARK: The terms ahead

  private func term(_ offset: Int = 0) -> Term? {
    place + offset < terms.count ? terms[place + offset] : nil
  }

  private func ahead(_ lexeme: Lexeme, _ offset: Int = 0) -> Bool { term(offset)?.is(lexeme) ?? false }

  private func number(_ offset: Int = 0) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits) = term(offset)?.kind { (value, digits) } else { nil }
  }

  private func sign(_ signs: String, _ offset: Int = 0) -> Bool {
    if case .sign(let sign) = term(offset)?.kind { signs.contains(sign) } else { false }
  }

  private mutating func take(_ lexeme: Lexeme) -> Bool {
    guard ahead(lexeme) else { return false }
    place += 1
    return true
  }

  // MARK: The rules, in order

  private mutating func readOne() {
    _ =
      readRepetition()
      || readClock()
      || readMonthsOfYear()
      || readPeriod()
      || readDay()
      || readMonth()
      || readQuarter()
      || readHalf()
      || readYears()
      || readWeek()
      || readPart()
      || readWeekday()
      || readWord()
  }

  /// Reads *hằng tháng, hàng quý, mỗi năm, định kỳ 06 tháng, định kỳ*.
  private mutating func readRepetition() -> Bool {
    let start = place
    let isPeriodic = take(.periodically)
    if take(.every) {
      if let every = number(), let unit = unit(at: 1) {
        place += 2
        repeats(every: every.value, unit)
        return true
      }
      if let unit = unit(at: 0) {
        place += 1
        repeats(every: 1, unit)
        return true
      }
    } else if isPeriodic, let every = number(), let unit = unit(at: 1) {
      place += 2
      repeats(every: every.value, unit)
      return true
    }
    if isPeriodic {
      facts.isPeriodic = true
      return true
    }
    place = start
    // *06 tháng/lần, một lần/quý, 02 tuần một lần*
    if let every = number(), let unit = unit(at: 1), sign("/", 2) || term(2)?.text == "một",
      term(3)?.text == "lần"
    {
      place += 4
      repeats(every: every.value, unit)
      return true
    }
    if number()?.value == 1 || term()?.text == "một", term(1)?.text == "lần", sign("/", 2),
      let unit = unit(at: 3)
    {
      place += 4
      repeats(every: 1, unit)
      return true
    }
    return false
  }

  private mutating func repeats(every count: Int, _ unit: Lexeme) {
    facts.isPeriodic = true
    let recurrence: Recurrence? =
      switch (count, unit) {
      case (1, .day), (1, .workday): .daily
      case (1, .week): .weekly
      case (1, .month): .monthly
      case (3, .month), (1, .quarter): .quarterly
      case (6, .month), (2, .quarter), (1, .half): .halfYearly
      case (12, .month), (1, .year): .yearly
      default: nil
      }
    // Two rhythms in one phrase, as in *06 tháng và hằng năm*: the shorter one has all its days.
    if let recurrence, facts.recurrence == nil || facts.points.isEmpty {
      facts.recurrence = facts.recurrence ?? recurrence
    }
  }

  private func unit(at offset: Int) -> Lexeme? {
    let units: [Lexeme] = [.workday, .day, .week, .month, .quarter, .year, .hour]
    return units.first { ahead($0, offset) }
  }

  /// Reads *16h00, 17 giờ, 17 giờ 30 phút, 16:00*.
  private mutating func readClock() -> Bool {
    guard let hour = number(), hour.digits <= 2 else { return false }
    if ahead(.hour, 1) {
      var minute = 0
      var length = 2
      if let found = number(2), found.digits == 2, !sign("/-.", 3), !ahead(.month, 3) {
        minute = found.value
        length = ahead(.minute, 3) ? 4 : 3
      }
      guard let time = TimeOfDay(hour: hour.value, minute: minute) else { return false }
      facts.time = time
      place += length
      return true
    }
    if sign(":", 1), let minute = number(2), minute.digits == 2,
      let time = TimeOfDay(hour: hour.value, minute: minute.value)
    {
      facts.time = time
      place += 3
      return true
    }
    return false
  }

  /// Reads *02 tháng cuối năm 2025, 6 tháng đầu năm*.
  private mutating func readMonthsOfYear() -> Bool {
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

  /// Reads *trong vòng 15 ngày làm việc kể từ …, 03 tháng kể từ ngày …*.
  private mutating func readPeriod() -> Bool {
    guard let count = number(), let unit = unit(at: 1), number(2) == nil || unit != .month else {
      return false
    }
    let isCounted =
      facts.limited(by: .within, .latest, .after, .before)
      || terms.dropFirst(place).contains { $0.is(.since) || $0.is(.after) }
    guard isCounted, facts.period == nil else { return false }
    facts.period = Facts.Period(count: count.value, unit: unit)
    place += 2
    return true
  }

  /// Reads *15/8/2025, 15-8, ngày 15 tháng 8 năm 2025, ngày 20, 2025-08-15*.
  private mutating func readDay() -> Bool {
    let start = place
    let isNamed = take(.day)
    if isNamed, let part = [Lexeme.end].first(where: { ahead($0) }) {
      // *ngày cuối cùng của tháng*
      _ = part
      place += 1
      _ = take(.ofOnes)
      if unit(at: 0) != nil { place += 1 }
      add(Point(unit: .lastDay))
      return true
    }
    guard let first = number() else {
      place = start
      return false
    }
    if first.digits == 4, sign("-", 1), let month = number(2), month.digits == 2, sign("-", 3),
      let day = number(4), day.digits == 2
    {
      place += 5
      add(Point(unit: .day(day.value, month: month.value), year: first.value))
      return true
    }
    if first.digits <= 2, sign("/-.", 1), let year = number(2), year.digits == 4, !isNamed,
      (1...12).contains(first.value)
    {
      // *12/2025* in a table's cell
      place += 3
      add(Point(unit: .month(first.value), year: year.value))
      return true
    }
    guard first.digits <= 2 else {
      place = start
      return false
    }
    if sign("/-.", 1), let month = number(2), month.digits <= 2 {
      let written = "\(first.value)/\(month.value)"
      place += 3
      guard (1...31).contains(first.value), (1...12).contains(month.value) else {
        if isNamed || !facts.limits.isEmpty { facts.impossible = written }
        return true
      }
      var point = Point(unit: .day(first.value, month: month.value))
      (point.year, point.hasShortYear) = readYearBehind()
      add(point)
      return true
    }
    if ahead(.month, 1), let month = term(2)?.numeral(among: Lexicon.numerals), month <= 12 {
      place += 3
      var point = Point(unit: .day(first.value, month: month))
      (point.year, point.hasShortYear) = readYearBehind()
      add(point)
      return true
    }
    if isNamed {
      place += 1
      var lookahead = 0
      if ahead(.ofOnes, lookahead) { lookahead += 1 }
      if ahead(.month, lookahead), let part = [Lexeme.start, .end].first(where: { ahead($0, lookahead + 1) })
      {
        // *ngày 20 của tháng cuối quý*
        place += lookahead + 2
        _ = take(.ofOnes)
        if take(.quarter) {
          _ = readReference()
          facts.recurrence = facts.recurrence ?? .quarterly
          add(Point(unit: .dayOfQuarter(first.value, month: part)))
          return true
        }
      }
      if ahead(.month, lookahead), let reference = reference(at: lookahead + 1) {
        place += lookahead + 2
        add(Point(unit: .day(first.value, month: nil), reference: reference))
        return true
      }
      add(Point(unit: .day(first.value, month: nil)))
      return true
    }
    place = start
    return false
  }

  /// Reads *tháng 12/2025, tháng 12 năm 2025, tháng mười hai, tháng này*.
  private mutating func readMonth() -> Bool {
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
  private mutating func readQuarter() -> Bool {
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
  private mutating func readHalf() -> Bool {
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
  private mutating func readYears() -> Bool {
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

  private mutating func readSecondYear() {
    guard sign("-"), let year = number(1), year.digits == 4, (1900...2200).contains(year.value) else {
      return
    }
    place += 2
    add(Point(unit: .year, year: year.value))
    facts.isSpan = true
  }

  /// Reads *trong tuần này, tuần tới*.
  private mutating func readWeek() -> Bool {
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
  private mutating func readPart() -> Bool {
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

  /// Reads *thứ Sáu, thứ 2, Chủ nhật*.
  private mutating func readWeekday() -> Bool {
    if take(.sunday) {
      facts.weekday = .sunday
      return true
    }
    guard ahead(.weekday), let number = term(1)?.numeral(among: Lexicon.numerals), (2...7).contains(number)
    else { return false }
    facts.weekday = Weekday(rawValue: number - 1)
    place += 2
    return true
  }

  private mutating func readWord() -> Bool {
    if number() != nil, sign("%", 1) {
      facts.hasShare = true
      place += 2
      return true
    }
    if sign(","), ahead(.day, 1), number(2) == nil, facts.points.last != nil, term(2) != nil {
      facts.hasEvent = true
      place += 1
      return true
    }
    guard case .lexeme(let lexeme) = term()?.kind else { return false }
    switch lexeme {
    case .before, .latest, .within, .at, .from:
      facts.limits.append(lexeme)
    case .until:
      if !facts.points.isEmpty { facts.isSpan = true } else { facts.limits.append(.until) }
    case .since, .after, .soonest, .always, .accordingTo, .whenThereIs, .effect, .session, .season, .these:
      facts.words.insert(lexeme)
    case .day, .ofOnes: break
    default: return false
    }
    place += 1
    return true
  }

  // MARK: Years

  private mutating func readYearNumber() -> Int? {
    guard let year = number(), year.digits == 4, (1900...2300).contains(year.value) else { return nil }
    place += 1
    return year.value
  }

  /// The year behind a day, month or quarter: *năm 2025*, */2025*, *- 2026*, *này*, *năm nay*.
  private mutating func readYearBehind() -> (year: Int?, isShort: Bool) {
    if ahead(.year), number(1)?.digits == 4 {
      place += 1
      return (readYearNumber(), false)
    }
    if sign("/-."), let year = number(1) {
      if year.digits == 4, (1900...2300).contains(year.value) {
        place += 2
        return (year.value, false)
      }
      if year.digits == 2, sign("/"), year.value >= 15 {
        place += 2
        return (2000 + year.value, true)
      }
    }
    return (nil, false)
  }

  /// *Này* and *nay* mean this one; *tới*, *sau* and *tiếp theo* mean the next.
  private func reference(at offset: Int) -> Lexeme? {
    guard let term = term(offset) else { return nil }
    if term.is(.this) { return .this }
    return term.is(.next) || ["sau", "tới"].contains(term.text) ? .next : nil
  }

  private mutating func readReference() -> Lexeme? {
    guard let reference = reference(at: 0) else { return nil }
    place += 1
    return reference
  }

  private mutating func add(_ point: Point) {
    facts.points.append(point)
  }
}
