package import Assignments
import Deadlines
import GRDB

extension BoardStore {
  /// Reads an assignment.
  ///
  /// - Throws: `BoardError.noAssignment` when there is none of that number.
  package func assignment(_ number: AssignmentNumber) throws(BoardError) -> Assignment {
    try reading { db in try BoardStore.assignment(number, in: db) }
  }

  /// Reads some assignments by their numbers, those of them that there are.
  ///
  /// - Parameter numbers: The numbers.
  /// - Returns: The assignments by number.
  /// - Throws: `BoardError` when the database cannot be read.
  package func assignments(_ numbers: [AssignmentNumber])
    throws(BoardError) -> [AssignmentNumber: Assignment]
  {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT \(Assignment.columns) FROM assignment a WHERE a.number = ?")
      var found: [AssignmentNumber: Assignment] = [:]
      for number in numbers {
        found[number] = try Record.fetchOne(statement, arguments: [number.value]).map { Assignment($0) }
      }
      return found
    }
  }

  /// Reads the numbers of all assignments.
  ///
  /// - Complexity: O(*n*) in the number of assignments.
  package func numbers() throws(BoardError) -> Set<AssignmentNumber> {
    try reading { db in
      Set(try Int.fetchAll(db, sql: "SELECT number FROM assignment").map { AssignmentNumber($0) })
    }
  }

  /// Reads all there is about an assignment, with the latest lines of its journal.
  ///
  /// - Throws: `BoardError.noAssignment` when there is none of that number.
  package func dossier(_ number: AssignmentNumber, lines: Int) throws(BoardError) -> Dossier {
    try reading { db in
      let assignment = try BoardStore.assignment(number, in: db)
      let family = assignment.status == .divided ? number : assignment.parent
      return Dossier(
        assignment: assignment,
        directive: try assignment.directive.flatMap { try BoardStore.directive($0, in: db) },
        children: try family.flatMap { try BoardStore.share(of: $0, in: db) },
        entries: try BoardStore.entries(of: number, limit: lines, in: db),
        ledger: try BoardStore.ledger(of: number, in: db))
    }
  }

  /// Reads the agencies.
  package func directory() throws(BoardError) -> Directory {
    try reading { db in try BoardStore.directory(in: db) }
  }

  /// Reads the members, by login.
  package func members() throws(BoardError) -> [Member] {
    try reading { db in
      try String.fetchAll(db, sql: "SELECT login FROM member ORDER BY login")
        .compactMap { try BoardStore.member($0, in: db) }
    }
  }

  /// Reads the member of a login, or nothing when there is none.
  package func member(_ login: Login) throws(BoardError) -> Member? {
    try reading { db in try BoardStore.member(login.text, in: db) }
  }

  /// Reads the directives, newest first.
  package func directives() throws(BoardError) -> [Directive] {
    try reading { db in try BoardStore.directives(in: db) }
  }

  /// Reads the holidays, by day.
  package func holidays() throws(BoardError) -> [Holiday] {
    try reading { db in try BoardStore.holidays(in: db) }
  }

  /// Reads the latest lines of the journal, newest first: of one assignment, or of the whole board.
  package func entries(of number: AssignmentNumber?, limit: Int) throws(BoardError) -> [Entry] {
    try reading { db in try BoardStore.entries(of: number, limit: limit, in: db) }
  }

  /// Reads the head of the journal, nothing when there is none.
  package func head() throws(BoardError) -> Head? {
    try reading { db in try BoardStore.head(in: db) }
  }
}

// MARK: - Inside a transaction

extension BoardStore {
  static func head(in db: Database) throws -> Head? {
    try Record.fetchOne(
      db.cachedStatement(sql: "SELECT line, at, hash FROM journal ORDER BY line DESC LIMIT 1")
    ).map { Head(line: $0[0], at: Moment($0[1] as String) ?? Moment(seconds: 0), hash: $0[2]) }
  }

  static func assignment(_ number: AssignmentNumber, in db: Database) throws -> Assignment {
    let statement = try db.cachedStatement(
      sql: "SELECT \(Assignment.columns) FROM assignment a WHERE a.number = ?")
    guard let record = try Record.fetchOne(statement, arguments: [number.value]) else {
      throw BoardError.noAssignment(number)
    }
    return Assignment(record)
  }

  static func member(_ login: String, in db: Database) throws -> Member? {
    guard let login = Login(login) else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, position, role, is_disabled,
          (SELECT group_concat(agency) FROM member_agency WHERE member_agency.login = member.login)
        FROM member WHERE login = ?
        """)
    guard let record = try Record.fetchOne(statement, arguments: [login.text]) else { return nil }
    return Member(
      login: login, name: record[0], position: record[1], role: Member.Role(rawValue: record[2]) ?? .leader,
      agencies: (record[4] as String?)?.split(separator: ",").map { AgencyCode(String($0)) } ?? [],
      isDisabled: record[3])
  }

  static func directory(in db: Database) throws -> Directory {
    Directory(
      try Record.fetchAll(
        db,
        sql:
          """
          SELECT code, name, short_name, kind, head_title, aliases, successor, parent
          FROM agency ORDER BY place
          """
      ).map(Agency.init))
  }

  static func directive(_ id: Int, in db: Database) throws -> Directive? {
    try Record.fetchOne(
      db, sql: "SELECT id, symbol, issued, title, issuer FROM directive WHERE id = ?", arguments: [id]
    ).map(Directive.init)
  }

  static func directives(in db: Database) throws -> [Directive] {
    try Record.fetchAll(
      db, sql: "SELECT id, symbol, issued, title, issuer FROM directive ORDER BY issued DESC, id DESC"
    ).map(Directive.init)
  }

  static func holidays(in db: Database) throws -> [Holiday] {
    try Record.fetchAll(db, sql: "SELECT day, kind, name, status FROM holiday ORDER BY day")
      .compactMap(Holiday.init)
  }

  static func share(of parent: AssignmentNumber, in db: Database) throws -> Share? {
    try Record.fetchOne(
      db,
      sql:
        """
        SELECT count(*) FILTER (WHERE status = 'completed'), count(*) FROM assignment
        WHERE parent = ? AND follows IS NULL
        """,
      arguments: [parent.value]
    ).map { Share($0[0], of: $0[1]) }
  }
}

extension Directive {
  /// Makes a directive of a record of id, symbol, issued, title, issuer.
  init(_ record: Record) {
    self.init(
      id: record[0], symbol: record[1], issued: (record[2] as String?).flatMap { DocumentDate($0) },
      title: record[3],
      issuer: record[4])
  }
}

extension Holiday {
  /// Makes a holiday of a record of day, kind, name, status.
  init?(_ record: Record) {
    guard let day = record.day(0), let kind = Kind(rawValue: record[1]) else { return nil }
    self.init(day: day, kind: kind, name: record[2], status: Status(rawValue: record[3]) ?? .inferred)
  }
}

extension Agency {
  /// Makes an agency of a record of code, name, short name, kind, head's title, aliases, successor, parent.
  init(_ record: Record) {
    self.init(
      code: AgencyCode(record[0]), name: record[1], shortName: record[2],
      kind: Kind(rawValue: record[3]) ?? .body,
      headTitle: record[4], aliases: (record[5] as String).split(separator: "\n").map(String.init),
      successor: (record[6] as String?).map { AgencyCode($0) },
      parent: (record[7] as String?).map { AgencyCode($0) })
  }
}
