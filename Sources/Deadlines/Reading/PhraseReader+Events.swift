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
    passNames()
    var event = Facts.Event(sort: sort)
    if pending.isEmpty, sort == .session { pending.insert(.at) }
    let points = facts.points.count
    let limits = pending
    if sort == .session || sort == .occasion, !ahead(.year) {
      // A day that follows has its own limit or belongs to the event: *dịp Quốc khánh 2/9*.
      _ = readPart() || readDays() || readDay() || readMonth() || readQuarter()
    }
    if ahead(.year) || year(at: 0) != nil, facts.points.count == points { _ = readYears() }
    if facts.points.count > points {
      event.point = facts.points[points]
      facts.points.removeSubrange(points...)
    }
    pending = limits.isEmpty ? [] : pending
    if facts.event == nil { facts.event = event }
    return true
  }

  /// Passes over the name of an event: up to six words and the ordinal among them.
  private mutating func passNames() {
    for _ in 0..<6 {
      guard let term = term(),
        term.kind == .unknown || term.is(.ordinal) || term.is(.times) || term.is(.filler)
          || term.is(.next) || term.is(.session) || term.is(.occasion) || term.text == "gần"
      else { break }
      place += 1
      if term.is(.ordinal), self.term()?.numeral != nil { place += 1 }
    }
  }
}
