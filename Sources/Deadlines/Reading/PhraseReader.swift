/// Reads the terms of a phrase into facts: at every place the first rule that fits takes its terms.
struct PhraseReader {
  let terms: [Term]
  var place = 0
  var facts = Facts()

  init(_ text: String) {
    terms = Term.read(text)
    while place < terms.count {
      let start = place
      readOne()
      if place == start {
        if case .unknown = terms[place].kind { facts.unknown += 1 }
        place += 1
      }
    }
  }

  // MARK: The terms ahead

  func term(_ offset: Int = 0) -> Term? {
    place + offset < terms.count ? terms[place + offset] : nil
  }

  func ahead(_ lexeme: Lexeme, _ offset: Int = 0) -> Bool { term(offset)?.is(lexeme) ?? false }

  func number(_ offset: Int = 0) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits) = term(offset)?.kind { (value, digits) } else { nil }
  }

  func sign(_ signs: String, _ offset: Int = 0) -> Bool {
    if case .sign(let sign) = term(offset)?.kind { signs.contains(sign) } else { false }
  }

  mutating func take(_ lexeme: Lexeme) -> Bool {
    guard ahead(lexeme) else { return false }
    place += 1
    return true
  }

  // MARK: The rules, in order

  mutating func readOne() {
    _ =
      readRepetition()
      || readClock()
      || readMonthsOfYear()
      || readPeriod()
      || readDay()
      || readMonth()
      || readQuarter()
      || readHalf()
      || readYears()
      || readWeek()
      || readPart()
      || readWeekday()
      || readWord()
  }

  mutating func readWord() -> Bool {
    if number() != nil, sign("%", 1) {
      facts.hasShare = true
      place += 2
      return true
    }
    if sign(","), ahead(.day, 1), number(2) == nil, facts.points.last != nil, term(2) != nil {
      facts.hasEvent = true
      place += 1
      return true
    }
    guard case .lexeme(let lexeme) = term()?.kind else { return false }
    switch lexeme {
    case .before, .latest, .within, .at, .from:
      facts.limits.append(lexeme)
    case .until:
      if !facts.points.isEmpty { facts.isSpan = true } else { facts.limits.append(.until) }
    case .since, .after, .soonest, .always, .accordingTo, .whenThereIs, .effect, .session, .season, .these:
      facts.words.insert(lexeme)
    case .day, .ofOnes: break
    default: return false
    }
    place += 1
    return true
  }

  mutating func add(_ point: Point) {
    facts.points.append(point)
  }
}
