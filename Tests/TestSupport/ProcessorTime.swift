import Glibc

/// Measures how long the processor works at something, without the time in which it works at something else.
///
/// - Parameter work: What is measured; it is done where the caller is, by one thread.
/// - Returns: The time of that thread alone.
package func processorTime(of work: () throws -> Void) rethrows -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let start = now()
  try work()
  return now() - start
}
