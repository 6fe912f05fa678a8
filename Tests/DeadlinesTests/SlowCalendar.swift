/// A calendar that knows no formula: it begins at Monday 0001-01-01 and turns one leaf after another.
struct SlowCalendar: Sequence, IteratorProtocol {
  /// A leaf of the calendar.
  struct Leaf {
    var year: Int
    var month: Int
    var day: Int
    /// The day of the week, from 1 for Monday.
    var weekday: Int
    /// The number of leaves before it.
    var index: Int
    /// Tells whether it is the last of its month.
    var endsMonth: Bool
  }

  private var upcoming = Leaf(year: 1, month: 1, day: 1, weekday: 1, index: 0, endsMonth: false)

  mutating func next() -> Leaf? {
    guard upcoming.year <= 9999 else { return nil }
    var leaf = upcoming
    leaf.endsMonth = leaf.day == SlowCalendar.lengths(of: leaf.year)[leaf.month - 1]
    upcoming.index += 1
    upcoming.weekday = leaf.weekday == 7 ? 1 : leaf.weekday + 1
    upcoming.day += 1
    if leaf.endsMonth { (upcoming.month, upcoming.day) = (leaf.month + 1, 1) }
    if upcoming.month == 13 { (upcoming.year, upcoming.month) = (leaf.year + 1, 1) }
    return leaf
  }

  private static let common = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  private static let leap = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// The lengths of a year's months, by the words of *Inter gravissimas* (1582).
  ///
  /// Every fourth year is a leap year, but of the years that end a century only every fourth one.
  private static func lengths(of year: Int) -> [Int] {
    let endsCentury = year.isMultiple(of: 100)
    return (endsCentury ? (year / 100) : year).isMultiple(of: 4) ? leap : common
  }
}
