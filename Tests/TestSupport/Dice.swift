/// Random numbers that can be thrown again: one seed always gives the same throws (SplitMix64).
///
/// Tests take seeds as arguments, so that a failure names the seed it happened with.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Makes dice that a seed decides.
  package init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seed of what a test tries at random.
///
/// It is always the same, so that a change is judged by what it changes; only the long proofs look for what
/// nobody has seen yet.
package func usualSeed() -> Int {
  isSoak ? Int.random(in: 0..<1_000_000) : 20_423
}

extension Dice {
  /// One of some values.
  package mutating func pick<T>(_ values: some Collection<T>) -> T {
    guard let value = values.randomElement(using: &self) else { fatalError("nothing to pick from") }
    return value
  }

  /// True so many times in a hundred.
  package mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}
