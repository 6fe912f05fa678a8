/// How long to wait for what must come, unless a test says otherwise.
///
/// It is long enough for a machine with two cores that builds something else meanwhile, and reached only when
/// something is wrong.
package let patience: Duration = .seconds(60)

/// How long something may take that the product promises within a limit.
///
/// Only the long proofs hold the program to the limit: elsewhere other tests and other programs take the time
/// that is measured, and what counts is that it comes at all.
package func promised(_ limit: Duration) -> Duration {
  isSoak ? limit : patience
}
