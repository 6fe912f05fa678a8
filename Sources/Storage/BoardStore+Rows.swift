import Assignments
import Deadlines
import GRDB

// The rows of reference data: what is put into a table is read back before it is committed.
extension BoardStore {
  /// Refuses to commit a row of reference data that does not read back as it was meant.
  private static func expect(_ kept: Fact?, toBe meant: Fact, of name: String) throws {
    guard kept == meant else {
      throw BoardError.unexpected("\(name) does not read back as it was written")
    }
  }

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

  static func holiday(_ day: Day, in db: Database) throws -> Holiday? {
    try Record.fetchOne(
      db, sql: "SELECT day, kind, name, status FROM holiday WHERE day = ?", arguments: [day.iso]
    ).flatMap(Holiday.init)
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
