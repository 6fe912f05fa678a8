package import Assignments
import Deadlines
import GRDB

extension BoardStore {
  /// Checks that the journal is whole: no line is missing, changed, moved or added behind the program's back,
  /// and it is still the journal whose heads were anchored.
  ///
  /// Lines are read in slices, so that nobody waits for a long journal.
  ///
  /// - Returns: The number of lines.
  /// - Throws: `BoardError.brokenChain` with the first line that does not fit; `.brokenAnchor` where all
  ///   lines fit each other and not what was anchored.
  /// - Complexity: O(*n*) in the number of lines.
  package func verify() throws(BoardError) -> Int {
    // Read first: whatever is anchored from now on stands in lines that are read afterwards.
    var anchors = try anchors.heads().sorted { $0.line < $1.line }[...]
    var anchored = 0
    var chain = Chain()
    while true {
      let after = chain.line
      let lines = try reading { db in
        try Record.fetchAll(
          db.cachedStatement(
            sql: "SELECT \(JournalLine.columns) FROM journal WHERE line > ? ORDER BY line LIMIT 2000"),
          arguments: [after]
        ).map { (line: JournalLine($0), hash: $0[12] as String) }
      }
      if lines.isEmpty {
        if let lost = anchors.first { throw .brokenAnchor(line: lost.line, after: anchored) }
        return chain.line
      }
      for (line, hash) in lines {
        try chain.follow(line, hash: hash)
        while let anchor = anchors.first, anchor.line <= chain.line {
          guard anchor.line == chain.line, anchor.hash == chain.hash else {
            throw .brokenAnchor(line: anchor.line, after: anchored)
          }
          anchored = chain.line
          anchors.removeFirst()
        }
      }
    }
  }
}

// MARK: - Inside a transaction

extension BoardStore {
  /// Appends a line to the journal, reads it back, and answers its number.
  static func append(
    _ deed: Deed, on subject: Entry.Subject, by actor: Actor, at moment: Moment,
    changes: [String: Entry.Shift] = [:],
    remark: String? = nil, wasRefused: Bool = false, in db: Database
  ) throws -> Int {
    let head = try Record.fetchOne(
      db.cachedStatement(sql: "SELECT line, hash FROM journal ORDER BY line DESC LIMIT 1"))
    let stored = subject.stored
    let number: Int? = if case .assignment(let number) = subject { number.value } else { nil }
    let line = JournalLine(
      line: (head?[0] ?? 0) + 1, at: moment.iso, member: actor.member.text, actingFor: actor.actingFor,
      assignment: number, subjectKind: stored.kind, subject: stored.name, deed: deed.rawValue,
      wasRefused: wasRefused,
      changes: changes.stored(), remark: remark, previous: head?[1] ?? "")
    let hash = try line.insert(in: db)
    let kept = try Record.fetchOne(
      db.cachedStatement(sql: "SELECT \(JournalLine.columns) FROM journal WHERE line = ?"),
      arguments: [line.line])
    guard let kept, JournalLine(kept) == line, kept[12] == hash else {
      throw BoardError.unexpected("journal line \(line.line) does not read back as it was written")
    }
    return line.line
  }

  /// Reads the ledger of deadlines of an assignment.
  static func ledger(of number: AssignmentNumber, in db: Database) throws -> Ledger {
    Ledger(
      try Record.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(JournalLine.columns) FROM journal
            WHERE assignment = ? AND was_refused = 0 AND deed IN (\(ledgerDeeds)) ORDER BY line
            """), arguments: [number.value]
      ).map(Entry.init))
  }

  private static let ledgerDeeds = Ledger.deeds.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  static func entries(of number: AssignmentNumber?, limit: Int, in db: Database) throws -> [Entry] {
    let condition = number == nil ? "" : " WHERE assignment = ?"
    return try Record.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(JournalLine.columns) FROM journal\(condition) ORDER BY line DESC LIMIT ?"),
      arguments: StatementArguments((number.map { [$0.value] } ?? []) + [limit])
    ).map(Entry.init)
  }
}

extension Entry {
  /// Makes an entry of a record of `JournalLine.columns`.
  init(_ record: Record) throws {
    let line = JournalLine(record)
    self.init(
      line: line.line, at: Moment(line.at) ?? Moment(seconds: 0), member: line.member,
      actingFor: line.actingFor,
      subject: Subject(kind: line.subjectKind, name: line.subject),
      deed: Deed(rawValue: line.deed) ?? .register,
      wasRefused: line.wasRefused, changes: [String: Shift](stored: line.changes), remark: line.remark,
      hash: record[12])
  }
}
