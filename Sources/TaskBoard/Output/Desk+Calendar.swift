import Assignments
import Deadlines
import Reports
import Storage

extension Desk {
  /// Writes the deadlines that a query means as a calendar; of work that is open, unless it says otherwise.
  ///
  /// - Parameters:
  ///   - words: The query.
  ///   - kind: What calendars are told of.
  ///   - journal: The board whose journal tells when something changed.
  ///   - out: Where it goes.
  /// - Throws: `BoardError.badQuery`, and what keeps the board from being read or the output from being
  ///   written.
  func exportCalendar(
    of words: String, _ kind: CalendarEntry.Kind, journal: BoardStore, to out: Output
  ) throws {
    let directory = try store.directory()
    var query = try Query(typed: words, in: directory)
    if query.statuses.isEmpty, query.standings.isEmpty {
      query.statuses = Assignment.Status.allCases.filter(\.isOpen)
    }
    let directives = try store.directives().byNumber
    let end = try store.head()?.line ?? 0
    let writer = CalendarWriter(
      kind, board: String(try journal.origin()?.prefix(16) ?? ""),
      program: "taskboard \(Version.program)", in: language)
    try writer.begin { try out.made($0) }
    try store.forEach(query, on: today) { assignments in
      let changes = try journal.lastChanges(of: assignments.map(\.number), upTo: end)
      for assignment in assignments {
        guard assignment.standing(on: today) != nil, let changed = changes[assignment.number] else {
          continue
        }
        let entry = CalendarEntry(
          assignment, lead: assignment.lead.map { directory.shortName(of: $0) },
          directive: assignment.directive.flatMap { directives[$0] }, changed: changed)
        try writer.write(entry) { try out.made($0) }
      }
    }
    try writer.end { try out.made($0) }
  }
}
