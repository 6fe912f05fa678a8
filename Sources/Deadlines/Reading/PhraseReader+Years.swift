// The years behind a time, and the words that stand for one: this one, the next.
extension PhraseReader {
  mutating func readYearNumber() -> Int? {
    guard let year = number(), year.digits == 4, (1900...2300).contains(year.value) else { return nil }
    place += 1
    return year.value
  }

  /// The year behind a day, month or quarter: *năm 2025*, */2025*, *- 2026*, *này*, *năm nay*.
  mutating func readYearBehind() -> (year: Int?, isShort: Bool) {
    if ahead(.year), number(1)?.digits == 4 {
      place += 1
      return (readYearNumber(), false)
    }
    if sign("/-."), let year = number(1) {
      if year.digits == 4, (1900...2300).contains(year.value) {
        place += 2
        return (year.value, false)
      }
      if year.digits == 2, sign("/"), year.value >= 15 {
        place += 2
        return (2000 + year.value, true)
      }
    }
    return (nil, false)
  }

  /// *Này* and *nay* mean this one; *tới*, *sau* and *tiếp theo* mean the next.
  func reference(at offset: Int) -> Lexeme? {
    guard let term = term(offset) else { return nil }
    if term.is(.this) { return .this }
    return term.is(.next) || ["sau", "tới"].contains(term.text) ? .next : nil
  }

  mutating func readReference() -> Lexeme? {
    guard let reference = reference(at: 0) else { return nil }
    place += 1
    return reference
  }
}
