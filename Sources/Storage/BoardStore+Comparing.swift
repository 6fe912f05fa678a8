import Assignments
import Deadlines
import GRDB

// The tables made again from the journal, and what is derived from them made again from the tables.
extension BoardStore {
  /// Makes every assignment again from its lines, and all reference data, and compares them with the tables.
  func checkReplay() throws(BoardError) -> CheckResult {
    var result = CheckResult(.replay, count: 0)
    let last = try reading { db in
      max(
        try Int.fetchOne(db, sql: "SELECT max(number) FROM assignment") ?? 0,
        try Int.fetchOne(db, sql: "SELECT max(assignment) FROM journal WHERE was_refused = 0") ?? 0)
    }
    for start in stride(from: 1, through: last, by: BoardStore.slice) {
      let (count, differing) = try reading { db in
        try BoardStore.compare(start..<start + BoardStore.slice, in: db)
      }
      result.count = (result.count ?? 0) + count
      result.findings += differing.prefix(20 - min(20, result.findings.count)).map(\.description)
    }
    result.findings += try differingReferenceData()
    return result
  }

  /// The assignments of which the journal says something else than the table, and how many were compared.
  private static func compare(_ numbers: Range<Int>, in db: Database) throws -> (Int, [AssignmentNumber]) {
    var stored: [AssignmentNumber: Replayed] = [:]
    let records = try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Assignment.columns), a.last_line FROM assignment a WHERE a.number >= ? AND a.number < ?
          """),
      arguments: [numbers.lowerBound, numbers.upperBound])
    for record in records {
      let assignment = Assignment(record)
      stored[assignment.number] = Replayed(assignment: assignment, line: record[41])
    }
    var differing: [AssignmentNumber] = []
    for state in try replayed(numbers, upTo: .max, in: db) {
      let found = stored.removeValue(forKey: state.assignment.number)
      if found?.assignment != state.assignment || found?.line != state.line {
        differing.append(state.assignment.number)
      }
    }
    return (records.count, (differing + stored.keys).sorted { $0.value < $1.value })
  }

  private func differingReferenceData() throws(BoardError) -> [String] {
    // Somebody may be changing it: then the lines since are read once more.
    for _ in 1...3 {
      let head = try head()?.line ?? 0
      let replayed = try referenceData(upTo: head)
      let (stored, isSame) = try reading { db in
        (try BoardStore.referenceData(in: db), try BoardStore.head(in: db)?.line ?? 0 == head)
      }
      if stored == replayed { return [] }
      if isSame { return stored.differences(from: replayed) }
    }
    throw .busy(path: file.path)
  }

  /// Counts everything again and makes the searched text again, and compares them with what is kept.
  func checkDerived() throws(BoardError) -> CheckResult {
    var findings: [String] = []
    let last = try reading { db in try Int.fetchOne(db, sql: "SELECT max(number) FROM assignment") ?? 0 }
    for start in stride(from: 1, through: last, by: BoardStore.slice) where findings.count < 20 {
      findings += try reading { db in try BoardStore.misread(start..<start + BoardStore.slice, in: db) }
    }
    findings += try reading { db in
      try String.fetchAll(
        db,
        sql: """
          WITH counted (lead, status, cell, is_clear, count) AS (\(Schema.tallies)),
            kept AS (SELECT lead, status, cell, is_clear, count FROM tally WHERE count > 0)
          SELECT lead || ' ' || status || ' ' || cell FROM (
            SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
            UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
          ) LIMIT 20
          """)
    }
    findings += try reading { db in
      try String.fetchAll(
        db,
        sql: """
          WITH counted (lead, kind, part, count) AS (\(Schema.figures)),
            kept AS (SELECT lead, kind, part, count FROM figure WHERE count > 0)
          SELECT lead || ' ' || kind || ' ' || part FROM (
            SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
            UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
          ) LIMIT 20
          """)
    }
    return CheckResult(.derived, findings: findings)
  }

  /// The assignments whose stored columns and searched text do not follow from the others.
  private static func misread(_ numbers: Range<Int>, in db: Database) throws -> [String] {
    try Record.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Assignment.columns), a.rank, a.sort_day, a.judged, a.cell, a.clarity, t.lowered, t.folded
          FROM assignment a LEFT JOIN assignment_text t USING (number) WHERE a.number >= ? AND a.number < ?
          """),
      arguments: [numbers.lowerBound, numbers.upperBound]
    ).compactMap { record in
      let assignment = Assignment(record)
      let text = SearchText.stored(for: assignment)
      let isRight =
        record[41] == assignment.status.rank
        && record[42] == (assignment.deadline.judgedDay ?? .last).iso
        && record[43] == assignment.deadline.judgedDay?.iso && record[44] == assignment.cell.rawValue
        && record[45] == 6 - assignment.missing.count && record[46] as String? == text.lowered
        && record[47] as String? == text.folded
      return isRight ? nil : assignment.number.description
    }
  }
}
