import Deadlines

/// A place among the deadlines of a text, which whoever reads on moves on: a text is walked once, not once a
/// clause.
struct FindingCursor {
  private var first = 0

  /// The deadlines that begin within a stretch of the text; what lies before it is passed for good.
  ///
  /// - Complexity: O(*n*) in the number of deadlines, over all stretches together.
  mutating func findings(among all: [Finding], within range: Range<Int>) -> [Finding] {
    while first < all.count, all[first].range.lowerBound < range.lowerBound { first += 1 }
    return Array(all[first...].prefix { $0.range.lowerBound < range.upperBound })
  }
}
