/// A date of a document as far as it is known: a day, a month or only a year.
///
/// Press reports and old directives often name no day. What is not known is kept unknown, so that nothing
/// later mistakes a guess for a fact.
package enum DocumentDate: Hashable, Sendable {
  /// A date known to the day.
  case day(Day)
  /// A date known to the month.
  case month(year: Int, month: Int)
  /// A date known to the year.
  case year(Int)
}

extension DocumentDate {
  /// Reads `2025-07-16`, `16/7/2025`, `2025-07`, `7/2025` or `2025`.
  package init?(_ text: some StringProtocol) {
    if let day = Day(text) {
      self = .day(day)
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { Day.digits($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    switch parts.count {
    case 1 where parts[0].utf8.count == 4:
      self = .year(numbers[0])
    case 2 where parts[0].utf8.count == 4 && parts[1].utf8.count == 2 && (1...12).contains(numbers[1]):
      self = .month(year: numbers[0], month: numbers[1])
    case 2 where parts[1].utf8.count == 4 && parts[0].utf8.count <= 2 && (1...12).contains(numbers[0]):
      self = .month(year: numbers[1], month: numbers[0])
    default:
      return nil
    }
  }

  /// The year, which is always known.
  package var year: Int {
    switch self {
    case .day(let day): day.year
    case .month(let year, _): year
    case .year(let year): year
    }
  }

  /// The day itself when it is known, otherwise the last day of the known month or year.
  ///
  /// A period means its last day, as for deadlines (product rule; Thông báo 624/TB-VPCP, Phụ lục I).
  package var lastDay: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day.last(ofMonth: month, in: year) ?? .last
    case .year(let year): Day.last(ofYear: year) ?? .last
    }
  }

  /// The date as ISO 8601 writes it with reduced precision: `2025-07-16`, `2025-07`, `2025`.
  package var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month: String(lastDay.iso.prefix(7))
    case .year: String(lastDay.iso.prefix(4))
    }
  }

  /// The date as Vietnamese offices write it: `16/07/2025`, `07/2025`, `2025`.
  package var vietnamese: String {
    switch self {
    case .day(let day): day.vietnamese
    case .month: String(lastDay.vietnamese.suffix(7))
    case .year: String(lastDay.vietnamese.suffix(4))
    }
  }
}
