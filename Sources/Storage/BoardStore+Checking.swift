import Assignments
import Deadlines
import GRDB

// What only the tables know of a change: was somebody first, are the agencies there, is the directive known.
extension BoardStore {
  /// Refuses a change that was decided on a state that is no more, and says who changed it.
  static func checkFreshness(of assignment: Assignment, for request: Request, in db: Database) throws {
    guard let known = request.revision ?? request.base, assignment.revision != known else { return }
    let fields = Assignment.Field.allCases.filter { field in
      (request.revision != nil || request.change.fields.contains(field))
        && assignment.fieldRevisions[field] ?? 0 > known
    }
    if request.revision == nil, fields.isEmpty { return }
    // Every revision has one line of its own, so the lines since then are all looked at, and no others.
    let since = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(JournalLine.columns) FROM journal
          WHERE assignment = ? AND was_refused = 0 ORDER BY line DESC LIMIT ?
          """),
      arguments: [assignment.number.value, max(1, assignment.revision - known)]
    ).map(Entry.init)
    let last = since.first { entry in
      fields.isEmpty || fields.contains { entry.changes[$0.rawValue] != nil }
    }
    guard let last, let first = Login(last.member) else {
      throw BoardError.unexpected("no journal line tells who changed \(assignment.number)")
    }
    throw BoardError.stale(assignment.number, by: first, at: last.at, fields: fields)
  }

  /// Refuses codes that no agency has, and leads that cannot take work.
  static func checkReferences(of assignment: Assignment, in db: Database) throws {
    let named =
      assignment.coordinators
      + assignment.addressees.compactMap { addressee in
        if case .agency(let code) = addressee { code } else { nil }
      }
    for code in named + (assignment.lead.map { [$0] } ?? []) {
      let statement = try db.cachedStatement(
        sql: "SELECT kind, coalesce(parent, successor) FROM agency WHERE code = ?")
      guard let record = try Record.fetchOne(statement, arguments: [code.text]) else {
        throw BoardError.noAgency(code.text)
      }
      if !assignment.coordinators.contains(code), let standIn = record[1] as String? {
        throw BoardError.notALead(code, insteadUse: AgencyCode(standIn))
      }
    }
  }

  /// Finds the directive that says the same, or enters it with a journal line of its own.
  static func enter(_ directive: Directive, by actor: Actor, at moment: Moment, in db: Database)
    throws -> Int
  {
    var directive = directive
    directive.symbol = Cleaning.optionalLine(directive.symbol)
    directive.title = Cleaning.optionalLine(directive.title)
    directive.issuer = Cleaning.optionalLine(directive.issuer)
    let facts: StatementArguments = [
      directive.symbol, directive.issued?.iso, directive.title, directive.issuer,
    ]
    if let id = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT id FROM directive WHERE symbol IS ? AND issued IS ? AND title IS ? AND issuer IS ?"),
      arguments: facts)
    {
      return id
    }
    let id = (try Int.fetchOne(db, sql: "SELECT max(id) FROM directive") ?? 0) + 1
    directive.id = id
    try put(directive, in: db)
    _ = try append(
      .register, on: .directive(id), by: actor, at: moment,
      changes: ["directive": Entry.Shift(before: .none, after: directive.fact)], in: db)
    return id
  }
}
