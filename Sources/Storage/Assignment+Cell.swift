import Assignments
import Deadlines

/// The sort of an assignment as far as counting is concerned, apart from which day it is today.
enum Cell: String {
  /// It does not count: a draft, cancelled, divided.
  case none
  /// Open without a deadline.
  case unscheduled
  /// Open, and overdue from the day after its deadline.
  case running
  /// Reported in time and waiting for confirmation: in term, whatever day it is.
  case held
  /// Completed by its deadline.
  case onTime
  /// Completed after it.
  case late
}

extension Assignment {
  /// The cell that the assignment belongs to.
  ///
  /// What was reported late stays `running`: its standing is frozen on a day on which the deadline had
  /// passed.
  var cell: Cell {
    guard status.counts else { return .none }
    let judged = deadline.judgedDay
    switch status {
    case .completed:
      guard let judged, let completedOn else { return .onTime }
      return completedOn <= judged ? .onTime : .late
    case .submitted:
      guard let judged else { return .unscheduled }
      return (submittedOn ?? .first) <= judged ? .held : .running
    default:
      return judged == nil ? .unscheduled : .running
    }
  }
}
