import Assignments
import Deadlines
import Exchange
import Phrases
import Storage

/// Takes over members, agencies or directives from a table: all of it in one transaction, or nothing.
final class ReferenceImport {
  private let table: ImportedFile
  private let desk: Desk
  private let policy: ImportPolicy
  private var findings = ImportFindings()
  private var registrations: [Registration] = []
  private var directives: [Directive] = []

  /// Prepares to import a table.
  init(_ table: ImportedFile, at desk: Desk, _ policy: ImportPolicy) {
    self.table = table
    self.desk = desk
    self.policy = policy
  }

  /// Checks the table, and writes it unless it is only looked what would be written.
  func run(isRehearsal: Bool) throws {
    switch table.table {
    case .members: try checkMembers()
    case .agencies: try checkAgencies()
    case .directives: try checkDirectives()
    case .assignments: throw BoardError.unexpected("assignments are no reference data")
    }
    try desk.refuse(findings)
    if !isRehearsal, findings.count.written > 0 {
      let actor = try desk.actor(to: .register)
      if !registrations.isEmpty { _ = try desk.store.register(registrations, by: actor, at: desk.moment) }
      if !directives.isEmpty { try desk.store.enter(directives, by: actor, at: desk.moment) }
    }
    try desk.report(findings, isDone: !isRehearsal)
  }

  private func checkMembers() throws {
    let names = try desk.agencyNames()
    let known = Dictionary(try desk.store.members().map { ($0.login, $0) }) { $1 }
    var seen: [Login: Int] = [:]
    try table.forEachRow { row in
      var row = row
      if let member = row.member(names: names, known: { known[$0] }), row.problems.isEmpty {
        decide(
          on: member, instead: known[member.login],
          isSame: known[member.login].map { $0.fact == member.fact },
          .login, repeats: seen.updateValue(row.number, forKey: member.login), in: &row
        ) { known[member.login] == nil ? .addMember(member) : .editMember(member) }
      }
      findings.add(row)
    }
  }

  private func checkAgencies() throws {
    let directory = try desk.store.directory()
    var seen: [AgencyCode: Int] = [:]
    var named: [(ImportRow, AgencyCode, ExchangeColumn)] = []
    try table.forEachRow { row in
      var row = row
      if let agency = row.agency(known: { directory[$0] }), row.problems.isEmpty {
        let present = directory[agency.code]
        decide(
          on: agency, instead: present, isSame: present.map { $0.fact == agency.fact }, .code,
          repeats: seen.updateValue(row.number, forKey: agency.code), in: &row
        ) { .putAgency(agency) }
        if let code = agency.successor { named.append((row, code, .successor)) }
        if let code = agency.parent { named.append((row, code, .agencyParent)) }
      }
      findings.add(row)
    }
    // An agency may be named before its own row comes.
    for (row, code, column) in named where directory[code] == nil && seen[code] == nil {
      findings.complain(.rule(.noAgency(code.text)), about: column, of: row)
    }
  }

  private func checkDirectives() throws {
    let known = Set(try desk.store.directives().map(\.contents))
    var seen: [Directive: Int] = [:]
    try table.forEachRow { row in
      var row = row
      if let directive = row.knownDirective() {
        if let earlier = seen.updateValue(row.number, forKey: directive) {
          row.complain(.repeats(row: earlier), about: .symbol)
        } else if known.contains(directive) {
          findings.count.same += 1
        } else {
          findings.count.added += 1
          directives.append(directive)
        }
      }
      findings.add(row)
    }
  }

  /// Decides what becomes of a row, given what the board has under its name.
  private func decide<Element>(
    on element: Element, instead present: Element?, isSame: Bool?, _ column: ExchangeColumn,
    repeats earlier: Int?, in row: inout ImportRow, _ registration: () -> Registration
  ) where Element: Exchanged {
    if let earlier { return row.complain(.repeats(row: earlier), about: column) }
    guard let present, isSame == false else {
      if isSame == true { findings.count.same += 1 } else { findings.count.added += 1 }
      if isSame == nil { registrations.append(registration()) }
      return
    }
    switch policy {
    case .keep: findings.count.kept += 1
    case .update:
      findings.count.changed += 1
      registrations.append(registration())
    case .refuse:
      for column in table.table.columns where present.exchanged(column) != element.exchanged(column) {
        row.complain(.differs(present.exchanged(column).text(in: desk.language)), about: column)
      }
    }
  }
}

/// A record of which it is known what stands in its columns.
protocol Exchanged {
  /// What stands in a column.
  func exchanged(_ column: ExchangeColumn) -> ExchangeCell
}

extension Member: Exchanged {}
extension Agency: Exchanged {}
