/// A view of the board, shown by its number.
package enum View: Int, CaseIterable, Sendable {
  /// Where everything stands today.
  case today = 1
  /// Agencies, their assignments, and the selected one in full.
  case assignments = 2
  /// What falls due, week by week.
  case timeline = 3
  /// How the agencies do, as bars.
  case statistics = 4
  /// What waits for the member's decision.
  case inbox = 5
  /// Who did what.
  case journal = 6
  /// The agencies one by one, worst first, in large letters for a meeting.
  case meeting = 7
}
