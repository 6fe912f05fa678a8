import Assignments
import Phrases

extension State {
  /// Asks for the view.
  mutating func readStatistics() {}

  /// Moves the cursor of the view; tells whether the rows at hand were enough.
  mutating func moveInStatistics(_ motion: Motion) -> Bool { true }
}
