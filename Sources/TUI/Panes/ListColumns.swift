import Assignments

/// The columns of a list of assignments; where there is little room they go in a declared order, the status
/// first.
struct ListColumns: Hashable, Sendable {
  /// The columns of the day, where the list says it.
  let day: Int
  /// The columns of the number.
  let number: Int
  /// The columns of the standing.
  let standing: Int
  /// Tells whether there is room to say the standing in full.
  let saysStandingInFull: Bool
  /// The columns of the status.
  let status: Int
  /// The columns of the clarities.
  let clarity: Int
  /// The columns of the lead.
  let lead: Int
  /// The columns of the action, which gets all that is left.
  let action: Int

  /// Divides so many columns, two of them for signs.
  ///
  /// - Parameters:
  ///   - columns: All columns.
  ///   - largest: The largest number that is shown.
  ///   - showsLead: Whether the lead is worth columns.
  ///   - day: The columns of the day; with a day before it a row has none for the clarities.
  init(_ columns: Int, largest: AssignmentNumber, showsLead: Bool, day: Int = 0) {
    self.day = day
    number = largest.description.utf8.count + 1
    saysStandingInFull = columns >= 100
    standing = saysStandingInFull ? 20 : 17
    status = columns >= 85 ? 16 : 0
    lead = showsLead && columns >= 50 ? columns >= 100 ? 12 : 9 : 0
    clarity = columns >= 45 && day == 0 ? 5 : 0
    action = max(0, columns - 2 - day - number - standing - status - clarity - lead)
  }
}
