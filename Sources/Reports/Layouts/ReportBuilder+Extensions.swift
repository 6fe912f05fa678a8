import Assignments
import Deadlines
import Phrases

// How deadlines were moved, and how late work is.
extension ReportBuilder {
  static var extensionColumns: [Report.Column] {
    [
      .init("action", .namedWork, .words(6)), .init("lead", .lead, .words(3)),
      .init("firstDue", .firstDue, .day), .init("extensions", .extensions, .count),
      .init("due", .due, .day), .init("slippage", .slipped, .count), .init("late", .delay, .count),
      .init("ledger", .ledger, .words(6)),
    ]
  }

  /// The row of an assignment whose deadline was or may be moved, or that is late; nothing for any other.
  mutating func extensionRow(for work: Work) -> Placed? {
    let assignment = work.assignment
    guard let standing = assignment.standing(on: material.basis.day) else { return nil }
    let late: Int? =
      switch standing {
      case .overdue(let days), .completedLate(let days): days
      default: nil
      }
    let delay: ReportDelay
    if assignment.extensions > 0 {
      delay = .extended
    } else if assignment.request != nil {
      delay = .asked
    } else if late != nil {
      delay = .late
    } else {
      return nil
    }
    mark(assignment.lead, delay.rawValue)
    // The first deadline has a column of its own.
    let lines = work.ledger?.lines.filter { if case .fixed = $0.event { false } else { true } } ?? []
    return (
      delay.rawValue,
      [
        .work(assignment.action, assignment.number), lead(of: assignment), .init(assignment.firstDue),
        .number(assignment.extensions), deadline(of: assignment), .number(assignment.slippage ?? 0),
        late.map { .number($0) } ?? .nothing, lines.isEmpty ? .nothing : .lines(lines.map(\.phrase)),
      ]
    )
  }
}
