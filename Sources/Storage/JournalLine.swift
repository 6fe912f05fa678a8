import Assignments
import Crypto
import Deadlines
import GRDB

/// A line of the journal as it is stored and hashed.
struct JournalLine: Equatable {
  var line: Int
  var at: String
  var member: String
  var actingFor: String?
  var assignment: Int?
  var subjectKind: String
  var subject: String
  var deed: String
  var wasRefused: Bool
  var changes: String
  var remark: String?
  var previous: String

  /// The hash of the line: SHA-256 over a prefix, the hash before, and every field with its length in front.
  ///
  /// The lengths keep two different lines from ever being hashed as the same bytes.
  var hash: String {
    let fields: [String?] = [
      previous, String(line), at, member, actingFor, assignment.map(String.init), subjectKind, subject, deed,
      wasRefused ? "1" : "0", changes, remark,
    ]
    var bytes = Array("taskboard-journal-1".utf8)
    for field in fields {
      bytes += (field.map { String($0.utf8.count) } ?? "-").utf8
      bytes.append(UInt8(ascii: ":"))
      if let field { bytes += field.utf8 }
    }
    return Hexadecimal.written(SHA256.hash(data: bytes))
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Writes bytes, two digits each.
  static func written(_ bytes: some Sequence<UInt8>) -> String {
    var written: [UInt8] = []
    for byte in bytes { written += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: written, as: UTF8.self)
  }
}

extension JournalLine {
  /// The columns that a line is read from, in the order of `init(_:)`.
  static let columns = """
    line, at, member, acting_for, assignment, subject_kind, subject, deed, was_refused, changes, remark,
    previous, hash
    """

  /// Makes a line of a record of `columns`.
  init(_ record: Record) {
    line = record[0]
    at = record[1]
    member = record[2]
    actingFor = record[3]
    assignment = record[4]
    subjectKind = record[5]
    subject = record[6]
    deed = record[7]
    wasRefused = record[8]
    changes = record[9]
    remark = record[10]
    previous = record[11]
  }

  /// Writes the line and answers its hash.
  func insert(in db: Database) throws -> String {
    let hash = hash
    let statement = try db.cachedStatement(
      sql: "INSERT INTO journal (\(JournalLine.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      line, at, member, actingFor, assignment, subjectKind, subject, deed, wasRefused, changes, remark,
      previous, hash,
    ])
    return hash
  }
}

// MARK: - Subjects and changes

extension Entry.Subject {
  /// The kind and the name under which the journal keeps the subject.
  var stored: (kind: String, name: String) {
    switch self {
    case .assignment(let number): ("assignment", number.description)
    case .member(let login): ("member", login)
    case .agency(let code): ("agency", code.text)
    case .directive(let id): ("directive", String(id))
    case .holiday(let day): ("holiday", day.iso)
    case .board: ("board", "")
    }
  }

  /// Reads what `stored` wrote.
  init(kind: String, name: String) {
    switch kind {
    case "assignment": self = AssignmentNumber(name).map(Self.assignment) ?? .board
    case "member": self = .member(name)
    case "agency": self = .agency(AgencyCode(name))
    case "directive": self = .directive(Int(name) ?? 0)
    case "holiday": self = Day(name).map(Self.holiday) ?? .board
    default: self = .board
    }
  }
}

extension [String: Entry.Shift] {
  /// The changes as JSON: `{"status":["assigned","underway"]}`, members in the order of their names.
  func stored() -> String { FactWriter.written(self) }

  /// Reads what `stored` wrote.
  init(stored text: String) {
    guard case .record(let pairs)? = FactReader.read(text) else {
      Damage.meet("changes")
      self = [:]
      return
    }
    self = pairs.compactMapValues { pair in
      guard case .list(let facts) = pair, facts.count == 2 else { return nil }
      return Entry.Shift(before: facts[0], after: facts[1])
    }
  }
}
