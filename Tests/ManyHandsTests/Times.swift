/// How long things of one kind took.
struct Times: CustomStringConvertible {
  private let sorted: [Duration]

  /// Sorts the times.
  init(_ times: [Duration]) {
    sorted = times.sorted()
  }

  /// How many there are.
  var count: Int { sorted.count }

  /// The longest.
  var longest: Duration { sorted.last ?? .zero }

  /// The time within which this share of them was done.
  func within(_ share: Double) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
  }

  /// The usual figures in milliseconds.
  var description: String {
    "\(count) in all, p50 \(milliseconds(within(0.5))), p99 \(milliseconds(within(0.99))), max "
      + "\(milliseconds(longest)) ms"
  }

  private func milliseconds(_ time: Duration) -> Double {
    (time / .milliseconds(1) * 10).rounded() / 10
  }
}
