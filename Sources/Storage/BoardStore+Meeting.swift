package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Reads an agency's part of a meeting; the worst one's when none is named, or the named one has no open
  /// work.
  ///
  /// - Parameters:
  ///   - agency: The agency.
  ///   - rows: How many assignments are read at most.
  ///   - day: The day standings are judged on.
  /// - Returns: The agency's part, empty where no agency has open work.
  /// - Throws: `BoardError` when the database cannot be read.
  package func meeting(of agency: AgencyCode?, rows: Int, on day: Day) throws(BoardError) -> Meeting {
    try reading { db in
      let tallies = try BoardStore.tallies(of: [], on: day, in: db)
      let agencies = tallies.agencies.filter { tallies.byAgency[$0]?.cells.open ?? 0 > 0 }
      let chosen = agency.flatMap { agencies.contains($0) ? $0 : nil } ?? agencies.first
      guard let chosen else { return Meeting(agencies: [], agency: nil, tally: Tally(), rows: []) }
      var query = Query()
      query.leads = [chosen]
      query.statuses = [.assigned, .underway, .submitted]
      return Meeting(
        agencies: agencies, agency: chosen, tally: tallies.byAgency[chosen] ?? Tally(),
        rows: try Selection(query, on: day, in: db).rows(after: nil, limit: rows, in: db))
    }
  }
}
