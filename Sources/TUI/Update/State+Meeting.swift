import Assignments
import Phrases

extension State {
  /// Asks for the view.
  mutating func readMeeting() {}

  /// Moves the cursor of the view; tells whether the rows at hand were enough.
  mutating func moveInMeeting(_ motion: Motion) -> Bool { true }
}
