// Within how long: the rules for lengths of time and the event they are counted from.
extension PhraseReader {
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
