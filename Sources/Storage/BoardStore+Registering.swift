package import Assignments
package import Deadlines
import GRDB

extension BoardStore {
  /// Changes the reference data: rights, journal line and tables in one transaction.
  ///
  /// - Throws: `BoardError.notPermitted` for anybody but the secretariat, or the rule that is broken.
  package func register(
    _ registration: Registration, by actor: Actor, at moment: Moment
  ) throws(BoardError) -> Receipt {
    let lines = try register([registration], by: actor, at: moment)
    guard let line = lines.last else { throw .unexpected("a registration left no line") }
    return Receipt(assignment: nil, line: line)
  }

  /// Changes the reference data in several things, all of them or none, in one transaction.
  ///
  /// - Returns: The numbers of the journal lines.
  /// - Throws: as `register(_:by:at:)`, for the first that is refused.
  package func register(
    _ registrations: [Registration], by actor: Actor, at moment: Moment
  ) throws(BoardError) -> [Int] {
    let isOfMembers = registrations.contains { if case .member = $0.subject { true } else { false } }
    do {
      let lines = try decide(registrations, by: actor, at: moment).get()
      if isOfMembers { try listKeys() }
      return lines
    } catch {
      // What was taken off the list for a change that then failed belongs on it again. Where that fails, too,
      // nobody comes in who should not, and `check` says so.
      if isOfMembers { try? listKeys() }
      throw error
    }
  }

  /// Enters directives that the board does not know yet, all of them or none, in one transaction.
  ///
  /// - Throws: `BoardError.notPermitted` for anybody but the secretariat, or the disk's trouble.
  package func enter(
    _ directives: [Directive], by actor: Actor, at moment: Moment
  ) throws(BoardError) {
    let outcome: Result<Void, BoardError> = try writing { db in
      try BoardStore.registering(on: .board, by: actor, at: moment, in: db) {
        for directive in directives {
          _ = try BoardStore.enter(directive, by: actor, at: moment, in: db)
        }
      }
    }
    try outcome.get()
  }

  private func decide(
    _ registrations: [Registration], by actor: Actor, at moment: Moment
  ) throws(BoardError) -> Result<[Int], BoardError> {
    try writing { db in
      try BoardStore.registering(on: registrations.first?.subject ?? .board, by: actor, at: moment, in: db) {
        try changingKeys(in: db) {
          try registrations.map { try BoardStore.perform($0, by: actor, at: moment, in: db) }
        }
      }
    }
  }

  /// Does something that only the secretariat may, or keeps a line that it was refused.
  private static func registering<T>(
    on subject: Entry.Subject, by actor: Actor, at moment: Moment, in db: Database, _ body: () throws -> T
  ) throws -> Result<T, BoardError> {
    do {
      let member = try member(actor, for: .register, in: db)
      if let refusal = Rights.refusal(of: .register, by: member, on: nil) {
        throw BoardError.notPermitted(.register, refusal)
      }
      return .success(try body())
    } catch BoardError.notPermitted(let deed, let refusal) {
      _ = try append(deed, on: subject, by: actor, at: moment, wasRefused: true, in: db)
      return .failure(.notPermitted(deed, refusal))
    }
  }

  private static func perform(
    _ registration: Registration, by actor: Actor, at moment: Moment, in db: Database
  ) throws -> Int {
    var shift = Entry.Shift(before: .none, after: .none)
    switch registration {
    case .addMember(let member):
      guard try self.member(member.login.text, in: db) == nil else {
        throw BoardError.memberExists(member.login)
      }
      shift.after = try put(member.cleaned, in: db).fact
    case .editMember(let member):
      guard let before = try self.member(member.login.text, in: db) else {
        throw BoardError.noMember(member.login.text)
      }
      shift.before = before.fact
      shift.after = try put(member.cleaned, in: db).fact
    case .addKey(let key):
      try add(key, in: db)
      shift.after = key.fact
    case .removeKey(let fingerprint, let login):
      shift.before = try removeKey(fingerprint, of: login, in: db).fact
    case .putAgency(let agency):
      let agency = agency.cleaned
      shift.before = try directory(in: db)[agency.code]?.fact ?? .none
      try put(agency, place: nil, in: db)
      shift.after = agency.fact
    case .putHoliday(var holiday):
      holiday.name = Cleaning.line(holiday.name)
      shift.before = try self.holiday(holiday.day, in: db)?.fact ?? .none
      try put(holiday, in: db)
      shift.after = holiday.fact
    case .removeHoliday(let day):
      guard let before = try self.holiday(day, in: db) else { throw BoardError.noHoliday(day) }
      shift.before = before.fact
      try db.execute(sql: "DELETE FROM holiday WHERE day = ?", arguments: [day.iso])
    }
    return try append(
      .register, on: registration.subject, by: actor, at: moment, changes: [registration.name: shift], in: db)
  }

  /// Enters the reference data of a new board under one journal line.
  static func found(
    secretary: Member, agencies: [Agency], holidays: [Holiday], by actor: Actor, at moment: Moment,
    in db: Database
  ) throws {
    for (place, agency) in agencies.enumerated() { try put(agency, place: place, in: db) }
    for holiday in holidays { try put(holiday, in: db) }
    let secretary = try put(secretary.cleaned, in: db)
    func shift(_ facts: [String: Fact]) -> Entry.Shift { Entry.Shift(before: .none, after: .record(facts)) }
    let changes = [
      "agency": shift(Dictionary(agencies.map { ($0.code.text, $0.fact) }) { $1 }),
      "holiday": shift(Dictionary(holidays.map { ($0.day.iso, $0.fact) }) { $1 }),
      "member": shift([secretary.login.text: secretary.fact]),
    ]
    _ = try append(.register, on: .board, by: actor, at: moment, changes: changes, in: db)
  }
}

extension Registration {
  /// What the registration is about.
  var subject: Entry.Subject {
    switch self {
    case .addMember(let member), .editMember(let member): .member(member.login.text)
    case .addKey(let key): .member(key.login.text)
    case .removeKey(_, let login): .member(login.text)
    case .putAgency(let agency): .agency(agency.code)
    case .putHoliday(let holiday): .holiday(holiday.day)
    case .removeHoliday(let day): .holiday(day)
    }
  }

  /// The name of what changes, as the journal keeps it.
  var name: String {
    switch self {
    case .addKey, .removeKey: "key"
    default: subject.stored.kind
    }
  }
}
