import Assignments
import Deadlines
import GRDB

extension BoardStore {
  /// The number of lines, counted from the newest, that are looked through for what is new.
  private static let newsLimit = 5_000

  /// Reads what others have changed since a member was here last, newest first.
  ///
  /// - Complexity: O(`newsLimit` · log *n*), however long the member was away; the count then is not the
  ///   whole one, and says so.
  static func changed(
    since visit: Visit, for member: Member, of leads: [AgencyCode], rows: Int, in db: Database
  ) throws -> Stretch {
    let head = try head(in: db)?.line ?? 0
    let start = max(visit.line, head - newsLimit)
    let lead = leads.map { _ in "?" }.joined(separator: ", ")
    let join =
      leads.isEmpty ? "" : "CROSS JOIN assignment a ON a.number = j.assignment AND a.lead IN (\(lead))"
    let statement = try db.cachedStatement(
      sql: """
        SELECT j.assignment FROM journal j NOT INDEXED \(join)
        WHERE j.line > ? AND j.was_refused = 0 AND j.assignment IS NOT NULL AND j.member <> ?
        ORDER BY j.line DESC
        """)
    let arguments: [any DatabaseValueConvertible] = leads.map(\.text) + [start, member.login.text]
    var seen: Set<Int> = []
    let numbers = try Int.fetchAll(statement, arguments: StatementArguments(arguments)).filter {
      seen.insert($0).inserted
    }
    let row = try db.cachedStatement(
      sql: "SELECT \(Assignments.Row.columns) FROM assignment a WHERE a.number = ?")
    let records = try numbers.prefix(rows).compactMap { try Record.fetchOne(row, arguments: [$0]) }
    return Stretch(
      heading: .changedSince(visit.at), count: numbers.count, rows: records.map(Assignments.Row.init),
      isCapped: start > visit.line)
  }
}
