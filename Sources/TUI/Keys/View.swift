/// A view of the board, shown by its number.
package enum View: Int, CaseIterable, Sendable {
  /// Where everything stands today.
  case today = 1
  /// Agencies, their assignments, and the selected one in full.
  case assignments = 2
  /// What falls due, week by week.
  case timeline = 3
}
