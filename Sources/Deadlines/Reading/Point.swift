/// A time that a phrase names: a day, a month, a quarter and so on, as far as it says.
struct Point: Hashable {
  /// What it names.
  var unit: Unit
  /// The year, when it is said.
  var year: Int?
  /// The part of it that is meant, *đầu*, *giữa*, *cuối* or a third of a month.
  var part: Lexeme?
  /// *This* one or the *next* one, in place of a number.
  var reference: Lexeme?
  /// Tells whether the year was written with two digits.
  var hasShortYear = false

  enum Unit: Hashable {
    /// A day, perhaps without its month.
    case day(Int, month: Int?)
    /// The last day of whatever repeats.
    case lastDay
    /// A day of the first or the last month of each quarter.
    case dayOfQuarter(Int, month: Lexeme)
    case week
    case month(Int?)
    case quarter(Int?)
    case half(Int)
    case year
    /// The first or last months of a year, as in *02 tháng cuối năm*.
    case months(Int, Lexeme)
  }
}

extension Point {
  /// The first and last day of what is named in a year, without its part; nothing when the calendar has no
  /// such time.
  func span(in year: Int) -> ClosedRange<Day>? {
    func months(_ first: Int, _ last: Int) -> ClosedRange<Day>? {
      guard let start = Day(year: year, month: first, day: 1), let end = Day.last(ofMonth: last, in: year)
      else { return nil }
      return start...end
    }
    switch unit {
    case .day(let day, let month?): return Day(year: year, month: month, day: day).map { $0...$0 }
    case .month(let month?): return months(month, month)
    case .quarter(let quarter?): return (1...4).contains(quarter) ? months(quarter * 3 - 2, quarter * 3) : nil
    case .half(let half): return half == 1 ? months(1, 6) : months(7, 12)
    case .year: return months(1, 12)
    case .months(let count, let part):
      guard (1...12).contains(count) else { return nil }
      return part == .start ? months(1, count) : months(13 - count, 12)
    case .day, .lastDay, .dayOfQuarter, .week, .month, .quarter: return nil
    }
  }
}
