import Assignments
import Deadlines
import GRDB

/// What the board stands on, as far as the journal tells: agencies, members and their keys, holidays,
/// directives.
struct ReferenceData: Equatable {
  /// The agencies by code.
  var agencies: [String: Fact] = [:]
  /// The members by login.
  var members: [String: Fact] = [:]
  /// The keys by fingerprint, each with its member.
  var keys: [String: Fact] = [:]
  /// The holidays by day.
  var holidays: [String: Fact] = [:]
  /// The directives by number.
  var directives: [String: Fact] = [:]

  /// Takes in a line of the journal that is about no assignment.
  mutating func replay(_ entry: Entry) {
    guard !entry.wasRefused else { return }
    for (name, shift) in entry.changes {
      if entry.subject == .board, case .record(let facts) = shift.after {
        for (key, fact) in facts { set(name, key, fact) }
      } else if name == "key", case .member(let login) = entry.subject {
        if let text = shift.before["key"].text { set(name, MemberKey.fingerprint(of: text), .none) }
        if let text = shift.after["key"].text {
          set(name, MemberKey.fingerprint(of: text), .list([.text(login), shift.after]))
        }
      } else {
        set(name, entry.subject.stored.name, shift.after)
      }
    }
  }

  /// Names what is not the same elsewhere, 20 things at most.
  func differences(from other: ReferenceData) -> [String] {
    let pairs = [
      (agencies, other.agencies), (members, other.members), (keys, other.keys), (holidays, other.holidays),
      (directives, other.directives),
    ]
    let names = pairs.flatMap { left, right in
      Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
    }
    return Array(names.prefix(20))
  }

  private mutating func set(_ name: String, _ key: String, _ fact: Fact) {
    let value: Fact? = fact == .none ? nil : fact
    switch name {
    case "agency": agencies[key] = value
    case "member":
      // In which order the agencies of a liaison stand does not matter.
      members[key] = Login(key).flatMap { Member(fact, login: $0) }?.ordered.fact ?? value
    case "key": keys[key] = value
    case "holiday": holidays[key] = value
    case "directive": directives[key] = value
    default: break
    }
  }
}

extension BoardStore {
  /// Reads the lines about no assignment up to a line, and what they make.
  func referenceData(upTo end: Int) throws(BoardError) -> ReferenceData {
    var data = ReferenceData()
    var start = 0
    while start < end {
      let next = min(start + 20_000, end)
      let entries = try reading { db in
        try Record.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT \(JournalLine.columns) FROM journal
              WHERE line > ? AND line <= ? AND assignment IS NULL ORDER BY line
              """),
          arguments: [start, next]
        ).map(Entry.init)
      }
      for entry in entries { data.replay(entry) }
      start = next
    }
    return data
  }

  /// Reads the tables as they were after a line; nothing when a line since has changed them.
  func referenceData(asOf end: Int) throws(BoardError) -> ReferenceData? {
    var seen = end
    while true {
      let (isChanged, data) = try reading { db -> (Bool, ReferenceData?) in
        let head = try BoardStore.head(in: db)?.line ?? 0
        let next = min(seen + 20_000, head)
        let isChanged = try Bool.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT TRUE FROM journal
              WHERE line > ? AND line <= ? AND +assignment IS NULL AND was_refused = 0 LIMIT 1
              """),
          arguments: [seen, next])
        seen = next
        return (isChanged != nil, next < head ? nil : try BoardStore.referenceData(in: db))
      }
      if isChanged || data != nil { return isChanged ? nil : data }
    }
  }

  /// Reads what the tables hold of it.
  static func referenceData(in db: Database) throws -> ReferenceData {
    var data = ReferenceData()
    for agency in try directory(in: db).agencies { data.agencies[agency.code.text] = agency.fact }
    for login in try String.fetchAll(db, sql: "SELECT login FROM member") {
      data.members[login] = try member(login, in: db)?.ordered.fact
    }
    for key in try keys(of: nil, in: db) {
      data.keys[key.fingerprint] = .list([.text(key.login.text), key.fact])
    }
    for holiday in try holidays(in: db) { data.holidays[holiday.day.iso] = holiday.fact }
    for directive in try directives(in: db) {
      if let id = directive.id { data.directives[String(id)] = directive.fact }
    }
    return data
  }

  /// Enters reference data into empty tables.
  ///
  /// In which order the agencies are read is no state of theirs: they stand where they stand today.
  static func enter(_ data: ReferenceData, inOrderOf today: Directory, in db: Database) throws {
    for (place, code) in today.agencies.map(\.code).enumerated() {
      guard let agency = data.agencies[code.text].flatMap({ Agency($0, code: code) }) else { continue }
      try put(agency, place: place, in: db)
    }
    for (login, fact) in data.members {
      if let member = Login(login).flatMap({ Member(fact, login: $0) }) { try put(member, in: db) }
    }
    for (day, fact) in data.holidays {
      if let holiday = Day(day).flatMap({ Holiday(fact, day: $0) }) { try put(holiday, in: db) }
    }
    for (id, fact) in data.directives {
      if let directive = Int(id).map({ Directive(fact, id: $0) }) { try put(directive, in: db) }
    }
  }
}
