import Assignments
import Phrases

extension State {
  /// Asks for the view.
  mutating func readJournal() {}

  /// Moves the cursor of the view; tells whether the rows at hand were enough.
  mutating func moveInJournal(_ motion: Motion) -> Bool { true }
}
