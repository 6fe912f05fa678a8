// The rules for months, one, several or counted within a year.
extension PhraseReader {
  /// The month whose word *tháng* stands ahead, in digits or in words, and how many terms both take.
  func month(at offset: Int) -> (number: Int, length: Int)? {
    guard ahead(.month, offset), number(offset + 1).map({ $0.digits <= 2 }) ?? true,
      !(ahead(.year, offset + 1) && number(offset + 2)?.digits == 4), let first = term(offset + 1)?.numeral
    else { return nil }
    let isWord = number(offset + 1) == nil && first == 10
    let ones = term(offset + 2)?.numeral(among: ["một": 1, "mốt": 1, "hai": 2, "mot": 1])
    guard isWord, number(offset + 2) == nil, let ones else { return (first, 2) }
    return (first + ones, 3)
  }

  /// Reads *tháng 12/2025, tháng 12 năm 2025, tháng mười hai, tháng 11, 12, tháng này*.
  mutating func readMonth() -> Bool {
    if readShortMonth() { return true }
    guard ahead(.month) else { return false }
    guard let first = month(at: 0) else { return readUnnumbered(.month(nil)) }
    place += first.length
    let months = [first.number] + moreMonths()
    guard months.allSatisfy({ (1...12).contains($0) }) else {
      facts.impossible = "tháng \(first.number)"
      return true
    }
    list(months.map { .month($0) })
    return true
  }

  /// Reads the count of *trong 3 tháng 10, 11, 12/2025*: as many months follow as it says.
  mutating func readCountedMonths() -> Bool {
    guard let count = short(), (2...6).contains(count), ahead(.month, 1), !ahead(.day, -1) else {
      return false
    }
    let follow = (0..<count).allSatisfy { place in
      let isTied = place == 0 || sign(",-&", 1 + 2 * place) || ahead(.and, 1 + 2 * place)
      return isTied && short(2 + 2 * place).map { (1...12).contains($0) } ?? false
    }
    guard follow else { return false }
    place += 1
    return readMonth()
  }

  /// Reads the further months of *tháng 9-12, tháng 3, 6, 9 và 12*.
  mutating func moreMonths() -> [Int] {
    var months: [Int] = []
    while sign(",-&") || ahead(.and), let next = short(1), (1...12).contains(next), isMonthOfList(at: 2) {
      months.append(next)
      place += 2
    }
    return months
  }

  /// Tells whether a number that ends at an offset is one more month: *tháng 11, 12*, not *tháng 11, 15/12*.
  private func isMonthOfList(at offset: Int) -> Bool {
    if sign("/-.", offset), short(offset + 1) != nil { return false }
    return unit(at: offset).map { $0 == .year } ?? !sign("%", offset)
  }

  /// Reads *T12/2025*.
  private mutating func readShortMonth() -> Bool {
    guard term()?.text == "t", let month = short(1), (1...12).contains(month), sign("/-.", 2),
      number(3)?.digits == 4
    else { return false }
    place += 2
    finish(Point(unit: .month(month)))
    return true
  }

  /// Reads *02 tháng cuối năm 2025, 6 tháng đầu năm, 9 tháng năm 2025*.
  mutating func readMonthsOfYear() -> Bool {
    guard let count = short() ?? term()?.numeral, ahead(.month, 1),
      !ahead(.month, -1)
    else { return false }
    let part = [Lexeme.start, .end].first { ahead($0, 2) }
    var length = part == nil ? 2 : 3
    if ahead(.filler, length) { length += 1 }
    guard
      ahead(.year, length) && (part != nil || year(at: length + 1) != nil)
        || part != nil && year(at: length) != nil
    else { return false }
    place += length
    let unit: Point.Unit =
      count == 6 ? .half(part == .end ? 2 : 1) : .months(count, part ?? .start)
    guard (1...12).contains(count) else {
      facts.impossible = "\(count) tháng"
      return true
    }
    var point = Point(unit: unit)
    readYearBehind(&point)
    if point.year == nil, point.yearStep == nil { _ = take(.year) }
    add(point)
    return true
  }

  /// Keeps times that stand in one list, the year behind the last one.
  mutating func list(_ units: [Point.Unit]) {
    for (place, unit) in units.enumerated() {
      if place == units.count - 1 { finish(Point(unit: unit)) } else { add(Point(unit: unit)) }
      if place > 0 { tie(.through) }
    }
  }

  /// Reads *tháng này, quý tới*; after *trong* or *hết* a unit alone means this one.
  mutating func readUnnumbered(_ unit: Point.Unit) -> Bool {
    place += 1
    if let reference = readReference() {
      add(Point(unit: unit, reference: reference))
    } else if isAlone {
      add(Point(unit: unit, reference: .this))
    }
    return true
  }

  /// Tells whether a unit that was just taken stands alone behind *trong, hết, ngay trong*.
  var isAlone: Bool {
    guard pending.contains(.within) || pending.contains(.until) else { return false }
    guard let next = term() else { return true }
    return next.kind == .sign(",") || next.kind == .sign(";") || next.kind == .sign(".")
      || next.kind == .sign(")")
  }
}
