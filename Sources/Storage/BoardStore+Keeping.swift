import Assignments
import Deadlines
import GRDB

// Keeping what was accepted: the journal line first, then the row and everything that is kept beside it.
extension BoardStore {
  /// Writes an accepted state with its journal line, and the children of an assignment that was divided.
  static func keep(
    _ after: Assignment, instead before: Assignment, for change: Change, by actor: Actor, at moment: Moment,
    in db: Database
  ) throws -> Receipt {
    let (kept, line) = try record(after, instead: before, for: change, by: actor, at: moment, in: db)
    var receipt = Receipt(assignment: kept, line: line)
    // What comes of work that was divided or completed elsewhere comes from there too.
    if case .import = change { return receipt }
    if after.status == .completed, before.status != .completed {
      receipt.next = try openNextPeriod(of: kept, for: change, by: actor, at: moment, in: db)
    }
    guard after.status == .divided, before.status != .divided else { return receipt }
    let directory = try directory(in: db)
    var leads: [AgencyCode] = []
    for code in after.addressees.flatMap(directory.members) where !leads.contains(code) { leads.append(code) }
    for lead in leads {
      let child = after.child(try nextNumber(in: db), for: lead)
      let blank = Assignment.blank(child.number)
      _ = try record(child, instead: blank, for: change, by: actor, at: moment, in: db)
      receipt.children.append(child.number)
    }
    return receipt
  }

  /// Opens the next period of completed periodic work, once: work that is reopened and confirmed again has
  /// opened it already.
  private static func openNextPeriod(
    of completed: Assignment, for change: Change, by actor: Actor, at moment: Moment, in db: Database
  ) throws -> Assignment? {
    guard completed.deadline.recurrence != nil,
      try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT TRUE FROM assignment WHERE follows = ?"),
        arguments: [completed.number.value]) == nil,
      let next = completed.nextPeriod(try nextNumber(in: db), openedOn: moment.day)
    else { return nil }
    let blank = Assignment.blank(next.number)
    return try record(next, instead: blank, for: change, by: actor, at: moment, in: db).kept
  }

  /// Writes one state: the journal line first, then the row, its tallies and its searched text; then reads it
  /// back.
  private static func record(
    _ accepted: Assignment, instead before: Assignment, for change: Change, by actor: Actor,
    at moment: Moment,
    in db: Database
  ) throws -> (kept: Assignment, line: Int) {
    var after = accepted
    after.revision = before.revision + 1
    let differences = before.differences(in: after)
    for field in differences.keys { after.fieldRevisions[field] = after.revision }
    var changes = Dictionary(
      uniqueKeysWithValues: differences.map { ($0.rawValue, Entry.Shift(before: before[$0], after: $1)) })
    if case .undo(let entry) = change {
      changes[Entry.undoes] = Entry.Shift(before: .none, after: .number(entry.line))
    }
    let line = try append(
      change.deed, on: .assignment(after.number), by: actor, at: moment, changes: changes,
      remark: change.remark, in: db)
    try write(after, instead: before, lastLine: line, in: db)
    // Fossil's habit: nothing is committed that does not read back as it was meant.
    let kept = try assignment(after.number, in: db)
    guard kept == after else {
      throw BoardError.unexpected("\(after.number) does not read back as it was written")
    }
    return (kept, line)
  }

  /// Writes the row of an assignment and everything that is kept beside it.
  private static func write(
    _ after: Assignment, instead before: Assignment, lastLine: Int, in db: Database
  ) throws {
    if before.revision == 0 {
      try insertRow(of: after, lastLine: lastLine, in: db)
    } else {
      let values = after.storedValues(lastLine: lastLine)
      let old = before.storedValues(lastLine: -1)
      let changed = zip(values, old).filter { $0.value?.databaseValue != $1.value?.databaseValue }.map(\.0)
      let sets = changed.map { "\($0.column) = ?" }.joined(separator: ", ")
      try db.cachedStatement(sql: "UPDATE assignment SET \(sets) WHERE number = ?")
        .execute(arguments: StatementArguments(changed.map(\.value)) + [after.number.value])
      if !after.isTallied(like: before) { try db.count(before, by: -1) }
    }
    if before.revision == 0 || !after.isTallied(like: before) { try db.count(after, by: 1) }
    try db.figure(after, instead: before.revision == 0 ? nil : before)
    if after.coordinators != before.coordinators {
      try db.execute(sql: "DELETE FROM coordinator WHERE assignment = ?", arguments: [after.number.value])
      try insertCoordinators(of: after, in: db)
    }
    if before.revision == 0 || !SearchText.isAlike(before, after) {
      try writeSearch(
        SearchText.stored(for: after), of: after,
        instead: before.revision == 0 ? nil : SearchText.stored(for: before),
        in: db)
    }
  }

  /// Writes the row of an assignment that has none.
  static func insertRow(of assignment: Assignment, lastLine: Int, in db: Database) throws {
    let values = assignment.storedValues(lastLine: lastLine)
    let columns = values.map(\.column).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO assignment (\(columns)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values.map(\.value)))
  }

  /// Writes the coordinators of an assignment that has none.
  static func insertCoordinators(of assignment: Assignment, in db: Database) throws {
    for (place, agency) in assignment.coordinators.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO coordinator (assignment, place, agency) VALUES (?, ?, ?)")
        .execute(arguments: [assignment.number.value, place, agency.text])
    }
  }

  /// Writes the text that is searched; its index is written beside.
  static func putText(
    _ text: (lowered: String, folded: String), of assignment: Assignment, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO assignment_text (number, lowered, folded) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET lowered = ?2, folded = ?3
        """
    ).execute(arguments: [assignment.number.value, text.lowered, text.folded])
  }

  private static func writeSearch(
    _ text: (lowered: String, folded: String), of assignment: Assignment,
    instead old: (lowered: String, folded: String)?,
    in db: Database
  ) throws {
    let number = assignment.number.value
    if let old {
      guard old.lowered != text.lowered else { return }
      try db.cachedStatement(
        sql: "INSERT INTO assignment_search (assignment_search, rowid, folded) VALUES ('delete', ?, ?)"
      ).execute(arguments: [number, old.folded])
    }
    try putText(text, of: assignment, in: db)
    try db.cachedStatement(sql: "INSERT INTO assignment_search (rowid, folded) VALUES (?, ?)")
      .execute(arguments: [number, text.folded])
  }
}
