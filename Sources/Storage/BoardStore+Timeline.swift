package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Reads a window of the timeline: what falls due before and after a place, with the days that are out of
  /// rhythm.
  ///
  /// A liaison sees the agencies spoken for, everybody else the whole board.
  ///
  /// - Parameters:
  ///   - member: For whom; nothing for everybody.
  ///   - key: The place; where it is that of an assignment, the window follows it to the day it has now.
  ///   - rows: How many rows the window has at most, half of them before the place.
  ///   - day: The day it is looked at.
  /// - Returns: The window.
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O((*rows* + `Timeline.countLimit`) · agencies of the member · log *n*), whatever falls due
  ///   before and after.
  package func timeline(
    for member: Member?, around key: Assignments.Row.Key, rows: Int, on day: Day
  ) throws(BoardError) -> Timeline {
    let leads = member?.role == .liaison ? member?.agencies ?? [] : []
    let half = max(1, rows / 2)
    return try reading { db in
      let due = DueSelection(of: leads)
      let place = min(try due.key(of: key.number, in: db) ?? key, .start(of: .last))
      // One more than is handed out tells whether there are more.
      let before = try due.rows(before: place, limit: half + 1, in: db)
      let after = try due.rows(from: place, limit: half + 1, in: db)
      var timeline = Timeline(
        day: day, rows: Array(before.suffix(half) + after.prefix(half)), hasEarlier: before.count > half,
        hasLater: after.count > half, overdue: try due.overdue(to: .last, on: day, in: db))
      timeline.weeks = try BoardStore.weeks(of: timeline, in: due, db)
      timeline.holidays = try BoardStore.holidays(in: Timeline.years(of: timeline.rows, on: day), db)
      return timeline
    }
  }

  /// Counts the weeks of a window; only those at its ends can have more than its rows.
  private static func weeks(
    of timeline: Timeline, in due: DueSelection, _ db: Database
  ) throws -> [Timeline.Week] {
    var weeks = Timeline.weeks(of: timeline.rows, on: timeline.day)
    let first = timeline.hasEarlier ? weeks.indices.first : nil
    let last = timeline.hasLater ? weeks.indices.last : nil
    for end in Set([first, last].compactMap(\.self)) {
      let (monday, sunday) = (weeks[end].monday, weeks[end].sunday)
      weeks[end].count = try due.count(from: monday, to: min(sunday, Day.last.adding(-1)), in: db)
      weeks[end].overdue = try due.overdue(from: monday, to: sunday, on: timeline.day, in: db)
    }
    return weeks
  }

  private static func holidays(in years: ClosedRange<Int>, _ db: Database) throws -> [Holiday] {
    let statement = try db.cachedStatement(
      sql: "SELECT day, kind, name, status FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day")
    let first = Day(year: years.lowerBound, month: 1, day: 1) ?? .first
    let last = Day.last(ofYear: years.upperBound) ?? .last
    return try Record.fetchAll(statement, arguments: [first.iso, last.iso]).compactMap(Holiday.init)
  }
}
