import Assignments

/// The view for a meeting.
struct MeetingList: Hashable, Sendable {
  /// The assignment that the cursor is on.
  var selected: Row? { nil }
}
