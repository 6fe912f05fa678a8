import Assignments

/// What waits for the member.
struct InboxList: Hashable, Sendable {
  /// The assignment that the cursor is on.
  var selected: Row? { nil }
}
