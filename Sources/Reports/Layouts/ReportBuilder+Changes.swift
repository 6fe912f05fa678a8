import Assignments
import Deadlines
import Phrases

// What changed between the ends of two days, by what became of the work.
extension ReportBuilder {
  static var changeColumns: [Report.Column] {
    [
      .init("action", .namedWork, .words(6)), .init("lead", .lead, .words(3)),
      .init("before", .before, .words(2)), .init("after", .after, .words(2)),
      .init("changes", .changes, .words(4)),
    ]
  }

  /// The row of an assignment of which something changed; nothing for any other, nor for drafts.
  func changeRow(for work: Work) -> Placed? {
    guard let from = material.basis.from else { return nil }
    let (after, before) = (work.assignment, work.before)
    let standings = (before?.standing(on: from), after.standing(on: material.basis.day))
    guard let shift = shift(from: before, standings.0, to: after, standings.1) else { return nil }
    let differences = differences(from: before, to: after)
    return (
      shift.rawValue,
      [
        .work(after.action, after.number), lead(of: after), state(before, standings.0),
        state(after, standings.1), differences.isEmpty ? .nothing : .lines(differences.map(\.phrase)),
      ]
    )
  }

  /// What became of an assignment; nothing when nothing did, or nothing that counts.
  private func shift(
    from before: Assignment?, _ standingBefore: Standing?, to after: Assignment, _ standing: Standing?
  ) -> ReportShift? {
    guard let standing else { return standingBefore == nil ? nil : .stopped }
    guard let before, standingBefore != nil else {
      return before?.status == .cancelled ? .reopened : .new
    }
    if after.status == .completed, before.status != .completed { return .completed }
    if before.status == .completed, after.status != .completed { return .reopened }
    if standing.name == "overdue", standingBefore?.name != "overdue" { return .overdue }
    if before.deadline.judgedDay != after.deadline.judgedDay { return .extended }
    if before.lead != after.lead { return .moved }
    return differences(from: before, to: after).isEmpty ? nil : .other
  }

  private func differences(from before: Assignment?, to after: Assignment) -> [ReportDifference] {
    guard let before else { return [] }
    var found: [ReportDifference] = []
    if before.status != after.status { found.append(.status(before.status, after.status)) }
    if let old = before.lead, let new = after.lead, old != new {
      found.append(
        .lead(material.directory.shortName(of: old), material.directory.shortName(of: new)))
    }
    if before.deadline.due != after.deadline.due {
      found.append(.due(before.deadline.due, after.deadline.due))
    }
    if before.progress != after.progress { found.append(.progress(before.progress, after.progress)) }
    let clear = (6 - before.missing.count, 6 - after.missing.count)
    if clear.0 != clear.1 { found.append(.clarity(clear.0, clear.1)) }
    if let request = after.request, request != before.request { found.append(.request(request.day)) }
    return found
  }

  /// How an assignment stood at one end: against its deadline, or its status where that does not count.
  private func state(_ assignment: Assignment?, _ standing: Standing?) -> Report.Cell {
    if let standing { return .phrase(standing.phrase) }
    return assignment.map { .phrase($0.status.phrase) } ?? .nothing
  }
}
