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
    do {
      let receipt = try decide(registration, by: actor, at: moment).get()
      if case .member = registration.subject { try listKeys() }
      return receipt
    } catch {
      // What was taken off the list for a change that then failed belongs on it again. Where that fails, too,
      // nobody comes in who should not, and `check` says so.
      if case .member = registration.subject { try? listKeys() }
      throw error
    }
  }

  private func decide(
    _ registration: Registration, by actor: Actor, at moment: Moment
  ) throws(BoardError) -> Result<Receipt, BoardError> {
    try writing { db in
      do {
        let member = try BoardStore.member(actor, for: .register, in: db)
        if let refusal = Rights.refusal(of: .register, by: member, on: nil) {
          throw BoardError.notPermitted(.register, refusal)
        }
        let line = try changingKeys(in: db) {
          try BoardStore.perform(registration, by: actor, at: moment, in: db)
        }
        return .success(Receipt(assignment: nil, line: line))
      } catch BoardError.notPermitted(let deed, let refusal) {
        _ = try BoardStore.append(
          deed, on: registration.subject, by: actor, at: moment, wasRefused: true, in: db)
        return .failure(.notPermitted(deed, refusal))
      }
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
