extension Day {
  /// The day as ISO 8601 writes it, `2025-08-15`: the form of files, queries and scripts.
  package var iso: String {
    let (year, month, day) = (self.year, self.month, dayOfMonth)
    var text = ""
    text.reserveCapacity(10)
    let padding = year < 10 ? "000" : year < 100 ? "00" : year < 1000 ? "0" : ""
    text += padding
    text += String(year)
    text += month < 10 ? "-0" : "-"
    text += String(month)
    text += day < 10 ? "-0" : "-"
    text += String(day)
    return text
  }

  /// The day as Vietnamese offices write it, `15/08/2025`.
  package var vietnamese: String {
    let (month, day) = (self.month, dayOfMonth)
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(iso.prefix(4))"
  }

  /// The day with its weekday, `Thứ Sáu 15/08/2025`.
  package var vietnameseWithWeekday: String {
    "\(weekday.vietnamese) \(vietnamese)"
  }
}

extension Weekday {
  /// The Vietnamese name, `Thứ Hai` to `Chủ nhật`.
  package var vietnamese: String {
    switch self {
    case .monday: "Thứ Hai"
    case .tuesday: "Thứ Ba"
    case .wednesday: "Thứ Tư"
    case .thursday: "Thứ Năm"
    case .friday: "Thứ Sáu"
    case .saturday: "Thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }
}

extension Day {
  /// Reads a day in full: `2025-08-15`, `15/8/2025`, `15-8-2025` or `15.8.2025`.
  ///
  /// The four-digit year tells the two orders apart; a year of two digits is refused rather than guessed.
  /// A day that the calendar does not have is nothing.
  package init?(_ text: some StringProtocol) {
    if let day = Day(iso: text.utf8) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let marks = text.filter { "-/.".contains($0) }
    guard parts.count == 3, marks.first == marks.last else { return nil }
    let numbers = parts.compactMap { Day.digits($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2, marks.first == "-" {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts[2].utf8.count == 4, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count)
    {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }

  /// Reads what `iso` writes, and nothing else.
  private init?(iso bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    var place = 0
    for byte in bytes {
      switch (place, byte) {
      case (4, 0x2D), (7, 0x2D): break
      case (0...3, 48...57): numbers.0 = numbers.0 * 10 + Int(byte - 48)
      case (5...6, 48...57): numbers.1 = numbers.1 * 10 + Int(byte - 48)
      case (8...9, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
      default: return nil
      }
      place += 1
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Reads plain ASCII digits, at most four of them.
  static func digits(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    guard (1...4).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it.
  package var description: String { iso }
}
