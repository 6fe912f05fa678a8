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

// MARK: - Rows of reference data

extension BoardStore {
  @discardableResult
  static func put(_ member: Member, in db: Database) throws -> Member {
    guard member.role != .liaison || !member.agencies.isEmpty else {
      throw BoardError.liaisonWithoutAgency(member.login)
    }
    try db.execute(
      sql: """
        INSERT INTO member (login, name, position, role, is_disabled) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT DO UPDATE SET name = ?2, position = ?3, role = ?4, is_disabled = ?5
        """,
      arguments: [member.login.text, member.name, member.position, member.role.rawValue, member.isDisabled])
    try db.execute(sql: "DELETE FROM member_agency WHERE login = ?", arguments: [member.login.text])
    for agency in member.agencies {
      guard
        try Bool.fetchOne(db, sql: "SELECT TRUE FROM agency WHERE code = ?", arguments: [agency.text])
          ?? false
      else {
        throw BoardError.noAgency(agency.text)
      }
      try db.execute(
        sql: "INSERT INTO member_agency (login, agency) VALUES (?, ?)",
        arguments: [member.login.text, agency.text])
    }
    let kept = try self.member(member.login.text, in: db)
    try expect(kept?.ordered.fact, toBe: member.ordered.fact, of: member.login.text)
    return member
  }

  static func put(_ agency: Agency, place: Int?, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO agency (code, place, name, short_name, kind, head_title, aliases, successor, parent)
        VALUES (?1, coalesce(?2, (SELECT max(place) + 1 FROM agency)), ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT DO UPDATE SET
          name = ?3, short_name = ?4, kind = ?5, head_title = ?6, aliases = ?7, successor = ?8, parent = ?9
        """,
      arguments: [
        agency.code.text, place, agency.name, agency.shortName, agency.kind.rawValue, agency.headTitle,
        agency.aliases.joined(separator: "\n"), agency.successor?.text, agency.parent?.text,
      ])
    let kept = try Record.fetchOne(
      db,
      sql: """
        SELECT code, name, short_name, kind, head_title, aliases, successor, parent
        FROM agency WHERE code = ?
        """,
      arguments: [agency.code.text]
    ).map(Agency.init)
    try expect(kept?.fact, toBe: agency.fact, of: agency.code.text)
  }

  static func put(_ holiday: Holiday, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO holiday (day, kind, name, status) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET kind = ?2, name = ?3, status = ?4
        """,
      arguments: [holiday.day.iso, holiday.kind.rawValue, holiday.name, holiday.status.rawValue])
    try expect(try self.holiday(holiday.day, in: db)?.fact, toBe: holiday.fact, of: holiday.day.iso)
  }

  static func put(_ directive: Directive, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO directive (id, symbol, issued, title, issuer) VALUES (?, ?, ?, ?, ?)",
      arguments: [directive.id, directive.symbol, directive.issued?.iso, directive.title, directive.issuer])
    let kept = try directive.id.flatMap { id in try self.directive(id, in: db) }
    try expect(kept?.fact, toBe: directive.fact, of: "directive \(directive.id ?? 0)")
  }

  private static func holiday(_ day: Day, in db: Database) throws -> Holiday? {
    try Record.fetchOne(
      db, sql: "SELECT day, kind, name, status FROM holiday WHERE day = ?", arguments: [day.iso]
    ).flatMap(Holiday.init)
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

extension Agency {
  /// The agency with its names cleaned.
  var cleaned: Agency {
    var agency = self
    agency.name = Cleaning.line(name)
    agency.shortName = Cleaning.line(shortName)
    agency.headTitle = Cleaning.optionalLine(headTitle)
    agency.aliases = aliases.compactMap { Cleaning.optionalLine($0) }
    return agency
  }
}

extension Member {
  /// The member with name and position cleaned.
  var cleaned: Member {
    var member = self
    member.name = Cleaning.line(name)
    member.position = Cleaning.optionalLine(position)
    return member
  }

  /// The member with the agencies in the order of their codes, as the table hands them out.
  var ordered: Member {
    var member = self
    member.agencies.sort()
    return member
  }
}
