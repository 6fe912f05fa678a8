// The rules for what has no day of its own: sessions, seasons, feasts, and work that waits for other work.
extension PhraseReader {
  /// Reads *tại kỳ họp thứ 10, trước mùa mưa lũ, trước Tết Nguyên đán, sau khi có Quy chế, trước khi trình*.
  mutating func readEvent() -> Bool {
    guard let sort = term()?.lexeme,
      [.session, .season, .occasion, .whenThereIs, .beforeEvent].contains(sort)
    else { return false }
    place += 1
    if sort == .whenThereIs || sort == .beforeEvent {
      facts.words.insert(sort)
      return true
    }
    if pending.isEmpty, sort == .session { pending.insert(.at) }
    readName(of: sort)
    return true
  }

  /// Reads the name of an event and the time that belongs to it: *dịp Quốc khánh 2/9, kỳ họp giữa năm 2018*.
  mutating func readName(of sort: Lexeme) {
    let (points, limits) = (facts.points.count, pending)
    passNames()
    expects = true
    if sort != .season, !ahead(.year) {
      _ = readPart() || readDays() || readDay() || readMonth() || readQuarter()
    }
    if ahead(.year) || ahead(.period) || year(at: 0) != nil, facts.points.count == points { _ = readYears() }
    expects = false
    var event = Facts.Event(sort: sort)
    if facts.points.count > points {
      event.point = facts.points[points]
      facts.points.removeSubrange(points...)
    }
    if limits.isEmpty { pending = [] }
    if facts.event == nil { facts.event = event }
  }

  /// Passes over the name of an event: up to eight terms, among them ordinals and *80 năm*.
  private mutating func passNames() {
    for _ in 0..<8 {
      guard let term = term() else { return }
      if term.is(.ordinal) {
        place += self.term(1)?.numeral == nil ? 1 : 2
      } else if number() != nil, ahead(.year, 1), number(2) == nil {
        place += 2
      } else if term.kind == .unknown || EventNames.lexemes.contains(where: term.is) {
        place += 1
      } else if number() != nil, !sign("/-.", 1), unit(at: 1) == nil {
        place += 1
      } else if sign(",("),
        unit(at: 1) != nil || self.term(1)?.lexeme.map(Lexeme.parts.contains) ?? false
          || self.term(1)?.kind == .unknown
      {
        place += 1
      } else {
        return
      }
    }
  }
}

/// The known words that the name of an event may hold.
private enum EventNames {
  static let lexemes: [Lexeme] = [.times, .filler, .next, .session, .occasion, .these]
}
