// Several days in one breath: *15, 16 và 17/8; ngày 15 các tháng 3, 6, 9 và 12*.
extension PhraseReader {
  /// Reads the bare days of *trong các ngày 15, 16 và 17/8*, each up to the one that has a month.
  mutating func readDays() -> Bool {
    let start = place
    _ = take(.day)
    guard let day = short(), (1...31).contains(day), let joined = lengthOfTie(at: 1),
      let next = short(1 + joined)
    else {
      place = start
      return false
    }
    let after = 2 + joined
    let isDayMonth = sign("/", after) && short(after + 1) != nil || ahead(.month, after)
    let isRepeated = ahead(.every, after) && day != next
    let isOneMore = lengthOfTie(at: after).map { short(after + $0) != nil } ?? false
    guard isDayMonth || isRepeated || isOneMore && !sign("-", 1) && !sign("-", after), (1...31).contains(next)
    else {
      place = start
      return false
    }
    place += 1
    add(Point(unit: .day(day, month: nil)))
    if isRepeated {
      place += joined + 1
      add(Point(unit: .day(next, month: nil)))
    }
    return true
  }

  /// How many terms tie two bare days: a dash, a comma, *và*, *đến*, with *ngày* perhaps.
  func lengthOfTie(at offset: Int) -> Int? {
    guard sign("-,&", offset) || ahead(.and, offset) || ahead(.until, offset) || ahead(.or, offset) else {
      return nil
    }
    return ahead(.day, offset + 1) ? 2 : 1
  }

  /// Reads the months of *ngày 15 các tháng 3, 6, 9 và 12*.
  mutating func readMonths(of day: Int) -> Bool {
    guard ahead(.these), let first = month(at: 1) else { return false }
    place += 1 + first.length
    return list(day, [first.number])
  }

  /// Keeps a day of several months.
  mutating func list(_ day: Int, _ first: [Int]) -> Bool {
    let months = first + moreMonths()
    guard months.allSatisfy({ (1...12).contains($0) }) else {
      facts.impossible = "\(day)/\(months[0])"
      return true
    }
    for (place, month) in months.enumerated() {
      let point = Point(unit: .day(day, month: month))
      if place == months.count - 1 { finish(point) } else { add(point) }
      if place > 0 { tie(.and) }
    }
    return true
  }
}
