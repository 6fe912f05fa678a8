import Dispatch
import Foundation
import Glibc
import Synchronization

/// Runs some work so many times side by side, each in a thread of its own, and answers what each came to.
///
/// Threads and not tasks, because these hands wait for processes: a task that waits would keep another from
/// its turn.
///
/// - Throws: the first failure, once all have ended.
func together<Value: Sendable>(
  _ count: Int, _ work: @escaping @Sendable (Int) throws -> Value
) throws -> [Value] {
  let gathering = Gathering<Value>()
  let group = DispatchGroup()
  for hand in 0..<count {
    group.enter()
    Thread.detachNewThread {
      gathering.add(Result { try work(hand) }, of: hand)
      group.leave()
    }
  }
  group.wait()
  return try gathering.all().map { try $0.get() }
}

/// What the hands have brought so far.
private final class Gathering<Value: Sendable>: Sendable {
  private let results = Mutex<[Int: Result<Value, any Error>]>([:])

  func add(_ result: sending Result<Value, any Error>, of hand: Int) {
    results.withLock { $0[hand] = result }
  }

  func all() -> [Result<Value, any Error>] {
    results.withLock { results in results.sorted { $0.key < $1.key }.map(\.value) }
  }
}

/// A gate that opens when all are there, so that they start together.
final class Gate: Sendable {
  private let awaited: Atomic<Int>

  /// Makes a gate for so many.
  init(for count: Int) {
    awaited = Atomic(count)
  }

  /// Waits for the others, and answers when it is that they start.
  func pass() -> ContinuousClock.Instant {
    awaited.subtract(1, ordering: .acquiringAndReleasing)
    while awaited.load(ordering: .acquiring) > 0 { usleep(200) }
    return .now
  }
}

/// Does nothing until a moment, as people do between two saves.
func rest(until moment: ContinuousClock.Instant) {
  let left = (moment - .now) / .microseconds(1)
  if left > 0 { usleep(UInt32(left)) }
}
