// How often: the rules for rhythms.
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
}
