// Where a deadline begins and ends in a sentence.
extension Search {
  func term(_ place: Int) -> Term? { terms.indices.contains(place) ? terms[place] : nil }

  /// Tells whether a word may open a deadline.
  func opens(at place: Int) -> Bool {
    guard let lexeme = terms[place].lexeme else { return opensRepetition(at: place) }
    switch lexeme {
    case .before, .latest, .until, .within, .at, .from, .asOf, .now, .every, .periodically,
      .firstThird,
      .secondThird, .lastThird, .half, .beforeEvent:
      return true
    case .since: return true
    case .after: return terms[place].text.contains("sau")
    case .whenThereIs: return terms[place].text.contains("sau khi")
    case .start, .middle, .end:
      return term(place + 1)?.lexeme.map { [.month, .quarter, .year].contains($0) } ?? false
    case .completion, .term: return leads(at: place + 1)
    case .soonest: return terms[place].text.hasPrefix("trong thời gian")
    case .accordingTo: return terms[place].text == "theo tiến độ" && term(place - 1)?.text != "kèm"
    case .period: return place == 0 || terms[place - 1].kind == .sign("|")
    default: return opensRepetition(at: place)
    }
  }

  /// Tells whether a time or a limit stands here, perhaps after a colon.
  private func leads(at place: Int) -> Bool {
    guard let term = term(place) else { return false }
    switch term.kind {
    case .sign(":"), .lexeme(.filler):
      return self.term(place + 1).map { $0.kind != .sign(":") } ?? false && leads(at: place + 1)
    case .lexeme(let lexeme):
      return Lexeme.limits.contains(lexeme) || Lexeme.parts.contains(lexeme)
        || [.day, .month, .quarter, .year, .half].contains(lexeme) && isNumber(self.term(place + 1))
    case .number: return self.term(place + 1)?.kind == .sign("/") && isNumber(self.term(place + 2))
    default: return false
    }
  }

  private func isNumber(_ term: Term?) -> Bool {
    guard let term else { return false }
    return term.numeral != nil || Lexicon.romans[term.text] != nil
  }

  /// Reads *01 lần/quý, 06 tháng/lần*.
  private func opensRepetition(at place: Int) -> Bool {
    guard isNumber(terms[place]) else { return false }
    return term(place + 1)?.is(.times) ?? false
      || term(place + 2)?.kind == .sign("/") && term(place + 3)?.is(.times) ?? false
  }

  /// The place behind the deadline that opens at a place: as far as the rules read, without what trails.
  func end(from start: Int, in cell: Range<Int>) -> Int? {
    let stop = boundary(from: start, in: cell)
    let reader = PhraseReader(terms[start..<stop], stoppingAtUnread: true)
    var end = reader.end
    if waits(at: start) { end = max(end, endOfClause(from: start, upTo: stop)) }
    while end > start, trails(at: end - 1, since: start) { end -= 1 }
    guard end > start else { return nil }
    if terms[start..<end].contains(where: { $0.kind == .sign("(") }), term(end)?.kind == .sign(")") {
      end += 1
    }
    return end
  }

  /// Where the sentence or the reach ends.
  private func boundary(from start: Int, in cell: Range<Int>) -> Int {
    let limit = min(cell.upperBound, start + DeadlineFinder.reach)
    var place = start
    while place < limit {
      switch terms[place].kind {
      case .sign(";"), .sign("…"): return place
      case .sign("."):
        let isBetween =
          place > start && isDigits(terms[place - 1]) && (term(place + 1).map(isDigits) ?? false)
        if !isBetween { return place }
      default: break
      }
      place += 1
    }
    return limit
  }

  private func isDigits(_ term: Term) -> Bool { if case .number = term.kind { true } else { false } }

  /// Tells whether a word waits for an event in words: *ngay sau khi Nghị quyết có hiệu lực*.
  private func waits(at place: Int) -> Bool {
    terms[place].lexeme.map { [.after, .since, .whenThereIs, .beforeEvent].contains($0) } ?? false
  }

  private func endOfClause(from start: Int, upTo stop: Int) -> Int {
    let limit = min(stop, start + 12)
    let end = terms[start..<limit].firstIndex { $0.kind == .sign(",") || $0.kind == .sign(")") } ?? limit
    if let effect = terms[start..<end].firstIndex(where: { $0.is(.effect) }) { return effect + 1 }
    return terms[start].is(.whenThereIs) ? end : start
  }

  /// Tells whether a term at the end of a deadline says nothing: a sign, a limit without its time, a
  /// joining word.
  private func trails(at place: Int, since start: Int) -> Bool {
    switch terms[place].kind {
    case .sign("%"): false
    case .sign: true
    case .lexeme(let lexeme):
      switch lexeme {
      case .session, .season, .occasion, .effect, .always, .accordingTo, .periodically, .today, .tomorrow,
        .onwards,
        .untilNow, .sunday, .daytime, .whenThereIs, .hour, .minute, .day, .workday, .week, .month, .quarter,
        .year,
        .start, .middle, .end, .firstThird, .secondThird, .lastThird, .this, .next, .times, .ordinal:
        false
      case .soonest: place != start
      case .before: !(terms[place].text.contains("hết") && place == start)
      default: true
      }
    default: false
    }
  }
}
