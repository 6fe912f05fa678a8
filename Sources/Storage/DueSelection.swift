import Assignments
import Deadlines
import GRDB

/// The open assignments that have a day, by that day: of some agencies, or of all.
///
/// They are a stretch of the list's own order, rank 0, and so are cut from the same indexes: what is read is
/// what is asked for, once for each agency. A count stops at `Timeline.countLimit`.
struct DueSelection {
  private let parts: [Part]

  /// Selects what some agencies lead, or everything when none is named.
  init(of leads: [AgencyCode]) {
    parts = leads.isEmpty ? [Part(lead: nil)] : leads.map { Part(lead: $0) }
  }

  /// Reads the rows from a key on.
  func rows(from key: Assignments.Row.Key, limit: Int, in db: Database) throws -> [Assignments.Row] {
    let rows = try parts.flatMap { part in
      try part.rows(
        "a.sort_day < ? AND (a.sort_day, a.number) >= (?, ?) ORDER BY a.sort_day, a.number LIMIT ?",
        [Day.last.iso, key.day.iso, key.number.value, limit], in: db)
    }
    return Array(rows.sorted { $0.key < $1.key }.prefix(limit))
  }

  /// Reads the rows before a key.
  func rows(before key: Assignments.Row.Key, limit: Int, in db: Database) throws -> [Assignments.Row] {
    let rows = try parts.flatMap { part in
      try part.rows(
        "(a.sort_day, a.number) < (?, ?) ORDER BY a.sort_day DESC, a.number DESC LIMIT ?",
        [key.day.iso, key.number.value, limit], in: db)
    }
    return rows.sorted { $0.key < $1.key }.suffix(limit)
  }

  /// Finds the place of an assignment, if it is selected.
  func key(of number: AssignmentNumber, in db: Database) throws -> Assignments.Row.Key? {
    let statement = try db.cachedStatement(
      sql: "SELECT lead, sort_day FROM assignment WHERE number = ? AND rank = 0")
    guard let record = try Record.fetchOne(statement, arguments: [number.value]),
      let day = record.day(1), day < .last
    else { return nil }
    let lead = AgencyCode(record[0])
    guard parts.contains(where: { $0.lead == nil || $0.lead == lead }) else { return nil }
    return Assignments.Row.Key(rank: 0, day: day, number: number)
  }

  /// Counts what falls due from one day to another.
  func count(from first: Day, to last: Day, in db: Database) throws -> Int {
    let counts = try parts.map { try $0.count(from: first, to: last, in: db) }
    return min(counts.reduce(0, +), Timeline.countLimit)
  }

  /// Counts what fell due from one day to another and is overdue on a later one.
  func overdue(from first: Day = .first, to last: Day, on day: Day, in db: Database) throws -> Int {
    let counts = try parts.map { try $0.overdue(from: first, to: min(last, day.adding(-1)), in: db) }
    return min(counts.reduce(0, +), Timeline.countLimit)
  }
}

extension DueSelection {
  /// What one agency leads, or everything.
  private struct Part {
    let lead: AgencyCode?

    private var leadTerm: String { lead == nil ? "" : "a.lead = ? AND " }
    private var leadValue: [any DatabaseValueConvertible] { lead.map { [$0.text] } ?? [] }
    private var byPlace: String { lead == nil ? "assignment_by_place" : "assignment_by_lead" }
    private var running: String { lead == nil ? "assignment_running" : "assignment_running_by_lead" }

    func rows(
      _ terms: String, _ values: [any DatabaseValueConvertible], in db: Database
    ) throws -> [Assignments.Row] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Assignments.Row.columns) FROM assignment a INDEXED BY \(byPlace)
          WHERE \(leadTerm)a.rank = 0 AND \(terms)
          """)
      return try Record.fetchAll(statement, arguments: StatementArguments(leadValue + values)).map(
        Assignments.Row.init)
    }

    func count(from first: Day, to last: Day, in db: Database) throws -> Int {
      try count("\(byPlace) WHERE \(leadTerm)a.rank = 0 AND a.sort_day", from: first, to: last, in: db)
    }

    func overdue(from first: Day, to last: Day, in db: Database) throws -> Int {
      try count("\(running) WHERE \(leadTerm)a.cell = 'running' AND a.judged", from: first, to: last, in: db)
    }

    private func count(_ place: String, from first: Day, to last: Day, in db: Database) throws -> Int {
      let statement = try db.cachedStatement(
        sql: """
          SELECT count(*) FROM (
            SELECT 1 FROM assignment a INDEXED BY \(place) BETWEEN ? AND ? LIMIT \(Timeline.countLimit))
          """)
      let values: [any DatabaseValueConvertible] = leadValue + [first.iso, last.iso]
      return try Int.fetchOne(statement, arguments: StatementArguments(values)) ?? 0
    }
  }
}
