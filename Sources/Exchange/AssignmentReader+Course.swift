import Assignments
import Deadlines
import Phrases

// How the work went: its status, the days of its course, what proves it. What a table does not say follows
// from what it says.
extension AssignmentReader {
  func readCourse(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    for (field, column) in AssignmentReader.days where row.has(column) {
      arrived.set(field, .text(row.day(column)?.iso))
    }
    if row.has(.extensions) { arrived.set(.extensions, .number(row.count(.extensions) ?? 0)) }
    readEvidence(of: &arrived, in: &row)
    readRequest(of: &arrived, in: &row)
    let status = row.word(.status, among: AssignmentReader.statuses) ?? arrived.impliedStatus
    if row.has(.status) { arrived.set(.status, .text(status.rawValue)) }
    arrived.fields[.status] = .text(status.rawValue)
    if row.has(.progress) {
      arrived.set(.progress, .number(row.count(.progress) ?? (status == .completed ? 100 : 0)))
    } else if status == .completed {
      arrived.fields[.progress] = .number(100)
    }
    // Work is given on the day of the document that gives it, where that day is known.
    if status != .draft, status != .cancelled, arrived.fields[.assignedOn]?.text == nil,
      case .day(let day)? = arrived.directive?.issued
    {
      arrived.fields[.assignedOn] = .text(day.iso)
      arrived.given.remove(.assignedOn)
    }
    // The first deadline follows from the present one unless the table says it.
    if arrived.fields[.firstDue]?.text == nil, !row.holds(.precision) {
      arrived.fields[.firstDue] = nil
      arrived.given.remove(.firstDue)
    }
  }

  private static let days: [(Assignment.Field, ExchangeColumn)] = [
    (.assignedOn, .assignedOn), (.acceptedOn, .acceptedOn), (.submittedOn, .submittedOn),
    (.completedOn, .completedOn), (.firstDue, .firstDue), (.dueBeforeExtension, .dueBeforeExtension),
  ]

  /// The statuses, each under the names it has here and those that tables of ministries give it.
  private static let statuses: [(Assignment.Status, [String])] = Assignment.Status.allCases.map { status in
    let others: [String] =
      switch status {
      case .draft: ["chưa giao"]
      case .assigned: ["chưa tiếp nhận", "đã giao", "chưa thực hiện"]
      case .underway: ["đang triển khai", "đã tiếp nhận"]
      case .submitted: ["đã báo hoàn thành"]
      case .completed: ["đã hoàn thành", "đã xong"]
      case .cancelled: ["dừng", "tạm dừng"]
      case .divided: []
      }
    return (status, [status.phrase.vi, status.phrase.en, status.rawValue] + others)
  }

  private func readEvidence(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    guard row.has(.evidence) || row.has(.evidenceReason) else { return }
    let symbol = row.text(.evidence)
    let issued = row.day(.evidenceIssued)
    let reason = row.text(.evidenceReason)
    switch (symbol, issued, reason) {
    case (let symbol?, let issued?, nil):
      arrived.set(.evidence, Evidence.document(symbol: symbol, issued: issued).fact)
    case (_?, nil, nil): row.complain(.wanted, about: .evidenceIssued)
    case (nil, _?, _): row.complain(.wanted, about: .evidence)
    case (nil, nil, let reason?): arrived.set(.evidence, Evidence.undocumented(reason: reason).fact)
    case (nil, nil, nil): arrived.set(.evidence, Fact.none)
    case (_?, _, _?): row.complain(.rule(.implausible(.evidence, .twofold)), about: .evidenceReason)
    }
  }

  private func readRequest(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    guard row.has(.requestedDay) else { return }
    guard let day = row.day(.requestedDay) else {
      for column in [ExchangeColumn.requestReason, .requestedOn] where row.holds(column) {
        row.complain(.wanted, about: .requestedDay)
      }
      return arrived.set(.request, Fact.none)
    }
    guard let reason = row.text(.requestReason) else {
      return row.complain(.wanted, about: .requestReason)
    }
    guard let askedOn = row.day(.requestedOn) else { return row.complain(.wanted, about: .requestedOn) }
    arrived.set(.request, ExtensionRequest(day: day, reason: reason, askedOn: askedOn).fact)
  }
}

extension ArrivedAssignment {
  /// The status that the days of the course tell of.
  fileprivate var impliedStatus: Assignment.Status {
    let course: [(Assignment.Field, Assignment.Status)] = [
      (.completedOn, .completed), (.submittedOn, .submitted), (.acceptedOn, .underway),
      (.assignedOn, .assigned),
    ]
    return course.first { fields[$0.0]?.text != nil }?.1 ?? .draft
  }
}
