import Assignments

/// A line of the view of the day.
enum AgendaLine: Hashable, Sendable {
  /// The heading of a stretch, with how many belong to it.
  case heading(Stretch.Heading, Int)
  /// An assignment of a stretch.
  case row(Row, in: Stretch.Heading)
  /// How many more the stretch has.
  case rest(Stretch.Heading, Int)
  /// The gap before a heading.
  case gap

  /// Tells whether the cursor can be on the line.
  var isSelectable: Bool {
    switch self {
    case .row, .rest: true
    case .heading, .gap: false
    }
  }

  /// The stretch that the line belongs to.
  var heading: Stretch.Heading? {
    switch self {
    case .heading(let heading, _), .row(_, in: let heading), .rest(let heading, _): heading
    case .gap: nil
    }
  }

  /// The number of the assignment, when the line is one.
  var number: AssignmentNumber? {
    if case .row(let row, _) = self { row.number } else { nil }
  }
}
