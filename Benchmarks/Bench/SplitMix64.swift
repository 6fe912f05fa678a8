/// A small generator of numbers that look random and are the same on every machine.
///
/// After Sebastiano Vigna's splitmix64.c (public domain, 2015).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the numbers that belong to a seed and a place in a series, each place with numbers of its own.
  init(seed: UInt64, place: Int = 0) {
    state = seed
    state = next() ^ UInt64(truncatingIfNeeded: place)
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number from a range, the same on every machine and with every standard library.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 1) % (range.upperBound - range.lowerBound + 1)
  }

  /// Says yes as often as a share in hundred tells.
  mutating func happens(_ percent: Int) -> Bool { number(0...99) < percent }

  /// One of several things.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[number(0...things.count - 1)] }
}
