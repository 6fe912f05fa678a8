import Glibc

/// The clock that times are taken from.
enum Stopwatch {
  /// The nanoseconds on a clock that nobody sets.
  static var nanoseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Times something that is done several times.
  static func times(_ rounds: Int, _ body: () throws -> Void) rethrows -> Samples {
    var samples = Samples()
    for _ in 0..<rounds {
      let start = nanoseconds
      try body()
      samples.add(Double(nanoseconds - start))
    }
    return samples
  }
}
