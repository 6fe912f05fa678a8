// How often, at what hour, within how long: the rules for rhythms, clocks, weekdays and lengths of time.
extension PhraseReader {
  /// Reads *hằng tháng, hàng quý, mỗi năm, định kỳ 06 tháng, định kỳ*.
  mutating func readRepetition() -> Bool {
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

  mutating func repeats(every count: Int, _ unit: Lexeme) {
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

  func unit(at offset: Int) -> Lexeme? {
    let units: [Lexeme] = [.workday, .day, .week, .month, .quarter, .year, .hour]
    return units.first { ahead($0, offset) }
  }

  /// Reads *16h00, 17 giờ, 17 giờ 30 phút, 16:00*.
  mutating func readClock() -> Bool {
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

  /// Reads *trong vòng 15 ngày làm việc kể từ …, 03 tháng kể từ ngày …*.
  mutating func readPeriod() -> Bool {
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

  /// Reads *thứ Sáu, thứ 2, Chủ nhật*.
  mutating func readWeekday() -> Bool {
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
}
