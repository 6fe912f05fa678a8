package import Assignments
package import Deadlines
import GRDB
import Glibc

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
    try apply(requests) { _, _ in }
  }

  /// Applies several changes in one transaction with what else belongs to them.
  ///
  /// - Parameters:
  ///   - requests: The changes.
  ///   - finish: What else belongs to them, done when all of them are.
  /// - Returns: What came of each.
  /// - Throws: what the first change that is refused throws.
  func apply(
    _ requests: [Request], finishing finish: ([Receipt], Database) throws -> Void
  ) throws(BoardError) -> [Receipt] {
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
        try finish(receipts, db)
        return .commit
      }
      guard let (request, error) = refused else { return .success(receipts) }
      try BoardStore.refuse(request, in: db)
      return .failure(error)
    }
    return try outcome.get()
  }

  /// Lets whoever waits to save go first, before the next slice of much work takes its turn.
  ///
  /// Who waits looks again within 25 milliseconds; see `Patience`.
  package func giveWay() {
    usleep(8_000)
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

  /// Keeps a line about something that was refused before it came to a change.
  package func refuse(
    _ deed: Deed, on number: AssignmentNumber? = nil, for actor: Actor, remark: String = "", at moment: Moment
  ) throws(BoardError) {
    let words = String(Cleaning.line(remark).prefix(500))
    _ = try writing { db in
      try BoardStore.append(
        deed, on: number.map { .assignment($0) } ?? .board, by: actor, at: moment,
        remark: words.isEmpty ? nil : words, wasRefused: true, in: db)
    }
  }

  /// Takes one change along the road: who asks, on what, by which rules, kept how.
  private static func perform(_ request: Request, in db: Database) throws -> Receipt {
    var change = request.change
    let before: Assignment
    if case .add = change {
      before = .blank(try nextNumber(in: db))
    } else if case .import = change {
      before = .blank(try freeNumber(request.number, in: db))
    } else if let number = request.number {
      before = try assignment(number, in: db)
    } else {
      throw BoardError.unexpected("\(change.deed.rawValue) needs an assignment")
    }
    let member = try member(request.actor, for: change.deed, in: db)
    // Naming a directive sets a field like any other; nothing is entered for who may not set it.
    let isOfDirective = request.directive != nil
    try before.permitting(isOfDirective ? change.setting(.directive, to: .none) : change, by: member)
    try checkFreshness(of: before, for: request, in: db)
    if case .undo(let entry) = change {
      try checkUndoing(of: entry, of: before.number, by: request.actor, in: db)
    }
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

  /// The number that something new is to have: the one that was given it elsewhere, or the next.
  private static func freeNumber(_ number: AssignmentNumber?, in db: Database) throws -> AssignmentNumber {
    guard let number else { return try nextNumber(in: db) }
    let isTaken = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT TRUE FROM assignment WHERE number = ?"), arguments: [number.value])
    if isTaken != nil { throw BoardError.numberTaken(number) }
    return number
  }

  static func nextNumber(in db: Database) throws -> AssignmentNumber {
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

extension Change {
  /// The same change with one more field set, for those that set fields.
  func setting(_ field: Assignment.Field, to fact: Fact) -> Change {
    switch self {
    case .add(let fields): .add(fields.merging([field: fact]) { $1 })
    case .import(let fields, let file): .import(fields.merging([field: fact]) { $1 }, from: file)
    case .edit(let fields): .edit(fields.merging([field: fact]) { $1 })
    default: self
    }
  }
}
