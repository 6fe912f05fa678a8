import Assignments
import Deadlines
import Phrases

// How the work goes on, agency by agency: Thông báo 624/TB-VPCP, Phụ lục II.
extension ReportBuilder {
  static var progressColumns: [Report.Column] {
    [
      .init("action", .namedWork, .words(6)), .init("lead", .unit, .words(3)), .init("due", .deadline, .day),
      .init("result", .result, .words(4)), .init("course", .course, .words(2)),
    ]
  }

  /// The row of an assignment that counts in the cells; nothing for any other.
  func progressRow(for work: Work) -> Placed? {
    let assignment = work.assignment
    guard let standing = assignment.standing(on: material.basis.day) else { return nil }
    let isWaiting = assignment.status == .submitted
    let course: Report.Cell =
      isWaiting
      ? .phrase(standing.course + ", " + assignment.status.phrase) : .phrase(standing.course)
    return (
      place(of: assignment.lead),
      [
        .work(assignment.action, assignment.number), lead(of: assignment), deadline(of: assignment),
        result(of: work), course,
      ]
    )
  }

  /// What was achieved: what proves it, else what was last reported.
  private func result(of work: Work) -> Report.Cell {
    var lines: [Phrase] = []
    switch work.assignment.evidence {
    case .document(let symbol, let issued): lines.append(.proof(symbol, issued))
    case .undocumented(let reason): lines.append(.withoutDocument(reason))
    case nil:
      if work.assignment.progress > 0 { lines.append(.doneShare(work.assignment.progress)) }
      if let remark = work.remark { lines.append(Phrase(verbatim: remark)) }
    }
    return lines.isEmpty ? .nothing : .lines(lines)
  }
}
