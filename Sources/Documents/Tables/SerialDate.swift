import Deadlines

/// A day and time as spreadsheets reckon them: days since an epoch, and a fraction for the time.
enum SerialDate {
  /// Takes what a cell with the format of a day holds.
  ///
  /// - Parameters:
  ///   - serial: The days since the epoch.
  ///   - shown: The same as the cell would show it without its format.
  ///   - is1904: Whether the epoch is 1904-01-01, as Excel on the Macintosh had it, rather than 1899-12-31
  ///     with a 29 February 1900 that never was.
  /// - Returns: A cell; one that cannot be used for a time without a day, and for a day that is not in the
  ///   calendar.
  static func cell(_ serial: Double, shown: String, is1904: Bool) -> TableCell {
    var whole = Int(serial.rounded(.down).clamped(to: -1...3_000_000))
    var seconds = Int(((serial - Double(whole)) * 86_400).rounded().clamped(to: 0...86_400))
    if seconds == 86_400 { (whole, seconds) = (whole + 1, 0) }
    // A time of no day; that it should be of the first day of 1904 nobody means.
    if whole == 0 {
      return .unusable(.badDate(two(seconds / 3_600) + ":" + two(seconds / 60 % 60)))
    }
    if whole == 60, !is1904 { return .unusable(.badDate("1900-02-29")) }
    let days = whole - (is1904 ? 24_107 : whole < 60 ? 25_568 : 25_569)
    guard whole >= 0, days <= 2_932_896 else { return .unusable(.badDate(shown)) }
    return cell(Day(number: days), seconds / 60)
  }

  private static func cell(_ day: Day, _ minutes: Int) -> TableCell {
    let (year, month, dayOfMonth) = (day.year, day.month, day.dayOfMonth)
    return minutes == 0
      ? .day(year: year, month: month, day: dayOfMonth)
      : .moment(year: year, month: month, day: dayOfMonth, hour: minutes / 60, minute: minutes % 60)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Takes a day, perhaps with a time, as ISO 8601 writes it.
  static func cell(iso text: String) -> TableCell {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard date.map(\.utf8.count) == [4, 2, 2], let year = number(date[0]), let month = number(date[1]),
      let dayOfMonth = number(date[2]), let day = Day(year: year, month: month, day: dayOfMonth),
      let minutes = parts.count > 1 ? minutes(parts[1]) : 0
    else { return .unusable(.badDate(text)) }
    return cell(day, minutes)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  private static func minutes(_ time: Substring) -> Int? {
    let parts = (time.hasSuffix("Z") ? time.dropLast() : time).split(
      separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      let hour = number(parts[0]), let minute = number(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
