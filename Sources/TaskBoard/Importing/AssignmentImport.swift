import Assignments
import Deadlines
import Exchange
import Phrases
import Storage

/// Takes over assignments from a table: reads it once to check it whole, and once more to write it, slice by
/// slice, so that memory does not grow with it and nobody who saves meanwhile waits long.
///
/// A table of up to a thousand rows is written as a whole or not at all. Of a longer one a part can be there
/// when something stops it; importing it again writes the rest, because what is there already is passed over.
final class AssignmentImport {
  private let table: ImportedFile
  private let desk: Desk
  private let policy: ImportPolicy
  private let progress: ProgressLine
  private var findings = ImportFindings()
  private var reader: AssignmentReader
  private var known: KnownWork
  /// What becomes of the rows, in their order.
  private var fates: [Fate] = []

  /// What becomes of a row.
  private enum Fate {
    case none
    case add
    case edit(AssignmentNumber, revision: Int, Set<Assignment.Field>)
  }

  /// How many rows are written in one transaction: at a time, and of a table that is written as a whole.
  private static let slice = 250
  private static let mostAtOnce = 1000

  /// Prepares to import a table.
  init(_ table: ImportedFile, at desk: Desk, _ policy: ImportPolicy) throws {
    self.table = table
    self.desk = desk
    self.policy = policy
    progress = ProgressLine(on: desk.ground)
    reader = AssignmentReader(names: try desk.agencyNames(), calendar: try desk.workCalendar())
    known = try KnownWork(of: desk.store)
  }

  /// Checks the table, and writes it unless it is only looked what would be written.
  func run(isRehearsal: Bool) throws {
    let member = try desk.member()
    try table.forEachRow { row in
      var row = row
      fates.append(try check(&row, by: member))
      findings.add(row)
      try progress.say(.checkingRows(findings.rows), every: 1000, at: findings.rows)
    }
    try progress.end()
    try desk.refuse(findings)
    if !isRehearsal { try write() }
    try desk.report(findings, isDone: !isRehearsal)
  }
}

// MARK: - Checking

extension AssignmentImport {
  /// Looks what becomes of a row, by the rules that judge it when it is written.
  private func check(_ row: inout ImportRow, by member: Member) throws -> Fate {
    let arrived = reader.read(&row)
    guard row.problems.isEmpty else { return .none }
    if let earlier = known.row(thatSays: arrived) {
      row.complain(.repeats(row: earlier), about: arrived.number == nil ? .action : .number)
      return .none
    }
    known.take(arrived)
    checkOrigins(of: arrived, in: &row)
    if let present = try known.assignment(sameAs: arrived) {
      return fate(of: arrived, instead: present, in: &row, by: member)
    }
    do throws(BoardError) {
      let change = Change.import(arrived.fields, from: table.name)
      let blank = Assignment.blank(arrived.number ?? AssignmentNumber(Int.max))
      try known.checkReferences(of: blank.accepting(change, by: member, on: desk.moment.day))
    } catch {
      row.complain(.rule(error), about: arrived.column(of: error))
      return .none
    }
    findings.count.added += 1
    if arrived.doubt != nil { findings.doubts += 1 }
    return .add
  }

  /// Refuses a row that is part of work nobody knows.
  private func checkOrigins(of arrived: ArrivedAssignment, in row: inout ImportRow) {
    for field in [Assignment.Field.parent, .follows] {
      guard let value = arrived.fields[field]?.number else { continue }
      if !known.has(AssignmentNumber(value)) { row.complain(.unknownAssignment, about: field.column) }
    }
  }

  /// Compares a row with what the board has of the same work.
  private func fate(
    of arrived: ArrivedAssignment, instead present: Assignment, in row: inout ImportRow, by member: Member
  ) -> Fate {
    // A fact is compared as the field would hold it.
    var state = Assignment.blank(present.number)
    for field in arrived.given { state[field] = arrived.fields[field] ?? Fact.none }
    let directive = present.directive.flatMap { known.directives[$0] }
    let others = Assignment.Field.allCases.filter { field in
      guard arrived.given.contains(field) else { return false }
      if field == .directive { return directive?.contents != arrived.directive?.contents }
      return state[field] != present[field]
    }
    guard !others.isEmpty else {
      findings.count.same += 1
      return .none
    }
    switch policy {
    case .keep:
      findings.count.kept += 1
      return .none
    case .refuse:
      for field in others { row.complain(.differs(words(for: field, of: present)), about: field.column) }
      return .none
    case .update:
      let fixed = others.filter { Assignment.Field.editable[$0] == nil }
      for field in fixed { row.complain(.cannotChange(words(for: field, of: present)), about: field.column) }
      guard fixed.isEmpty else { return .none }
      do throws(BoardError) {
        _ = try present.accepting(edit(arrived, others), by: member, on: desk.moment.day)
      } catch {
        row.complain(.rule(error), about: arrived.column(of: error))
        return .none
      }
      findings.count.changed += 1
      return .edit(present.number, revision: present.revision, Set(others))
    }
  }

  /// What a field of an assignment of the board holds, shortened.
  private func words(for field: Assignment.Field, of assignment: Assignment) -> String {
    let directive = assignment.directive.flatMap { known.directives[$0] }
    let text = assignment.exchanged(field.column, of: directive).text(in: desk.language)
    return text.count > 60 ? String(text.prefix(59)) + "…" : text
  }

  private func edit(_ arrived: ArrivedAssignment, _ fields: some Sequence<Assignment.Field>) -> Change {
    let facts = fields.filter { $0 != .directive }.map { ($0, arrived.fields[$0] ?? Fact.none) }
    return Change.edit(Dictionary(uniqueKeysWithValues: facts))
  }
}

// MARK: - Writing

extension AssignmentImport {
  private func write() throws {
    let count = findings.count.written
    guard count > 0 else { return }
    let isWhole = count <= AssignmentImport.mostAtOnce
    let slice = isWhole ? count : AssignmentImport.slice
    if !isWhole { try desk.ground.note(.importWaits(count, slice: slice)) }
    let actor = try desk.actor(to: .import)
    let moment = desk.moment
    var requests: [BoardStore.Request] = []
    var written = 0
    func send() throws {
      try desk.apply(requests, after: written, progress)
      written += requests.count
      requests.removeAll(keepingCapacity: true)
      try progress.say(.writingRows(written, of: count), every: 1, at: 1)
      // Whoever waits to save has the board for the next moment.
      if written < count { desk.store.giveWay() }
    }
    var place = 0
    try table.forEachRow { row in
      defer { place += 1 }
      guard let request = request(for: row, fates[place], actor, moment) else { return }
      requests.append(request)
      if requests.count == slice { try send() }
    }
    if !requests.isEmpty { try send() }
    try progress.end()
  }

  private func request(
    for row: ImportRow, _ fate: Fate, _ actor: Actor, _ moment: Moment
  ) -> BoardStore.Request? {
    if case .none = fate { return nil }
    var row = row
    let arrived = reader.read(&row)
    switch fate {
    case .none: return nil
    case .add:
      return BoardStore.Request(
        .import(arrived.fields, from: table.name), to: arrived.number, directive: arrived.directive,
        by: actor, at: moment)
    case .edit(let number, let revision, let fields):
      return BoardStore.Request(
        edit(arrived, fields), to: number,
        directive: fields.contains(.directive) ? arrived.directive : nil, by: actor, at: moment,
        ifRevision: revision)
    }
  }
}

extension Desk {
  /// Writes a slice of a table; where that fails, says how much of the table was written before.
  fileprivate func apply(
    _ requests: [BoardStore.Request], after written: Int, _ progress: ProgressLine
  ) throws {
    let outcome = Result { () throws(BoardError) in try store.apply(requests) }
    if case .failure(let error) = outcome {
      try progress.end()
      if written > 0 { try ground.note(.importStopped(after: written)) }
      throw error
    }
  }
}
