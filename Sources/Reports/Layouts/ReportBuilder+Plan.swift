import Assignments
import Deadlines
import Phrases

// Who does what by when: the table of Công văn 6225/BVHTTDL-VP, and behind it the two of the six clarities
// that it has no column for.
extension ReportBuilder {
  static var planColumns: [Report.Column] {
    [
      .init("action", .namedWork, .words(6)), .init("accountable", .accountable, .words(3)),
      .init("lead", .lead, .words(3)), .init("coordinators", .coordinators, .words(3)),
      .init("deliverable", .deliverable, .words(3)), .init("due", .completion, .day),
      .init("authority", .authority, .words(3)), .init("owner", .owner, .words(3)),
    ]
  }

  /// The row of an assignment; collective ones that were divided stand there by their children.
  func planRow(for work: Work) -> Placed? {
    let assignment = work.assignment
    guard assignment.status != .divided else { return nil }
    let coordinators = assignment.coordinators.map { name(of: $0) }.joined(separator: "; ")
    let owner = assignment.owner.map { owner in
      [owner, assignment.ownerPosition].compactMap(\.self).joined(separator: ", ")
    }
    return (
      0,
      [
        .work(assignment.action, assignment.number), .init(clarity: assignment.accountable),
        lead(of: assignment), coordinators.isEmpty ? .nothing : .text(coordinators),
        .init(clarity: assignment.deliverable), deadline(of: assignment, isClarity: true),
        .init(clarity: assignment.authority), .init(clarity: owner),
      ]
    )
  }
}
