import Deadlines

extension Standing {
  /// The sign of the standing.
  var sign: String {
    switch self {
    case .completedOnTime, .completedLate: "✓"
    case .overdue: "!"
    case .dueToday, .dueSoon: "~"
    case .inTerm: " "
    case .unscheduled: "?"
    }
  }

  /// The meaning of the standing.
  var style: Style {
    switch self {
    case .completedOnTime, .completedLate: .done
    case .overdue: .overdue
    case .dueToday, .dueSoon: .soon
    case .inTerm, .unscheduled: .plain
    }
  }
}
