// Words that are no time themselves.
extension PhraseReader {
  /// Reads a limit, a tie, a share or a word that stands for no day.
  mutating func readWord() -> Bool {
    if let share = number()?.value, sign("%", 1) || term(1)?.text == "phần" && term(2)?.text == "trăm" {
      facts.hasShare = facts.hasShare || share < 100
      place += sign("%", 1) ? 2 : 3
      return true
    }
    if readTie() || readExplanation() { return true }
    guard let lexeme = term()?.lexeme else { return false }
    switch lexeme {
    case _ where Lexeme.limits.contains(lexeme):
      facts.limits.insert(lexeme)
      pending.insert(lexeme)
      if lexeme == .before, term()?.text.hasSuffix("điểm") ?? false { facts.words.insert(.beforeEvent) }
    case .soonest, .always, .accordingTo, .effect, .onwards, .done, .untilNow, .now, .term:
      facts.words.insert(lexeme)
    case .today, .tomorrow:
      place += 1
      add(Point(unit: .issued(lexeme == .today ? 0 : 1)))
      return true
    case .caution: cautioned = facts.unread
    case .outlook: isOutlook = !facts.points.isEmpty
    case .day, .workday: return readUnnumberedDay()
    case .filler, .completion, .these, .period, .daytime, .times, .compared: break
    default: return false
    }
    place += 1
    return true
  }

  /// Reads *đến*, a dash, *và*, a comma between two times.
  private mutating func readTie() -> Bool {
    guard let last = facts.points.last else { return false }
    if ahead(.until) {
      guard isBehindPoint || last.limits.contains(.from) || facts.words.contains(.now) else { return false }
      join = .through
      place += 1
      return true
    }
    if sign("-"), isBehindPoint {
      join = .through
    } else if sign(",;(&") || ahead(.and) {
      if join == nil, facts.unread == unreadAtPoint { join = .and }
    } else if ahead(.or) {
      if facts.unread == unreadAtPoint { join = .or }
    } else {
      return false
    }
    place += 1
    if pointEnd == place - 1, !sign("(", -1) { pointEnd = place }
    return true
  }

  /// Reads the comma of *trước ngày 24/6/2025, ngày Quốc hội thông qua*.
  private mutating func readExplanation() -> Bool {
    guard ahead(.day), facts.points.last?.isDay ?? false, isBehindPoint, sign(",(", -1), let next = term(1),
      next.kind == .unknown || next.is(.effect)
    else { return false }
    facts.isExplained = true
    place += 1
    return true
  }

  /// Reads *ngày* without a number: *trong ngày* is the directive's day, *trước ngày khai mạc* an event.
  private mutating func readUnnumberedDay() -> Bool {
    let (next, isLimited) = (term(1), !pending.isEmpty)
    place += 1
    guard isLimited, facts.event == nil, facts.length == nil else { return true }
    if next == nil || next.map({ $0.kind == .sign(";") || $0.kind == .sign(",") }) ?? false,
      pending.contains(.within) || pending.contains(.until)
    {
      add(Point(unit: .issued(0)))
    } else if next?.kind == .unknown {
      readName(of: pending.contains(.before) ? .occasion : .after)
    }
    return true
  }
}
