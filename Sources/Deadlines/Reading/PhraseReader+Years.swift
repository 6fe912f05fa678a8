// The rules for years, alone and behind another time, and the words that stand for one.
extension PhraseReader {
  /// A year in four digits, one that a directive may name.
  func year(at offset: Int) -> Int? {
    number(offset).flatMap { $0.digits == 4 && (1900...2300).contains($0.value) ? $0.value : nil }
  }

  /// Reads *năm 2025, giai đoạn 2026 - 2030, năm nay, 2025-2030, năm 2026 và 2027*.
  mutating func readYears() -> Bool {
    let start = place
    // *cả năm* alone is *trong năm*.
    if ["cả", "ca"].contains(term()?.text), ahead(.year, 1) {
      place += 1
      if year(at: 1) == nil { pending.insert(.within) }
    }
    let isPeriod = take(.period)
    let isNamed = take(.year)
    if let first = year(at: 0), isNamed || isPeriod || isBareYear {
      place += 1
      add(Point(unit: .year, year: first))
      readMoreYears()
      return true
    }
    if isNamed {
      if let reference = readReference() {
        add(Point(unit: .year, reference: reference))
      } else if isAlone {
        add(Point(unit: .year, reference: .this))
      }
      return true
    }
    if isPeriod { return true }
    place = start
    return false
  }

  /// Tells whether four digits are a year without *năm*: behind a limit or another year, or alone in a cell.
  private var isBareYear: Bool {
    if !pending.isEmpty || facts.points.last?.unit == .year || sign(":(", -1) && sign("-", 1) { return true }
    let isTied = sign("-", 1) || sign(",", 1) || ahead(.and, 1) || ahead(.until, 1)
    return place == terms.startIndex && (terms.count <= 2 || isTied && year(at: 2) != nil)
      || ahead(.year, -1)
  }

  private mutating func readMoreYears() {
    while sign("-,&") || ahead(.and) || ahead(.until) {
      let offset = ahead(.year, 1) ? 2 : 1
      guard let next = year(at: offset), next > facts.points.last?.year ?? 0 else {
        return
      }
      place += offset + 1
      add(Point(unit: .year, year: next))
      tie(.through)
    }
  }

  /// Reads the year behind a day, month or quarter: *năm 2025*, */2025*, *- 2026*, *năm nay*, *này*.
  mutating func readYearBehind(_ point: inout Point) {
    var offset = sign(",(") || ahead(.filler) ? 1 : 0
    if ahead(.year, offset), let year = year(at: offset + 1) {
      place += offset + 2
      point.year = year
      return
    }
    if let year = year(at: 0), !sign("/", 1) {
      // *quý IV 2025*
      place += 1
      point.year = year
      return
    }
    if ahead(.year, offset), let reference = reference(at: offset + 1) {
      place += offset + 2
      point.yearStep = reference == .this ? 0 : 1
      return
    }
    if sign("/-.") || sign(",") && year(at: 1) != nil && !sign("/-.", 2) {
      offset = sign("/", 1) ? 2 : 1
      if let year = year(at: offset), !(sign("-") && sign("-/", offset + 1) && short(offset + 2) != nil) {
        place += offset + 1
        point.year = year
        return
      }
      if sign("/.-"), let year = number(1), year.digits == 2, year.value >= 15,
        sign("/") || sign(".") || sign("-"),
        case .day = point.unit
      {
        guard !sign("-") || sign("-", -2) else { return }
        place += 2
        point.year = 2000 + year.value
        point.hasShortYear = true
        return
      }
    } else if let reference = reference(at: 0), !ahead(.after) {
      place += 1
      if reference == .this { point.yearStep = 0 } else { point.reference = .next }
      return
    }
    if sign("/."), let number = number(1), number.digits > 2 { facts.isOdd = true }
  }

  /// *Này* and *nay* mean this one; *tới*, *sau* and *tiếp theo* mean the next.
  func reference(at offset: Int) -> Lexeme? {
    guard let term = term(offset) else { return nil }
    if term.is(.this) { return .this }
    guard term.is(.next) || ["sau", "tới", "toi"].contains(term.text) else { return nil }
    // *tháng 8 tới ngày 15/9* goes on to another time.
    if term.is(.until), unit(at: offset + 1) != nil || number(offset + 1) != nil { return nil }
    return .next
  }

  mutating func readReference() -> Lexeme? {
    guard let reference = reference(at: 0) else { return nil }
    place += 1
    return reference
  }
}
