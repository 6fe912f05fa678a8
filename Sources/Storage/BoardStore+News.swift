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
    let lead = leads.isEmpty ? "" : " AND a.lead IN (\(leads.map { _ in "?" }.joined(separator: ", ")))"
    let news = """
      (SELECT assignment, max(line) AS line FROM journal NOT INDEXED
      WHERE line > ? AND was_refused = 0 AND assignment IS NOT NULL AND member <> ? GROUP BY assignment) j
      CROSS JOIN assignment a ON a.number = j.assignment\(lead)
      """
    let arguments: [any DatabaseValueConvertible] = [start, member.login.text] + leads.map(\.text)
    let heading = Stretch.Heading.changedSince(visit.at)
    let count = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM \(news)"), arguments: StatementArguments(arguments))
    guard let count, count > 0 else { return Stretch(heading: heading, count: 0, rows: []) }
    let records = try Record.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(Assignments.Row.columns) FROM \(news) ORDER BY j.line DESC LIMIT ?"),
      arguments: StatementArguments(arguments + [rows]))
    return Stretch(
      heading: heading, count: count, rows: records.map(Assignments.Row.init), isCapped: start > visit.line)
  }
}
