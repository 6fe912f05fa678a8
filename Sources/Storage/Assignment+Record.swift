import Assignments
import Deadlines
import Foundation
import GRDB

extension Assignment {
  /// The columns that an assignment is read from, in the order of `init(_:)`.
  static let columns = """
    a.number, a.status, a.lead, a.action, a.due, a.submitted_on, a.completed_on, a.assigned_on, a.progress,
    a.request_day, a.revision, a.parent, a.addressees, a.owner, a.owner_position, a.accountable, a.authority,
    a.deliverable, a.phrase, a.due_time, a.precision, a.kind, a.basis, a.needs_confirmation, a.recurrence,
    a.moved_to, a.directive, a.quote, a.first_due, a.extensions, a.request_reason, a.request_asked_on,
    a.accepted_on, a.evidence_symbol, a.evidence_issued, a.evidence_reason, a.field_revisions,
    a.follows, a.due_before_extension, a.counted_from,
    (SELECT group_concat(agency)
     FROM (SELECT agency FROM coordinator WHERE assignment = a.number ORDER BY place))
    """

  /// How many columns that are.
  static let columnCount = 41

  /// Makes an assignment of a record of `columns`.
  init(_ record: Record) {
    self.init(number: AssignmentNumber(record[0]), action: record[3])
    status = Status(rawValue: record[1]) ?? .draft
    lead = (record[2] as String?).map { AgencyCode($0) }
    submittedOn = record.day(5)
    completedOn = record.day(6)
    assignedOn = record.day(7)
    progress = record[8]
    revision = record[10]
    parent = (record[11] as Int?).map { AssignmentNumber($0) }
    addressees = (record[12] as String).split(separator: ",").compactMap { Addressee(String($0)) }
    owner = record[13]
    ownerPosition = record[14]
    accountable = record[15]
    authority = record[16]
    deliverable = record[17]
    deadline = Deadline(
      phrase: record[18], due: record.day(4), time: (record[19] as String?).flatMap { TimeOfDay($0) },
      precision: Deadline.Precision(rawValue: record[20]) ?? .none,
      kind: Deadline.Kind(rawValue: record[21]) ?? .none,
      basis: Deadline.Basis(rawValue: record[22]) ?? .none, needsConfirmation: record[23],
      recurrence: (record[24] as String?).flatMap(Recurrence.init), movedTo: record.day(25),
      countedFrom: record.day(39))
    directive = record[26]
    quote = record[27]
    firstDue = record.day(28)
    extensions = record[29]
    if let day = record.day(9), let reason = record[30] as String?, let askedOn = record.day(31) {
      request = ExtensionRequest(day: day, reason: reason, askedOn: askedOn)
    }
    acceptedOn = record.day(32)
    if let symbol = record[33] as String?, let issued = record.day(34) {
      evidence = .document(symbol: symbol, issued: issued)
    } else if let reason = record[35] as String? {
      evidence = Evidence.undocumented(reason: reason)
    }
    fieldRevisions = Assignment.fieldRevisions(record[36])
    follows = (record[37] as Int?).map { AssignmentNumber($0) }
    dueBeforeExtension = record.day(38)
    coordinators = (record[40] as String?)?.split(separator: ",").map { AgencyCode(String($0)) } ?? []
  }

  /// The columns that an assignment is written to, with their values.
  func storedValues(lastLine: Int) -> [(column: String, value: (any DatabaseValueConvertible)?)] {
    let (symbol, issued, reason): (String?, Day?, String?) =
      switch evidence {
      case .document(let symbol, let issued): (symbol, issued, nil)
      case .undocumented(let reason): (nil, nil, reason)
      case nil: (nil, nil, nil)
      }
    return [
      ("number", number.value), ("rank", status.rank), ("sort_day", (deadline.judgedDay ?? .last).iso),
      ("status", status.rawValue), ("lead", lead?.text), ("action", action), ("due", deadline.due?.iso),
      ("judged", deadline.judgedDay?.iso), ("submitted_on", submittedOn?.iso),
      ("completed_on", completedOn?.iso),
      ("assigned_on", assignedOn?.iso), ("progress", progress), ("clarity", 6 - missing.count),
      ("request_day", request?.day.iso), ("revision", revision), ("last_line", lastLine),
      ("cell", cell.rawValue),
      ("parent", parent?.value), ("follows", follows?.value),
      ("addressees", addressees.map(\.text).joined(separator: ",")),
      ("owner", owner),
      ("owner_position", ownerPosition), ("accountable", accountable), ("authority", authority),
      ("deliverable", deliverable), ("phrase", deadline.phrase), ("due_time", deadline.time?.iso),
      ("precision", deadline.precision.rawValue), ("kind", deadline.kind.rawValue),
      ("basis", deadline.basis.rawValue),
      ("needs_confirmation", deadline.needsConfirmation), ("recurrence", deadline.recurrence?.rawValue),
      ("moved_to", deadline.movedTo?.iso),
      ("counted_from", deadline.countedFrom?.iso), ("directive", directive), ("quote", quote),
      ("first_due", firstDue?.iso),
      ("extensions", extensions), ("due_before_extension", dueBeforeExtension?.iso),
      ("request_reason", request?.reason),
      ("request_asked_on", request?.askedOn.iso),
      ("accepted_on", acceptedOn?.iso), ("evidence_symbol", symbol), ("evidence_issued", issued?.iso),
      ("evidence_reason", reason), ("field_revisions", Assignment.text(of: fieldRevisions)),
    ]
  }

  /// The revisions of fields as the table keeps them: `lead=3,owner=5`.
  private static func text(of revisions: [Field: Int]) -> String {
    Field.allCases.compactMap { field in revisions[field].map { "\(field.rawValue)=\($0)" } }.joined(
      separator: ",")
  }

  private static func fieldRevisions(_ text: String) -> [Field: Int] {
    var revisions: [Field: Int] = [:]
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
      let pair = part.split(separator: UInt8(ascii: "="))
      guard pair.count == 2, let field = Field(rawValue: String(Substring(pair[0]))) else { continue }
      revisions[field] = Int(Substring(pair[1]))
    }
    return revisions
  }
}
