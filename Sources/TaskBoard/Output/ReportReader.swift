import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// Reads what a report is made of, slice by slice, so that nobody waits.
struct ReportReader {
  /// The layout.
  let layout: ReportLayout
  /// The query as it was typed.
  let words: String
  /// The board at the end of the report's day.
  let past: Desk
  /// The board at the end of the earlier day, for the layout of changes.
  let before: Desk?
  /// The board that has the whole journal.
  let live: BoardStore

  /// Reads, and makes the report.
  func report() throws -> Report {
    let directory = try past.store.directory()
    let query = try Query(typed: words, in: directory)
    let head = try past.store.head()
    var builder = ReportBuilder(
      layout,
      Material(
        basis: Report.Basis(day: past.today, from: before?.today, query: words, head: head),
        directory: directory, directives: try past.store.directives().byNumber,
        tallies: try past.store.tallies(of: query, on: past.today),
        talliesBefore: try before.map { try $0.store.tallies(of: query, on: $0.today) }))
    let end = head?.line ?? 0
    switch layout {
    case .cells: break
    case .changes: try compare(query) { builder.add($0) }
    case .late, .progress, .plan, .extensions:
      if let narrowed = query.narrowed(to: layout) {
        try past.store.forEach(narrowed, on: past.today) { builder.add(try works($0, upTo: end)) }
      }
    }
    return builder.finished()
  }

  /// Assignments with what the journal tells of them beside.
  private func works(_ assignments: [Assignment], upTo end: Int) throws -> [Work] {
    switch layout {
    case .progress:
      let open = assignments.filter { $0.evidence == nil }.map(\.number)
      let remarks = try live.remarks(of: open, upTo: end)
      return assignments.map { Work($0, remark: remarks[$0.number]) }
    case .extensions:
      let moved = assignments.filter { $0.extensions > 0 || $0.request != nil }.map(\.number)
      let ledgers = try live.ledgers(of: moved, upTo: end)
      return assignments.map { Work($0, ledger: ledgers[$0.number]) }
    case .late, .plan, .cells, .changes: return assignments.map { Work($0) }
    }
  }

  /// Hands out what the query means on either day, each assignment with its state on both.
  private func compare(_ query: Query, _ body: ([Work]) -> Void) throws {
    guard let before else { return }
    var query = query
    if query.statuses.isEmpty { query.statuses = Assignment.Status.allCases.filter { $0 != .divided } }
    var seen: Set<AssignmentNumber> = []
    try past.store.forEach(query, on: past.today) { assignments in
      seen.formUnion(assignments.map(\.number))
      let earlier = try before.store.assignments(assignments.map(\.number))
      body(assignments.map { Work($0, before: earlier[$0.number]) })
    }
    try before.store.forEach(query, on: before.today) { assignments in
      let others = assignments.filter { !seen.contains($0.number) }
      let later = try past.store.assignments(others.map(\.number))
      body(others.compactMap { earlier in later[earlier.number].map { Work($0, before: earlier) } })
    }
  }
}

extension Query {
  /// The query narrowed to what a layout shows; nothing when nothing can be both.
  fileprivate func narrowed(to layout: ReportLayout) -> Query? {
    var query = self
    if layout == .late {
      guard standings.isEmpty || standings.contains(.overdue) else { return nil }
      query.standings = [.overdue]
    }
    if statuses.isEmpty { query.statuses = Assignment.Status.allCases.filter(\.counts) }
    return query
  }
}
