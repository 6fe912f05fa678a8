import Assignments
import Deadlines
import GRDB

/// The part of the board that a query means, and the way to it.
///
/// Words that few assignments hold are looked up in the full-text index and sorted; words that very many hold
/// are found fastest by walking the list in its order and looking into each text.
struct Selection {
  private var conditions: Conditions
  private let source: String
  private let isPlain: Bool
  private let query: Query

  /// The number up to which rows are counted for a window.
  static let countLimit = 1_000

  /// The number of hits from which a search walks the list instead of sorting the hits.
  private static let commonWord = 5_000

  /// Prepares the selection that a query means on a day.
  init(_ query: Query, on day: Day, in db: Database) throws {
    conditions = Conditions(query, on: day)
    self.query = query
    var plain = Query()
    (plain.leads, plain.statuses, plain.order) = (query.leads, query.statuses, query.order)
    isPlain = query == plain
    guard let match = conditions.text.match else {
      // Words without a letter or digit are in no index; nothing holds them.
      if !query.words.isEmpty { conditions.add("FALSE") }
      source = "assignment a"
      return
    }
    let hits = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM (
            SELECT 1 FROM assignment_search WHERE assignment_search MATCH ? LIMIT ?
          )
          """),
      arguments: [match, Selection.commonWord])
    if hits ?? 0 < Selection.commonWord {
      source = "assignment_search s CROSS JOIN assignment a ON a.number = s.rowid"
      conditions.add("s.assignment_search MATCH ?", [match])
    } else {
      source = "assignment a CROSS JOIN assignment_text t ON t.number = a.number"
      for prefix in conditions.text.prefixes { conditions.add("instr(t.folded, ?)", [prefix]) }
    }
  }

  // MARK: Rows

  /// Reads the rows below a place, or from the top.
  func rows(after place: Assignments.Row.Place?, limit: Int, in db: Database) throws -> [Assignments.Row] {
    try records(Assignments.Row.columns, after: place, limit: limit, in: db, Assignments.Row.init)
  }

  /// Reads the rows above a place, or those at the bottom, in list order.
  func rows(before place: Assignments.Row.Place?, limit: Int, in db: Database) throws -> [Assignments.Row] {
    let (place, values) = cut(.before, place)
    return try fetch(
      """
      SELECT \(Assignments.Row.columns) FROM \(source)\(filter(place))
      ORDER BY \(query.order.sql(backwards: true)) LIMIT ?
      """,
      values + [limit], in: db, Assignments.Row.init
    ).reversed()
  }

  /// Reads the row of an assignment, if the selection holds it.
  func row(_ number: AssignmentNumber, in db: Database) throws -> Assignments.Row? {
    try fetch(
      "SELECT \(Assignments.Row.columns) FROM \(source)\(filter(ofRanks().terms + ["a.number = ?"]))",
      [number.value], in: db,
      Assignments.Row.init
    ).first
  }

  /// Reads whole assignments below a place, or from the top, each with the journal line that changed it last.
  func assignments(
    after place: Assignments.Row.Place?, limit: Int, in db: Database
  ) throws -> [(assignment: Assignment, lastLine: Int)] {
    try records(Assignment.columns + ", a.last_line", after: place, limit: limit, in: db) { record in
      (Assignment(record), record[Assignment.columnCount])
    }
  }

  private func records<Value>(
    _ columns: String, after place: Assignments.Row.Place?, limit: Int, in db: Database,
    _ make: (Record) -> Value
  ) throws -> [Value] {
    let (place, values) = cut(.after, place)
    return try fetch(
      """
      SELECT \(columns) FROM \(source)\(filter(place)) ORDER BY \(query.order.sql(backwards: false)) LIMIT ?
      """,
      values + [limit], in: db, make)
  }

  // MARK: Counts

  /// Counts the selection, as far as `countLimit` unless the tallies know it.
  func count(in db: Database) throws -> (count: Int, isCapped: Bool) {
    if isPlain { return (try plainCount(in: db), false) }
    let count = try counted("LIMIT \(Selection.countLimit)", nil, in: db)
    return (count, count == Selection.countLimit)
  }

  /// Counts the whole selection.
  func exactCount(in db: Database) throws -> Int {
    isPlain ? try plainCount(in: db) : try counted("", nil, in: db)
  }

  /// Counts the rows above a place.
  func count(before place: Assignments.Row.Place, in db: Database) throws -> Int {
    try counted("", place, in: db)
  }

  private func counted(_ limit: String, _ place: Assignments.Row.Place?, in db: Database) throws -> Int {
    let (place, values) = place == nil ? ofRanks() : cut(.before, place)
    let sql = "SELECT count(*) FROM (SELECT 1 FROM \(source)\(filter(place)) \(limit))"
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(conditions.arguments + values)) ?? 0
  }

  /// Counts what only leads and statuses decide, from the tallies.
  private func plainCount(in db: Database) throws -> Int {
    let statuses = Array(
      Set(query.statuses.isEmpty ? [.draft, .assigned, .underway, .submitted, .completed] : query.statuses))
    func oneOf(_ column: String, _ count: Int) -> String {
      "\(column) IN (\(Array(repeating: "?", count: count).joined(separator: ", ")))"
    }
    let lead = query.leads.isEmpty ? "" : " AND " + oneOf("lead", query.leads.count)
    return try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT coalesce(sum(count), 0) FROM tally WHERE \(oneOf("status", statuses.count))\(lead)"),
      arguments: StatementArguments(statuses.map(\.rawValue) + query.leads.map(\.text))) ?? 0
  }

  // MARK: SQL

  /// The conditions with those of a place, as a WHERE clause.
  private func filter(_ place: [String]) -> String {
    " WHERE " + (conditions.terms + place).joined(separator: " AND ")
  }

  /// A side of a place.
  private enum Side { case before, after }

  /// What leads to one side of a place in the list, or to one end of it.
  private func cut(
    _ side: Side, _ place: Assignments.Row.Place?
  ) -> (terms: [String], values: [any DatabaseValueConvertible]) {
    if query.order == .due { return ofRanks(place?.key, comparison: side == .after ? ">" : "<") }
    // The ranks are looked at, not searched by: the index of the order leads to the place.
    if conditions.ranks.isEmpty { return (["FALSE"], []) }
    let ranks = "+a.rank IN (\(conditions.ranks.map(String.init).joined(separator: ", ")))"
    guard let place else { return ([ranks], []) }
    let isForward = (side == .after) != query.order.isDescending
    let columns = query.order.columns
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return (
      [ranks, "(\(columns.joined(separator: ", "))) \(isForward ? ">" : "<") (\(marks))"],
      query.order.values(of: place)
    )
  }

  /// What leads to a place in a list by deadline, or to all of the list's ranks.
  ///
  /// A list of one rank is cut by day and number within it, so that the index is entered at the very place.
  /// In a list of several the rows are compared whole, which bounds the ranks on one side already: a second
  /// bound on that side could lead the search there instead.
  private func ofRanks(
    _ key: Assignments.Row.Key? = nil, comparison: String = ""
  ) -> (terms: [String], values: [any DatabaseValueConvertible]) {
    let ranks = conditions.ranks
    guard let low = ranks.first, let high = ranks.last else { return (["FALSE"], []) }
    if low == high {
      guard let key else { return (["a.rank = \(low)"], []) }
      guard key.rank == low else {
        return (["a.rank = \(low)", (key.rank < low) == (comparison == ">") ? "TRUE" : "FALSE"], [])
      }
      return (
        ["a.rank = \(low)", "(a.sort_day, a.number) \(comparison) (?, ?)"], [key.day.iso, key.number.value]
      )
    }
    let gaps =
      high - low + 1 == ranks.count ? [] : ["+a.rank IN (\(ranks.map(String.init).joined(separator: ", ")))"]
    guard let key else { return (["a.rank BETWEEN \(low) AND \(high)"] + gaps, []) }
    return (
      ["(a.rank, a.sort_day, a.number) \(comparison) (?, ?, ?)"]
        + [comparison == ">" ? "a.rank <= \(high)" : "a.rank >= \(low)"] + gaps,
      [key.rank, key.day.iso, key.number.value]
    )
  }

  private func fetch<Value>(
    _ sql: String, _ values: [any DatabaseValueConvertible], in db: Database, _ make: (Record) -> Value
  ) throws -> [Value] {
    let statement = try db.cachedStatement(sql: sql)
    let cursor = try GRDB.Row.fetchCursor(
      statement, arguments: StatementArguments(conditions.arguments + values))
    var result: [Value] = []
    while let record = try cursor.next() { result.append(make(Record(record))) }
    return result
  }
}

extension Selection {
  /// Counts the selection by lead and sort: lead, status, cell, whether all six clarities are there, count,
  /// whether overdue.
  func sorts(on day: Day, in db: Database) throws -> [Record] {
    try Record.fetchAll(
      db,
      sql: """
        SELECT a.lead, a.status, a.cell, a.clarity = 6, count(*), a.cell = 'running' AND a.judged < ?
        FROM \(source)\(filter(ofRanks().terms)) GROUP BY 1, 2, 3, 4, 6
        """,
      arguments: StatementArguments([day.iso] + conditions.arguments))
  }
}
