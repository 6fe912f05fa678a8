package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Applies a change: rights, rules, journal line and tables in one transaction.
  ///
  /// The member's row is read inside the transaction, so a right that was taken away a moment ago is gone. A
  /// refusal for want of right changes nothing but the journal.
  ///
  /// - Parameters:
  ///   - change: What is asked; its text is cleaned here.
  ///   - number: The assignment it is done to, nothing for a new one.
  ///   - directive: The directive of a new or edited assignment, entered if the board does not know it yet.
  ///   - actor: Who asks.
  ///   - moment: The time of the journal line.
  ///   - revision: The revision the change was decided on; any later one refuses it.
  ///   - base: The revision an edit was begun on; a later one refuses it only where the same field was
  ///     changed.
  /// - Returns: The assignment after the change, once it is safely on the disk.
  /// - Throws: `BoardError`: the right that is wanting, who was first, the rule that is broken, or the disk's
  ///   trouble.
  package func apply(
    _ change: Change, to number: AssignmentNumber?, directive: Directive? = nil, by actor: Actor,
    at moment: Moment,
    ifRevision revision: Int? = nil, basedOn base: Int? = nil
  ) throws(BoardError) -> Receipt {
    let request = Request(
      change.cleaned, to: number, directive: directive, by: actor, at: moment, ifRevision: revision,
      basedOn: base)
    let outcome: Result<Receipt, BoardError> = try writing { db in
      do {
        return .success(try BoardStore.perform(request, in: db))
      } catch BoardError.notPermitted(let deed, let refusal) {
        try BoardStore.refuse(request, in: db)
        return .failure(.notPermitted(deed, refusal))
      }
    }
    return try outcome.get()
  }

  /// Applies several changes in one transaction: all of them, or none.
  ///
  /// - Throws: what the first change that is refused throws.
  package func apply(_ requests: [Request]) throws(BoardError) -> [Receipt] {
    let outcome: Result<[Receipt], BoardError> = try writing { db in
      var receipts: [Receipt] = []
      var refused: (Request, BoardError)?
      try db.inSavepoint {
        for var request in requests {
          request.change = request.change.cleaned
          do {
            receipts.append(try BoardStore.perform(request, in: db))
          } catch let error as BoardError {
            guard case .notPermitted = error else { throw error }
            refused = (request, error)
            return .rollback
          }
        }
        return .commit
      }
      guard let (request, error) = refused else { return .success(receipts) }
      try BoardStore.refuse(request, in: db)
      return .failure(error)
    }
    return try outcome.get()
  }

  /// A change with everything it is judged by; see `apply(_:to:directive:by:at:ifRevision:basedOn:)`.
  package struct Request: Sendable {
    var change: Change
    let number: AssignmentNumber?
    let directive: Directive?
    let actor: Actor
    let moment: Moment
    let revision: Int?
    let base: Int?

    /// Makes a request from its parts.
    package init(
      _ change: Change, to number: AssignmentNumber?, directive: Directive? = nil, by actor: Actor,
      at moment: Moment,
      ifRevision revision: Int? = nil, basedOn base: Int? = nil
    ) {
      self.change = change
      self.number = number
      self.directive = directive
      self.actor = actor
      self.moment = moment
      self.revision = revision
      self.base = base
    }
  }

  /// Takes one change along the road: who asks, on what, by which rules, kept how.
  private static func perform(_ request: Request, in db: Database) throws -> Receipt {
    var change = request.change
    let before: Assignment
    if case .add = change {
      before = Assignment(number: try nextNumber(in: db), action: "")
    } else if let number = request.number {
      before = try assignment(number, in: db)
    } else {
      throw BoardError.unexpected("\(change.deed.rawValue) needs an assignment")
    }
    let member = try member(request.actor, for: change.deed, in: db)
    try before.permitting(change, by: member)
    try checkFreshness(of: before, for: request, in: db)
    if let directive = request.directive {
      let id = try enter(directive, by: request.actor, at: request.moment, in: db)
      change = change.setting(.directive, to: .number(id))
    }
    let after = try before.accepting(change, by: member, on: request.moment.day)
    try checkReferences(of: after, in: db)
    return try keep(after, instead: before, for: change, by: request.actor, at: request.moment, in: db)
  }

  /// Keeps a line about a change that was refused for want of right.
  private static func refuse(_ request: Request, in db: Database) throws {
    _ = try append(
      request.change.deed, on: request.number.map { .assignment($0) } ?? .board, by: request.actor,
      at: request.moment,
      remark: request.change.remark, wasRefused: true, in: db)
  }

  private static func nextNumber(in db: Database) throws -> AssignmentNumber {
    AssignmentNumber(
      (try Int.fetchOne(db.cachedStatement(sql: "SELECT max(number) FROM assignment")) ?? 0) + 1)
  }

  static func member(_ actor: Actor, for deed: Deed, in db: Database) throws -> Member {
    guard let member = try member(actor.member.text, in: db) else {
      throw BoardError.notPermitted(
        deed, Refusal(member: actor.member.text, ground: .unknown, allowed: .secretariat))
    }
    return member
  }
}

// MARK: - What only the tables know

extension BoardStore {
  /// Refuses a change that was decided on a state that is no more, and says who changed it.
  private static func checkFreshness(of assignment: Assignment, for request: Request, in db: Database) throws
  {
    var fields: [Assignment.Field] = []
    if let revision = request.revision, assignment.revision != revision {
      fields = Assignment.Field.allCases.filter { assignment.fieldRevisions[$0] ?? 0 > revision }
    } else if let base = request.base, assignment.revision != base {
      fields = Assignment.Field.allCases.filter {
        request.change.fields.contains($0) && assignment.fieldRevisions[$0] ?? 0 > base
      }
      if fields.isEmpty { return }
    } else {
      return
    }
    let last = try entries(of: assignment.number, limit: 20, in: db).first { entry in
      !entry.wasRefused && (fields.isEmpty || fields.contains { entry.changes[$0.rawValue] != nil })
    }
    throw BoardError.stale(
      assignment.number, by: last.flatMap { Login($0.member) } ?? Login.nobody,
      at: last?.at ?? Moment(seconds: 0),
      fields: fields)
  }

  /// Refuses codes that no agency has, and leads that cannot take work.
  private static func checkReferences(of assignment: Assignment, in db: Database) throws {
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
  private static func enter(_ directive: Directive, by actor: Actor, at moment: Moment, in db: Database)
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
    try db.execute(
      sql: "INSERT INTO directive (id, symbol, issued, title, issuer) VALUES (?, ?, ?, ?, ?)",
      arguments: [id] + facts)
    _ = try append(
      .register, on: .directive(id), by: actor, at: moment,
      changes: ["directive": Entry.Shift(before: .none, after: directive.fact)], in: db)
    return id
  }
}

// MARK: - Keeping what was accepted

extension BoardStore {
  /// Writes an accepted state with its journal line, and the children of an assignment that was divided.
  private static func keep(
    _ after: Assignment, instead before: Assignment, for change: Change, by actor: Actor, at moment: Moment,
    in db: Database
  ) throws -> Receipt {
    let (kept, line) = try record(after, instead: before, for: change, by: actor, at: moment, in: db)
    var receipt = Receipt(assignment: kept, line: line)
    guard after.status == .divided, before.status != .divided else { return receipt }
    let directory = try directory(in: db)
    var leads: [AgencyCode] = []
    for code in after.addressees.flatMap(directory.members) where !leads.contains(code) { leads.append(code) }
    for lead in leads {
      let child = after.child(try nextNumber(in: db), for: lead)
      let blank = Assignment(number: child.number, action: "")
      _ = try record(child, instead: blank, for: change, by: actor, at: moment, in: db)
      receipt.children.append(child.number)
    }
    return receipt
  }

  /// Writes one state: the journal line first, then the row, its tallies and its searched text; then reads it
  /// back.
  private static func record(
    _ accepted: Assignment, instead before: Assignment, for change: Change, by actor: Actor,
    at moment: Moment,
    in db: Database
  ) throws -> (kept: Assignment, line: Int) {
    var after = accepted
    after.revision = before.revision + 1
    let differences = before.differences(in: after)
    for field in differences.keys { after.fieldRevisions[field] = after.revision }
    let changes = Dictionary(
      uniqueKeysWithValues: differences.map { ($0.rawValue, Entry.Shift(before: before[$0], after: $1)) })
    let line = try append(
      change.deed, on: .assignment(after.number), by: actor, at: moment, changes: changes,
      remark: change.remark, in: db)
    try write(after, instead: before, lastLine: line, in: db)
    // Fossil's habit: nothing is committed that does not read back as it was meant.
    let kept = try assignment(after.number, in: db)
    guard kept == after else {
      throw BoardError.unexpected("\(after.number) does not read back as it was written")
    }
    return (kept, line)
  }

  /// Writes the row of an assignment and everything that is kept beside it.
  static func write(_ after: Assignment, instead before: Assignment, lastLine: Int, in db: Database) throws {
    let values = after.storedValues(lastLine: lastLine)
    let arguments = StatementArguments(values.map(\.value))
    let columns = values.map(\.column)
    if before.revision == 0 {
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      try db.cachedStatement(
        sql: "INSERT INTO assignment (\(columns.joined(separator: ", "))) VALUES (\(marks))"
      ).execute(arguments: arguments)
    } else {
      let old = before.storedValues(lastLine: -1)
      let changed = zip(values, old).filter { $0.value?.databaseValue != $1.value?.databaseValue }.map(\.0)
      let sets = changed.map { "\($0.column) = ?" }.joined(separator: ", ")
      try db.cachedStatement(sql: "UPDATE assignment SET \(sets) WHERE number = ?")
        .execute(arguments: StatementArguments(changed.map(\.value)) + [after.number.value])
      if !after.isTallied(like: before) { try db.count(before, by: -1) }
    }
    if before.revision == 0 || !after.isTallied(like: before) { try db.count(after, by: 1) }
    if after.coordinators != before.coordinators {
      try db.execute(sql: "DELETE FROM coordinator WHERE assignment = ?", arguments: [after.number.value])
      for (place, agency) in after.coordinators.enumerated() {
        try db.cachedStatement(sql: "INSERT INTO coordinator (assignment, place, agency) VALUES (?, ?, ?)")
          .execute(arguments: [after.number.value, place, agency.text])
      }
    }
    if before.revision == 0 || !SearchText.isAlike(before, after) {
      try writeSearch(
        SearchText.stored(for: after), of: after,
        instead: before.revision == 0 ? nil : SearchText.stored(for: before),
        in: db)
    }
  }

  private static func writeSearch(
    _ text: (lowered: String, folded: String), of assignment: Assignment,
    instead old: (lowered: String, folded: String)?,
    in db: Database
  ) throws {
    let number = assignment.number.value
    if let old {
      guard old.lowered != text.lowered else { return }
      try db.cachedStatement(
        sql: "INSERT INTO assignment_search (assignment_search, rowid, folded) VALUES ('delete', ?, ?)"
      ).execute(arguments: [number, old.folded])
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO assignment_text (number, lowered, folded) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET lowered = ?2, folded = ?3
        """
    ).execute(arguments: [number, text.lowered, text.folded])
    try db.cachedStatement(sql: "INSERT INTO assignment_search (rowid, folded) VALUES (?, ?)")
      .execute(arguments: [number, text.folded])
  }
}

extension Change {
  /// The same change with one more field set, for those that set fields.
  func setting(_ field: Assignment.Field, to fact: Fact) -> Change {
    switch self {
    case .add(let fields): .add(fields.merging([field: fact]) { $1 })
    case .edit(let fields): .edit(fields.merging([field: fact]) { $1 })
    default: self
    }
  }
}

extension Login {
  /// The name that stands where the journal knows none.
  static var nobody: Login { Login("nobody") ?? Login.nobody }
}
