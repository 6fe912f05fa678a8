import Assignments
import Deadlines
import GRDB

extension Assignments.Row {
  /// The columns that a row of a list is read from, in the order of `init(_:)`.
  static let columns = """
    a.number, a.status, a.lead, a.action, a.due, a.judged, a.submitted_on, a.completed_on, a.assigned_on,
    a.progress, a.clarity, a.request_day IS NOT NULL, a.revision, a.last_line
    """

  /// Makes a row of a record of `columns`.
  init(_ record: Record) {
    self.init(
      number: AssignmentNumber(record[0]),
      action: record[3],
      lead: (record[2] as String?).map { AgencyCode($0) },
      status: Assignment.Status(rawValue: record[1]) ?? .draft,
      due: record.day(4),
      judgedDay: record.day(5),
      submittedOn: record.day(6),
      completedOn: record.day(7),
      assignedOn: record.day(8),
      progress: record[9],
      clarity: record[10],
      hasRequest: record[11],
      revision: record[12],
      lastLine: record[13])
  }
}
