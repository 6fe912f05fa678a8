// How often, at what hour, within how long: the rules for rhythms, clocks and lengths of time.
extension PhraseReader {
  /// Reads *hằng tháng, hàng quý, mỗi năm một lần, định kỳ 06 tháng, 1 năm; 02 lần/năm*.
  mutating func readRepetition() -> Bool {
    let start = place
    let isPeriodic = take(.periodically)
    let isEvery = take(.every)
    if isPeriodic || isEvery {
      if let every = count(), let unit = unit(at: 1) {
        place += 2
        repeats(every: every, unit)
        passTimes()
      } else if let unit = unit(at: 0), isEvery || !(ahead(.day) && number(1) != nil) {
        place += 1
        repeats(every: 1, unit)
        passTimes()
      } else if isPeriodic {
        facts.isPeriodic = true
      } else {
        place = start
        return false
      }
      return true
    }
    // *định kỳ 6 tháng, 1 năm; hằng tháng, quý, năm*
    if facts.isPeriodic, sign(",/-", -1) || ahead(.and, -1) {
      if let every = count(), let unit = unit(at: 1), number(2) == nil {
        place += 2
        repeats(every: every, unit)
        return true
      }
      if let unit = unit(at: 0), unit != .day, number(1) == nil,
        term(1)?.numeral(among: Lexicon.romans) == nil,
        reference(at: 1) == nil
      {
        place += 1
        repeats(every: 1, unit)
        return true
      }
    }
    return readTimes()
  }

  /// Reads *06 tháng/lần, 02 tuần một lần, 01 lần/quý, một năm 2 lần*.
  private mutating func readTimes() -> Bool {
    guard let number = count() else { return false }
    if let unit = unit(at: 1) {
      if sign("/", 2) && ahead(.times, 3) || count(2) == 1 && ahead(.times, 3) {
        place += 4
        repeats(every: number, unit)
        return true
      }
      if sign("/", 2), count(3) == 1, ahead(.times, 4) {
        place += 5
        repeats(every: number, unit)
        return true
      }
      if number == 1, let times = count(2), ahead(.times, 3) {
        place += 4
        repeats(times: times, unit)
        return true
      }
    }
    if ahead(.times, 1) {
      let offset =
        sign("/", 2) || ["trên", "một", "mỗi", "trong"].contains(term(2)?.text) || count(2) == 1 ? 3 : 2
      guard let unit = unit(at: offset) else { return false }
      place += offset + 1
      repeats(times: number, unit)
      return true
    }
    return false
  }

  /// Passes over *một lần* and *02 lần* behind *mỗi năm*.
  private mutating func passTimes() {
    if let times = count(), ahead(.times, 1) {
      place += 2
      if times > 1, facts.recurrence == .yearly { repeats(times: times, .year) }
    }
    if sign("/"), ahead(.times, 1) { place += 2 }
  }

  /// A number in digits or as a word.
  func count(_ offset: Int = 0) -> Int? {
    guard let term = term(offset) else { return nil }
    if term.is(.year) { return unit(at: offset + 1) == nil ? nil : 5 }
    return term.numeral
  }

  private mutating func repeats(times: Int, _ unit: Lexeme) {
    switch (times, unit) {
    case (1, _): repeats(every: 1, unit)
    case (2, .year): repeats(every: 6, .month)
    case (4, .year): repeats(every: 3, .month)
    case (12, .year): repeats(every: 1, .month)
    case (2, .month): repeats(every: 2, .week)
    case (_, .day), (_, .week): repeats(every: 1, unit)
    default: facts.isPeriodic = true
    }
  }

  /// Keeps a rhythm; of two in one phrase, as in *06 tháng và hằng năm*, the shorter has all its days.
  mutating func repeats(every count: Int, _ unit: Lexeme) {
    facts.isPeriodic = true
    let recurrence: Recurrence? =
      switch (count, unit) {
      case (1, .day), (1, .workday): .daily
      case (1, .week), (7, .day): .weekly
      case (2, .week), (15, .day), (14, .day): .fortnightly
      case (1, .month), (30, .day): .monthly
      case (3, .month), (1, .quarter): .quarterly
      case (6, .month), (2, .quarter): .halfYearly
      case (12, .month), (1, .year): .yearly
      case (24, .month), (2, .year): .twoYearly
      default: nil
      }
    let order = Recurrence.allCases
    guard let recurrence, let place = order.firstIndex(of: recurrence) else { return }
    if let old = facts.recurrence, let oldPlace = order.firstIndex(of: old), oldPlace <= place { return }
    facts.recurrence = recurrence
  }

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

  /// Reads *trong vòng 15 ngày làm việc, 03 tháng kể từ ngày …, 15 (mười lăm) ngày*.
  mutating func readLength() -> Bool {
    guard facts.length == nil else { return false }
    if ahead(.ordinal), let count = number(1)?.value, ahead(.since, 2) || ahead(.after, 2) {
      // *ngày thứ 10 kể từ ngày …*
      place += 2
      facts.length = Facts.Length(count: count, unit: .day)
      pending = []
      readAnchor()
      return true
    }
    guard let first = count(), !sign("/", -1) else { return false }
    var (count, offset) = (first, 1)
    if sign("-", 1), let second = short(2), unit(at: 3) != nil { (count, offset) = (second, 3) }
    guard let unit = unit(at: offset), !isPointBehind(offset, unit) else { return false }
    let behind = offset + 1
    let isAnchored =
      ahead(.since, behind) || ahead(.after, behind) || ahead(.compared, behind) || ahead(.from, behind)
      || ahead(.beforeEvent, behind) || ahead(.before, behind) || ahead(.next, behind)
    let isLimited =
      !pending.isDisjoint(with: [.within, .latest, .after, .before, .at])
      || facts.event != nil && facts.points.isEmpty && facts.limits.contains(.before)
    let isLast = term(behind) == nil || sign(";.,)", behind)
    let isCell = isLast && (place == terms.startIndex || facts.words.contains(.term))
    guard isLimited || isAnchored || isCell else { return false }
    if number(behind) != nil || ahead(.day, behind) && number(behind + 1) != nil {
      // *trong 02 ngày 15 và 16/8*: the days themselves follow.
      place += offset + (unit == .day && number(behind) != nil ? 0 : 1)
      return true
    }
    place += behind
    let isBack =
      pending.contains(.before) && !pending.contains(.latest) || ahead(.before) || ahead(.beforeEvent)
    let isForth = ahead(.since) || ahead(.after)
    facts.length = Facts.Length(count: count, unit: unit, isBack: isBack && !isForth)
    pending = []
    readAnchor()
    return true
  }

  private func isPointBehind(_ offset: Int, _ unit: Lexeme) -> Bool {
    switch unit {
    case .month: short(offset + 1) != nil || ahead(.month, -1)
    case .quarter: Lexicon.romans[term(offset + 1)?.text ?? ""] != nil
    case .year: ahead(.month, -1) || ahead(.quarter, -1)
    default: false
    }
  }

  /// Reads the event that a length is counted from, up to a comma or a day.
  private mutating func readAnchor() {
    let anchors: [Lexeme] = [.since, .after, .compared, .from, .beforeEvent, .before, .next]
    if sign(","), ahead(.since, 1) { place += 1 }
    guard anchors.contains(where: { ahead($0) }) else { return }
    facts.limits.insert(.since)
    let points = facts.points.count
    place += 1
    while let term = term(), !sign(",;.)|") {
      if readDay() || readMonth() {
        if facts.points.count > points { break }
        continue
      }
      if !(term.kind == .unknown || term.lexeme != nil) && number() == nil && !sign("/-") { break }
      place += 1
    }
    guard facts.points.count > points else { return }
    let base = facts.points.removeLast()
    facts.length?.base = base
  }
}
