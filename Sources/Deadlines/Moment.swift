/// A moment in time to the second, and the day and hour it is in Viet Nam.
///
/// Viet Nam keeps UTC+7 the whole year round, so no time zone table is asked and `TZ` has no say.
package struct Moment: Hashable, Comparable, Sendable {
  /// The seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  /// Makes a moment from the seconds since 1970-01-01T00:00:00Z.
  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// Makes the moment of an hour of a day in Viet Nam, given in seconds after midnight.
  package init(on day: Day, secondsIntoDay: Int = 0) {
    self.seconds = day.number * 86_400 + secondsIntoDay - Moment.offset
  }

  /// Viet Nam's distance from UTC in seconds.
  private static let offset = 7 * 3600

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment {
  private var local: Int { seconds + Moment.offset }

  /// The day in Viet Nam.
  package var day: Day {
    Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// The seconds since midnight in Viet Nam.
  package var secondsIntoDay: Int { local - day.number * 86_400 }

  /// The hour and minute in Viet Nam, `08:30`.
  package var clock: String { String(time.prefix(5)) }

  /// The day and hour as people write them, `15/08/2025 08:30`.
  package var vietnamese: String { "\(day.vietnamese) \(clock)" }

  /// The moment as RFC 3339 writes it in Viet Nam, `2025-12-01T08:30:00+07:00`.
  package var iso: String { "\(day.iso)T\(time)+07:00" }

  /// Reads what `iso` writes.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 25, text.hasSuffix("+07:00"), text.dropFirst(10).first == "T",
      let day = Day(text.prefix(10))
    else { return nil }
    let parts = text.dropFirst(11).prefix(8).split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count == 2 ? Day.digits($0) : nil }
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    self.init(on: day, secondsIntoDay: numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
  }

  private var time: String {
    let seconds = secondsIntoDay
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
  }
}
