import Assignments
import Deadlines
import GRDB

/// A section of the inbox: what waits there, of some agencies or of all, in the order of the section.
///
/// It is cut from an index that holds nothing else, once for each agency, so that what is read is what is
/// asked for. A count stops at `Inbox.countLimit`.
struct InboxSelection {
  private let section: Inbox.Section
  private let leads: [AgencyCode]
  private let late: Day
  private let day: Day

  /// Selects a section.
  ///
  /// - Parameters:
  ///   - section: The section.
  ///   - leads: The agencies, none of them for all.
  ///   - late: The last day of those from which a turn has waited too long.
  ///   - day: The day it is looked at.
  init(_ section: Inbox.Section, of leads: [AgencyCode], late: Day, on day: Day) {
    (self.section, self.leads, self.late, self.day) = (section, leads, late, day)
  }

  /// Reads the items from a key on.
  func items(from key: Inbox.Key, limit: Int, in db: Database) throws -> [Inbox.Item] {
    guard key.section.rawValue <= section.rawValue else { return [] }
    let start = key.section == section ? key : .first
    let items = try parts.flatMap { lead in
      try self.items(
        "(\(order), a.number) >= (?, ?) ORDER BY \(order), a.number LIMIT ?", of: lead, start, limit, in: db)
    }
    return Array(items.sorted { $0.key < $1.key }.prefix(limit))
  }

  /// Reads the items before a key.
  func items(before key: Inbox.Key, limit: Int, in db: Database) throws -> [Inbox.Item] {
    guard key.section.rawValue >= section.rawValue else { return [] }
    let end = key.section == section ? key : .last
    let items = try parts.flatMap { lead in
      try self.items(
        "(\(order), a.number) < (?, ?) ORDER BY \(order) DESC, a.number DESC LIMIT ?", of: lead, end, limit,
        in: db)
    }
    return items.sorted { $0.key < $1.key }.suffix(limit)
  }

  /// Finds the place of an assignment, if it waits here.
  func key(of number: AssignmentNumber, in db: Database) throws -> Inbox.Key? {
    let lead = leads.isEmpty ? "" : " AND +a.lead IN (\(leads.map { _ in "?" }.joined(separator: ", ")))"
    let statement = try db.cachedStatement(
      sql: "SELECT \(place) FROM assignment a NOT INDEXED WHERE a.number = ?\(lead) AND \(condition)")
    let arguments: [any DatabaseValueConvertible] = [number.value] + leads.map(\.text)
    return try Record.fetchOne(statement, arguments: StatementArguments(arguments + days)).map {
      Inbox.Key(section: section, place: place(in: $0, at: 0), number: number)
    }
  }

  /// Counts the items.
  func count(in db: Database) throws -> Int {
    try parts.map { lead in
      let statement = try db.cachedStatement(
        sql: """
          SELECT count(*) FROM (
            SELECT 1 FROM assignment a INDEXED BY \(index) WHERE \(of(lead))\(condition)
            LIMIT \(Inbox.countLimit))
          """)
      let arguments: [any DatabaseValueConvertible] = (lead.map { [$0.text] } ?? []) + days
      return try Int.fetchOne(statement, arguments: StatementArguments(arguments)) ?? 0
    }.reduce(0) { min($0 + $1, Inbox.countLimit) }
  }

  private func items(
    _ terms: String, of lead: AgencyCode?, _ key: Inbox.Key, _ limit: Int, in db: Database
  ) throws -> [Inbox.Item] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Assignments.Row.columns), \(place), \(since) FROM assignment a INDEXED BY \(index)
        WHERE \(of(lead))\(condition) AND \(terms)
        """)
    let edge: any DatabaseValueConvertible =
      isByLine ? max(0, key.place) : Day(number: min(max(key.place, Day.first.number), Day.last.number)).iso
    let arguments: [any DatabaseValueConvertible] =
      (lead.map { [$0.text] } ?? []) + days + [edge, key.number.value, limit]
    return try Record.fetchAll(statement, arguments: StatementArguments(arguments)).map { record in
      let row = Assignments.Row(record)
      let since = record[15] as String?
      return Inbox.Item(
        row: row, since: since.flatMap { Moment($0)?.day ?? Day($0) },
        key: Inbox.Key(section: section, place: place(in: record, at: 14), number: row.number))
    }
  }

  private func place(in record: Record, at column: Int) -> Int {
    isByLine ? record[column] : record.day(column)?.number ?? 0
  }
}

// MARK: - The sections in SQL

extension InboxSelection {
  /// One part for each agency, or one for all.
  private var parts: [AgencyCode?] { leads.isEmpty ? [nil] : leads }

  private func of(_ lead: AgencyCode?) -> String { lead == nil ? "" : "a.lead = ? AND " }

  /// Tells whether the section is in the order of the lines of the journal that changed its items last.
  private var isByLine: Bool { section == .toReassign || section == .toAssign || section == .returned }

  private var order: String {
    switch section {
    case .toConfirm, .unconfirmed: "a.submitted_on"
    case .toDecide, .undecided: "a.request_asked_on"
    case .toReassign, .toAssign, .returned: "a.last_line"
    case .unaccepted, .toAccept: "a.assigned_on"
    case .overdue: "a.judged"
    }
  }

  private var place: String { order }

  /// The day from which an item has waited.
  private var since: String {
    switch section {
    case .toReassign, .toAssign: "(SELECT at FROM journal WHERE line = a.last_line)"
    case .returned: "(SELECT at FROM \(InboxSelection.givingBack) ORDER BY line DESC LIMIT 1)"
    default: order
    }
  }

  private var index: String {
    switch section {
    case .toConfirm: "assignment_unconfirmed"
    case .toDecide: "assignment_requested"
    case .toReassign: "assignment_declined"
    case .toAssign: "assignment_ready"
    case .unaccepted: "assignment_unaccepted_by_day"
    case .toAccept: "assignment_unaccepted"
    case .returned: "assignment_returned"
    case .overdue: "assignment_running_by_lead"
    case .unconfirmed: "assignment_unconfirmed_by_lead"
    case .undecided: "assignment_requested_by_lead"
    }
  }

  private var condition: String {
    let returned = InboxSelection.returned
    return switch section {
    case .toConfirm, .unconfirmed: "a.status = 'submitted'"
    case .toDecide: "a.request_day IS NOT NULL AND a.status <> 'submitted'"
    case .toReassign: "a.status = 'draft' AND a.first_due IS NOT NULL"
    case .toAssign: "a.status = 'draft' AND a.clarity = 6 AND a.first_due IS NULL"
    case .unaccepted: "a.status = 'assigned' AND a.assigned_on <= ? AND a.request_day IS NULL"
    case .toAccept: "a.status = 'assigned'"
    case .returned: returned
    case .overdue:
      "a.cell = 'running' AND a.judged < ? AND a.status = 'underway' AND NOT (\(returned))"
    case .undecided:
      """
      a.request_day IS NOT NULL AND a.status = 'underway' AND NOT (\(returned))
      AND NOT (a.cell = 'running' AND a.judged < ?)
      """
    }
  }

  /// The values of the condition.
  private var days: [any DatabaseValueConvertible] {
    switch section {
    case .unaccepted: [late.iso]
    case .overdue, .undecided: [day.iso]
    default: []
    }
  }

  /// What was reported once and is underway, because the last turn of its course gave it back.
  private static let returned = """
    a.status = 'underway' AND instr(a.field_revisions, 'submittedOn=') > 0
    AND CAST(substr(a.field_revisions, instr(a.field_revisions, 'submittedOn=') + 12) AS INTEGER)
      > CAST(substr(a.field_revisions, instr(a.field_revisions, 'acceptedOn=') + 11) AS INTEGER)
    AND EXISTS (SELECT 1 FROM \(givingBack))
    """

  private static let givingBack = """
    journal WHERE assignment = a.number AND was_refused = 0 AND deed IN ('return', 'reopen')
    """
}
