// The rules for days, in every way that they are written.
extension PhraseReader {
  /// Reads *15/8/2025, 15-8, ngày 15 tháng 8 năm 2025, ngày 20, 2025-08-15*.
  mutating func readDay() -> Bool {
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
}
