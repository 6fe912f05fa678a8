/// What several rounds of one measurement gave.
struct Samples {
  private var values: [Double] = []

  /// Adds what a round gave.
  mutating func add(_ value: Double) { values.append(value) }

  /// Tells whether no round succeeded.
  var isEmpty: Bool { values.isEmpty }

  /// The value in the middle, 0 without any.
  var median: Double {
    let sorted = values.sorted()
    if sorted.isEmpty { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The greatest value, 0 without any.
  var greatest: Double { values.max() ?? 0 }

  /// The middle with the least and the greatest, `2.1 [1.9–3.0]`, each divided by a unit.
  func text(per unit: Double, places: Int = 1) -> String {
    guard let least = values.min(), let greatest = values.max() else { return Table.nothing }
    func written(_ value: Double) -> String { (value / unit).written(places: places) }
    return values.count == 1
      ? written(median) : "\(written(median)) [\(written(least))–\(written(greatest))]"
  }

  /// The middle of the quotients of paired rounds, `×1.4 [1.2–1.9]`.
  static func ratio(of dividends: Samples, to divisors: Samples) -> String {
    var quotients = Samples()
    for (dividend, divisor) in zip(dividends.values, divisors.values) where divisor > 0 {
      quotients.add(dividend / divisor)
    }
    return quotients.isEmpty ? Table.nothing : "×" + quotients.text(per: 1)
  }
}

extension Double {
  /// The number with some places after the point.
  func written(places: Int) -> String {
    let scale = [1.0, 10, 100, 1000][min(places, 3)]
    let scaled = Int((self * scale).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % Int(scale))
    return "\(scaled / Int(scale))." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
