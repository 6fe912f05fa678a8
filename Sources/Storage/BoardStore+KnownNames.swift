package import Assignments
import GRDB

extension BoardStore {
  /// Reads names that were written before: those of a lead's assignments and members, or of what was changed
  /// last on the whole board.
  ///
  /// - Throws: `BoardError` when the database cannot be read.
  /// - Complexity: looks at `mostRows` assignments at most, whatever the board holds.
  package func knownNames(of lead: AgencyCode?) throws(BoardError) -> KnownNames {
    let order =
      lead == nil ? "ORDER BY last_line DESC, number DESC" : "WHERE lead = ? ORDER BY rank, sort_day, number"
    return try reading { db in
      let rows = try Record.fetchAll(
        db,
        sql: """
          SELECT owner, owner_position, accountable, authority FROM assignment
          \(order)
          LIMIT \(BoardStore.mostRows)
          """, arguments: StatementArguments([lead?.text].compactMap(\.self)))
      let officers = rows.compactMap { row in
        (row[0] as String?).map { Officer($0, position: row[1]) }
      }
      let members = try lead.map { try BoardStore.officers(of: $0, in: db) } ?? []
      return KnownNames(
        of: lead, officers: (officers + members).unique, accountable: rows.compactMap { $0[2] }.unique,
        authorities: rows.compactMap { $0[3] }.unique,
        directives: try BoardStore.latestDirectives(in: db))
    }
  }

  /// The most assignments and directives that names are taken from.
  private static let mostRows = 500

  private static func officers(of lead: AgencyCode, in db: Database) throws -> [Officer] {
    try String.fetchAll(db, sql: "SELECT login FROM member WHERE is_disabled = 0 ORDER BY login")
      .compactMap { try member($0, in: db) }
      .filter { $0.agencies.contains(lead) }.map { Officer($0.name, position: $0.position) }
  }

  private static func latestDirectives(in db: Database) throws -> [Directive] {
    try Int.fetchAll(
      db, sql: "SELECT id FROM directive WHERE symbol IS NOT NULL ORDER BY id DESC LIMIT \(mostRows)"
    ).compactMap { try directive($0, in: db) }
  }
}

extension Array where Element: Hashable {
  /// The elements without those that came before.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
