package import Assignments
package import Deadlines
import GRDB

// Counts are read from the tallies that every change keeps; only what is overdue depends on the day and is
// counted on an index.
extension BoardStore {
  /// Counts what a query means, by agency.
  ///
  /// - Complexity: O(agencies · log *n* + overdue) for a query about leads or about everything; O(*n*) for
  ///   other queries.
  package func tallies(of query: Query = Query(), on day: Day) throws(BoardError) -> Tallies {
    try reading { db in try BoardStore.tallies(of: query, on: day, in: db) }
  }

  /// Counts what a query means, by agency, and gives it up as soon as somebody wants something else.
  ///
  /// - Returns: The counts; nothing when they were given up.
  package func tallies(
    of query: Query, on day: Day, unless isWanted: @escaping () -> Bool
  ) throws(BoardError) -> Tallies? {
    try reading(unless: isWanted) { db in try BoardStore.tallies(of: query, on: day, in: db) }
  }

  private static func tallies(of query: Query, on day: Day, in db: Database) throws -> Tallies {
    var leadsOnly = Query()
    leadsOnly.leads = query.leads
    return query == leadsOnly
      ? try tallies(of: query.leads, on: day, in: db) : try countedTallies(of: query, on: day, in: db)
  }

  /// Reads the tallies of some agencies, or of all when none is named.
  static func tallies(of leads: [AgencyCode], on day: Day, in db: Database) throws -> Tallies {
    let wanted = leads.isEmpty ? "" : " AND lead IN (\(leads.map { _ in "?" }.joined(separator: ", ")))"
    let sorts = try Record.fetchAll(
      db.cachedStatement(sql: "SELECT lead, status, cell, is_clear, count FROM tally WHERE TRUE\(wanted)"),
      arguments: StatementArguments(leads.map(\.text)))
    let overdue = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT lead, (
            SELECT count(*) FROM assignment a INDEXED BY assignment_running_by_lead
            WHERE a.cell = 'running' AND a.lead = t.lead AND a.judged < ?
          ) FROM (SELECT DISTINCT lead FROM tally WHERE cell = 'running' AND count > 0\(wanted)) t
          """),
      arguments: StatementArguments([day.iso] + leads.map(\.text)))
    var byAgency: [AgencyCode: Tally] = [:]
    var unled = Tally()
    for record in sorts {
      let lead = AgencyCode(record[0])
      let sort = Sort(
        status: Assignment.Status(rawValue: record[1]) ?? .draft, cell: Cell(rawValue: record[2]) ?? .none,
        isClear: record[3], count: record[4])
      if lead.text.isEmpty { unled.add(sort) } else { byAgency[lead, default: Tally()].add(sort) }
    }
    for record in overdue {
      let (lead, count) = (AgencyCode(record[0]), record[1] as Int)
      byAgency[lead]?.cells.overdue += count
      byAgency[lead]?.cells.inTerm -= count
    }
    return Tallies(byAgency: byAgency, unled: unled)
  }

  /// Counts what any query means, looking at every assignment that answers it.
  private static func countedTallies(of query: Query, on day: Day, in db: Database) throws -> Tallies {
    let records = try Selection(query, on: day, in: db).sorts(on: day, in: db)
    var byAgency: [AgencyCode: Tally] = [:]
    var unled = Tally()
    for record in records {
      let sort = Sort(
        status: Assignment.Status(rawValue: record[1]) ?? .draft, cell: Cell(rawValue: record[2]) ?? .none,
        isClear: record[3], count: record[4], isOverdue: record[5])
      if let lead = record[0] as String? {
        byAgency[AgencyCode(lead), default: Tally()].add(sort)
      } else {
        unled.add(sort)
      }
    }
    return Tallies(byAgency: byAgency, unled: unled)
  }
}

/// A number of assignments that are alike as far as counting is concerned.
struct Sort {
  var status: Assignment.Status
  var cell: Cell
  var isClear: Bool
  var count: Int
  var isOverdue = false
}

extension Tally {
  /// Adds assignments that are alike; what is running counts as in term unless it is known to be overdue.
  fileprivate mutating func add(_ sort: Sort) {
    switch sort.cell {
    case .none: break
    case .unscheduled: cells.unscheduled += sort.count
    case .running where sort.isOverdue: cells.overdue += sort.count
    case .running, .held: cells.inTerm += sort.count
    case .onTime: cells.onTime += sort.count
    case .late: cells.late += sort.count
    }
    switch sort.status {
    case .draft: drafts += sort.count
    case .assigned: unaccepted += sort.count
    case .submitted: unconfirmed += sort.count
    case .underway, .completed, .cancelled, .divided: break
    }
    if sort.status.counts, !sort.isClear { unclear += sort.count }
  }
}

extension Assignment {
  func isTallied(like other: Assignment) -> Bool {
    lead == other.lead && status == other.status && cell == other.cell
      && missing.isEmpty == other.missing.isEmpty
  }
}

extension Database {
  /// Counts an assignment into the tallies, or out of them.
  func count(_ assignment: Assignment, by change: Int) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT INTO tally (lead, status, cell, is_clear, count) VALUES (?1, ?2, ?3, ?4, max(?5, 0))
        ON CONFLICT DO UPDATE SET count = count + ?5
        """)
    try statement.execute(arguments: [
      assignment.lead?.text ?? "", assignment.status.rawValue, assignment.cell.rawValue,
      assignment.missing.isEmpty,
      change,
    ])
  }
}
