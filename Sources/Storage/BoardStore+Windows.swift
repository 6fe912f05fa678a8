package import Assignments
package import Deadlines
import GRDB

// Lists are windows: a page is cut after or before a key, so that it costs the same everywhere in a list of
// any length.
extension BoardStore {
  /// Reads a window of what a query means.
  ///
  /// - Parameters:
  ///   - query: Which assignments are meant.
  ///   - anchor: Where the window begins.
  ///   - rows: How many rows it has at most.
  ///   - day: The day that standings are judged on.
  /// - Returns: The window, with where it is among all.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O(*rows* · log *n*) for the rows; counting stops at `Selection.countLimit`, and only a
  ///   window around an assignment counts what lies above.
  package func page(of query: Query, at anchor: Anchor, rows: Int, on day: Day) throws(BoardError) -> Page {
    try reading { db in
      let selection = try Selection(query, on: day, in: db)
      let total = try selection.count(in: db)
      var page = Page(total: total.count, isCapped: total.isCapped)
      switch anchor {
      case .start:
        page.rows = try selection.rows(after: nil, limit: rows, in: db)
      case .after(let place):
        page.rows = try selection.rows(after: place, limit: rows, in: db)
      case .end:
        page.rows = try selection.rows(before: nil, limit: rows, in: db)
      case .before(let place):
        page.rows = try selection.rows(before: place, limit: rows, in: db)
      case .around(let number):
        if let row = try selection.row(number, in: db) {
          let above = try selection.rows(before: row.place, limit: rows / 2, in: db)
          page.rows = above + [row]
          page.rows += try selection.rows(after: row.place, limit: rows - page.rows.count, in: db)
        } else {
          page.rows = try selection.rows(after: nil, limit: rows, in: db)
        }
      }
      if case .end = anchor, !page.isCapped {
        page.offset = page.total - page.rows.count
      } else if anchor != .start, let first = page.rows.first {
        page.offset = try selection.count(before: first.place, in: db)
      }
      return page
    }
  }

  /// Counts what a query means.
  package func count(_ query: Query, on day: Day) throws(BoardError) -> Int {
    try reading { db in
      try Selection(query, on: day, in: db).exactCount(in: db)
    }
  }

  /// Hands out all that a query means in list order, or the first of it, slice by slice.
  ///
  /// Between two slices no statement is open, so that whoever reads slowly keeps nobody from writing; memory
  /// does not grow with the number.
  ///
  /// - Throws: what `body` throws, otherwise a `BoardError`.
  package func forEach(
    _ query: Query, on day: Day, limit: Int = .max, slice: Int = 500, _ body: ([Assignment]) throws -> Void
  ) throws {
    var last: Assignments.Row.Place?
    var left = limit
    while left > 0 {
      let slice = min(slice, left)
      let assignments = try reading { db in
        try Selection(query, on: day, in: db).assignments(after: last, limit: slice, in: db)
      }
      if assignments.isEmpty { return }
      try body(assignments.map(\.assignment))
      last = assignments.last.map { last in
        Assignments.Row.Place(
          key: Assignments.Row.Key(
            rank: last.assignment.status.rank, day: last.assignment.deadline.judgedDay ?? .last,
            number: last.assignment.number),
          lead: last.assignment.lead, lastLine: last.lastLine)
      }
      if assignments.count < slice { return }
      left -= assignments.count
    }
  }
}
