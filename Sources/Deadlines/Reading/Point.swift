/// A time that a phrase names: a day, a month, a quarter and so on, as far as it says.
struct Point: Hashable {
  /// What it names.
  var unit: Unit
  /// The year, when it is said.
  var year: Int?
  /// How many years after the directive's, when that is said: *năm nay* 0, *năm sau* 1.
  var yearStep: Int?
  /// The part of it that is meant, *đầu*, *giữa*, *cuối* or a third of a month.
  var part: Lexeme?
  /// *This* one or the *next* one, in place of a number.
  var reference: Lexeme?
  /// Tells whether the year was written with two digits.
  var hasShortYear = false
  /// Tells whether it is named in a way that has no settled bounds.
  var isLoose = false
  /// The limits that stand before it.
  var limits: Set<Lexeme> = []
  /// How it is tied to the point before it.
  var join: Join?

  enum Unit: Hashable {
    /// A day, perhaps without its month.
    case day(Int, month: Int?)
    /// A day so many days after the directive's.
    case issued(Int)
    /// A day of a week.
    case weekday(Weekday)
    /// The last day, or working day, of whatever repeats.
    case lastDay(isWorkday: Bool)
    /// A day of the first or the last month of each period.
    case dayOfPeriod(Int, month: Lexeme)
    /// A week, or one of the weeks of a month: 1 to 4, or 5 for the last.
    case week(Int?, month: Int?)
    case month(Int?)
    case quarter(Int?)
    case half(Int)
    case year
    /// The first or last months of a year, as in *02 tháng cuối năm*.
    case months(Int, Lexeme)
  }

  enum Join: Hashable {
    /// *đến*, or a dash.
    case through
    /// *và*, or a comma.
    case and
    case or
  }
}

extension Point {
  /// Tells whether it is a single day.
  var isDay: Bool {
    switch unit {
    case .day, .issued, .weekday: true
    default: false
    }
  }

  /// How coarse it is: 0 a day, 1 a week, 2 a month, 3 a quarter, 4 what is longer, 5 a year.
  var rank: Int {
    switch unit {
    case .day, .issued, .weekday, .lastDay, .dayOfPeriod: 0
    case .week: 1
    case .month: 2
    case .quarter: 3
    case .half, .months: 4
    case .year: 5
    }
  }

  /// The first and last day of what is named in a year, without its part; nothing when the calendar has no
  /// such time.
  func span(in year: Int) -> ClosedRange<Day>? {
    func months(_ first: Int, _ last: Int) -> ClosedRange<Day>? {
      guard let start = Day(year: year, month: first, day: 1), let end = Day.last(ofMonth: last, in: year),
        start <= end
      else { return nil }
      return start...end
    }
    switch unit {
    case .day(let day, let month?): return Day(year: year, month: month, day: day).map { $0...$0 }
    case .month(let month?): return months(month, month)
    case .week(let week?, let month?):
      guard let month = months(month, month) else { return nil }
      let end = week > 4 ? month.upperBound : month.lowerBound.adding(week * 7 - 1)
      return end.adding(-6)...end
    case .quarter(let quarter?): return (1...4).contains(quarter) ? months(quarter * 3 - 2, quarter * 3) : nil
    case .half(let half): return half == 1 ? months(1, 6) : months(7, 12)
    case .year: return months(1, 12)
    case .months(let count, let part):
      guard (1...12).contains(count) else { return nil }
      return part == .start ? months(1, count) : months(13 - count, 12)
    case .day, .issued, .weekday, .lastDay, .dayOfPeriod, .week, .month, .quarter: return nil
    }
  }
}
