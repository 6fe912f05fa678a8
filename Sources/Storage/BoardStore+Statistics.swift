package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Reads how the agencies do on a day: their cells, and the figures that every change keeps.
  ///
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: O(agencies · (months + log *n*) + overdue), whatever the number of assignments.
  package func statistics(on day: Day) throws(BoardError) -> Statistics {
    try reading { db in
      let records = try Record.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT lead, kind, part, count FROM figure
            WHERE count > 0 AND (kind <> 'completed' OR part >= ?)
            """),
        arguments: [Statistics.months(upTo: day).first])
      var byAgency: [AgencyCode: Figures] = [:]
      for record in records {
        byAgency[AgencyCode(record[0]), default: Figures()].take(
          Figure(kind: record[1], part: record[2]), record[3])
      }
      return Statistics(
        day: day, tallies: try BoardStore.tallies(of: [], on: day, in: db), byAgency: byAgency)
    }
  }
}

extension Figures {
  /// Takes a count of the table in.
  fileprivate mutating func take(_ figure: Figure, _ count: Int) {
    switch figure.kind {
    case "extended": extended += count
    case "slipped": slipped += count
    case "missing": if let clarity = Clarity(rawValue: figure.part) { missing[clarity, default: 0] += count }
    default:
      let month = String(figure.part.prefix(7))
      if figure.part.hasSuffix(Cell.late.rawValue) {
        completions[month, default: Completions()].late += count
      } else {
        completions[month, default: Completions()].onTime += count
      }
    }
  }
}

extension Database {
  /// Brings the figures from what one state of an assignment adds to them to what another does.
  func figure(_ after: Assignment, instead before: Assignment?) throws {
    var shifts: [String: [Figure: Int]] = [:]
    if let before, let lead = before.lead {
      for (figure, count) in before.figures { shifts[lead.text, default: [:]][figure, default: 0] -= count }
    }
    if let lead = after.lead {
      for (figure, count) in after.figures { shifts[lead.text, default: [:]][figure, default: 0] += count }
    }
    for (lead, figures) in shifts {
      for (figure, shift) in figures where shift != 0 {
        try cachedStatement(
          sql: """
            INSERT INTO figure (lead, kind, part, count) VALUES (?1, ?2, ?3, max(?4, 0))
            ON CONFLICT DO UPDATE SET count = count + ?4
            """
        ).execute(arguments: [lead, figure.kind, figure.part, shift])
      }
    }
  }
}
