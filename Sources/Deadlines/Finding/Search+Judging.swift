// What reads like a deadline and is none: titles, statistics, what is done, and rhythms that describe a noun.
extension Search {
  /// Tells whether what was read at some places gives somebody something to do by a time.
  func isDeadline(_ reading: DeadlineReading, at places: Range<Int>) -> Bool {
    let deadline = reading.deadline
    let facts = PhraseReader(terms[places]).facts
    if isDone(before: places.lowerBound), isOver(reading) || facts.limits.isDisjoint(with: Lexeme.closing) {
      return false
    }
    if isCut(places) { return false }
    switch deadline.kind {
    case .history, .none: return false
    case .relative, .relativeWorkday: return isPromised(facts, behind: places.upperBound)
    case .recurring, .recurringTime:
      if deadline.recurrence == nil, facts.points.isEmpty { return false }
      return !facts.points.isEmpty || facts.time != nil || facts.weekday != nil
        || terms[places.lowerBound].is(.periodically)
        || beginsClause(at: places.lowerBound)
    case .event:
      if reading.rule == .afterEvent, terms[places.lowerBound].is(.since) { return false }
      if reading.rule == .session, let due = deadline.due, isBeforeIssue(due) { return false }
      return reading.rule != .session || isAssembly(places) || facts.limited(by: .before, .latest)
    case .by where facts.points.last?.unit == .year && facts.limits == [.until]:
      return !isName(at: places.lowerBound)
    case .range where deadline.precision == .years: return !isName(at: places.lowerBound)
    case .within, .range:
      return facts.limits != [.from] && !(isOver(reading) && facts.limits.isDisjoint(with: [.within]))
    case .start: return !facts.points.isEmpty && !(reading.start.map(isBeforeIssue) ?? false)
    case .on where facts.limits == [.from]: return false
    default: return true
    }
  }

  /// Tells whether a unit without a number has words behind it, as in *trong năm qua, trong ngày hội*.
  private func isCut(_ places: Range<Int>) -> Bool {
    guard let last = terms[places.upperBound - 1].lexeme, Lexeme.units.contains(last),
      let next = term(places.upperBound),
      let before = term(places.upperBound - 2)?.lexeme, Lexeme.limits.contains(before)
    else { return false }
    if case .sign = next.kind { return false }
    return true
  }

  /// Tells whether *đã* stands before a place in the same clause.
  private func isDone(before place: Int) -> Bool {
    for back in stride(from: place - 1, through: max(0, place - 15), by: -1) {
      switch terms[back].kind {
      case .sign(","), .sign(";"), .sign("."), .sign("|"), .sign(":"): return false
      case .lexeme(.done): return true
      default: continue
      }
    }
    return false
  }

  private func isOver(_ reading: DeadlineReading) -> Bool { reading.deadline.due.map(isBeforeIssue) ?? false }

  private func isBeforeIssue(_ day: Day) -> Bool {
    switch issued {
    case .day(let issued): day < issued
    case .month(let year, let month): (day.year, day.month) < (year, month)
    case .year(let year): day.year < year
    case nil: false
    }
  }

  /// Tells a length of time that is given from one that is told: *trong 5 năm qua, sau 3 năm thực hiện*.
  private func isPromised(_ facts: Facts, behind place: Int) -> Bool {
    guard let length = facts.length else { return false }
    if ["qua", "gần", "vừa", "trước"].contains(term(place)?.text ?? "") { return false }
    if facts.limits.contains(.since) || [.day, .workday, .hour].contains(length.unit) { return true }
    return facts.limits.contains(.within) || facts.limits.contains(.latest)
  }

  /// Tells whether the session is one that decides: a sitting of an assembly.
  private func isAssembly(_ places: Range<Int>) -> Bool {
    terms[places].contains { $0.is(.session) && ($0.text.hasPrefix("kỳ") || $0.text.hasPrefix("kì")) }
  }

  /// Tells whether years stand in the name of a plan rather than open a clause or follow what has to be done.
  private func isName(at place: Int) -> Bool {
    !beginsClause(at: place) && !(term(place - 1)?.is(.completion) ?? false) && term(place - 1)?.text != "đấu"
  }

  private func beginsClause(at place: Int) -> Bool {
    guard let before = term(place - 1) else { return true }
    switch before.kind {
    case .sign(let sign): return ".;:,|-+•(".unicodeScalars.contains(sign)
    default: return false
    }
  }
}
