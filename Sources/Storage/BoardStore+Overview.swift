package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Reads what the board opens on: the cells, what is late by age, what comes due, what waits, what was
  /// changed.
  ///
  /// A liaison sees the agencies spoken for, everybody else the whole board.
  ///
  /// - Parameters:
  ///   - member: For whom; nothing for everybody.
  ///   - day: The day it is about.
  ///   - rows: How many rows a stretch has at most.
  ///   - visit: How far the member has seen the journal; then only what others have changed since is told.
  /// - Returns: The overview, without stretches that are empty.
  /// - Throws: `BoardError` when the database cannot be read.
  package func overview(
    for member: Member?, on day: Day, rows: Int, since visit: Visit? = nil
  ) throws(BoardError) -> Overview {
    let leads = member?.role == .liaison ? member?.agencies ?? [] : []
    return try reading { db in
      var stretches: [Stretch] = []
      for section in Agenda.Section.allCases {
        stretches.append(try BoardStore.stretch(section, of: leads, on: day, rows: rows, in: db))
      }
      if let member { stretches.append(try BoardStore.waiting(for: member, rows: rows, in: db)) }
      if let member, let visit {
        stretches.append(try BoardStore.changed(since: visit, for: member, of: leads, rows: rows, in: db))
      } else {
        stretches.append(try BoardStore.changed(of: leads, rows: rows, in: db))
      }
      return Overview(
        day: day, tallies: try BoardStore.tallies(of: leads, on: day, in: db),
        stretches: stretches.filter { $0.count > 0 }, head: try BoardStore.head(in: db)?.line ?? 0)
    }
  }

  /// Reads a section of the agenda: open work whose deadline lies in it, oldest first; what was submitted is
  /// not the lead's turn any more.
  private static func stretch(
    _ section: Agenda.Section, of leads: [AgencyCode], on day: Day, rows: Int, in db: Database
  ) throws -> Stretch {
    let days = section.deadlines(on: day)
    let lead = leads.isEmpty ? "" : "a.lead IN (\(leads.map { _ in "?" }.joined(separator: ", "))) AND "
    let condition = "\(lead)a.cell = 'running' AND a.judged BETWEEN ? AND ? AND a.status <> 'submitted'"
    let index = leads.isEmpty ? "assignment_running" : "assignment_running_by_lead"
    let arguments = StatementArguments(leads.map(\.text) + [days.lowerBound.iso, days.upperBound.iso])
    return try stretch(
      .agenda(section), from: "assignment a INDEXED BY \(index) WHERE \(condition)",
      order: "a.judged, a.number",
      arguments, rows: rows, in: db)
  }

  /// Reads what waits for a member: for the secretariat what was submitted or asked for, for a liaison what
  /// was assigned.
  private static func waiting(for member: Member, rows: Int, in db: Database) throws -> Stretch {
    switch member.role {
    case .leader:
      return Stretch(heading: .waitingForMe, count: 0, rows: [])
    case .liaison:
      let marks = member.agencies.map { _ in "?" }.joined(separator: ", ")
      return try stretch(
        .waitingForMe, from: "assignment a WHERE a.status = 'assigned' AND a.lead IN (\(marks))",
        order: "a.assigned_on, a.number", StatementArguments(member.agencies.map(\.text)), rows: rows, in: db)
    case .secretariat:
      return try waitingForTheSecretariat(rows: rows, in: db)
    }
  }

  /// Reads what was submitted and what more time was asked for, whatever has waited longest first.
  private static func waitingForTheSecretariat(rows: Int, in db: Database) throws -> Stretch {
    let submitted = "assignment INDEXED BY assignment_unconfirmed WHERE status = 'submitted'"
    let requested = """
      assignment INDEXED BY assignment_requested WHERE request_day IS NOT NULL AND status <> 'submitted'
      """
    let count = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT (SELECT count(*) FROM \(submitted)) + (SELECT count(*) FROM \(requested))"))
    guard let count, count > 0 else { return Stretch(heading: .waitingForMe, count: 0, rows: []) }
    let records = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Assignments.Row.columns) FROM (
            SELECT * FROM (
              SELECT number, submitted_on AS since FROM \(submitted) ORDER BY submitted_on, number LIMIT ?1)
            UNION ALL SELECT * FROM (
              SELECT number, request_asked_on FROM \(requested) ORDER BY request_asked_on, number LIMIT ?1)
          ) w CROSS JOIN assignment a ON a.number = w.number ORDER BY w.since, a.number LIMIT ?1
          """),
      arguments: [rows])
    return Stretch(heading: .waitingForMe, count: count, rows: records.map(Assignments.Row.init))
  }

  /// Reads what the latest lines of the journal are about, newest first.
  private static func changed(of leads: [AgencyCode], rows: Int, in db: Database) throws -> Stretch {
    let lead = leads.isEmpty ? "" : " AND a.lead IN (\(leads.map { _ in "?" }.joined(separator: ", ")))"
    let records = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Assignments.Row.columns) FROM (
            SELECT assignment, max(line) AS line FROM (
              SELECT assignment, line FROM journal
              WHERE was_refused = 0 AND assignment IS NOT NULL ORDER BY line DESC LIMIT 200
            ) GROUP BY assignment
          ) j CROSS JOIN assignment a ON a.number = j.assignment\(lead) ORDER BY j.line DESC LIMIT ?
          """),
      arguments: StatementArguments(leads.map(\.text) + [min(rows, 10)]))
    let changed = records.map(Assignments.Row.init)
    return Stretch(heading: .changed, count: changed.count, rows: changed)
  }

  private static func stretch(
    _ heading: Stretch.Heading, from source: String, order: String, _ arguments: StatementArguments,
    rows: Int,
    in db: Database
  ) throws -> Stretch {
    let count = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM \(source)"), arguments: arguments)
    guard let count, count > 0 else { return Stretch(heading: heading, count: 0, rows: []) }
    let records = try Record.fetchAll(
      db.cachedStatement(sql: "SELECT \(Assignments.Row.columns) FROM \(source) ORDER BY \(order) LIMIT ?"),
      arguments: arguments + [rows])
    return Stretch(heading: heading, count: count, rows: records.map(Assignments.Row.init))
  }
}
