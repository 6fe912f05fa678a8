import ArgumentParser
import Assignments
import Documents
import Exchange
import Phrases
import Storage

/// `taskboard import`: takes over a table from a file; everything is checked before anything is written.
struct ImportCommand: Command {
  static let configuration = CommandConfiguration(.import)

  @Argument(help: .of(.tableFile), completion: .file()) var file: String
  @Option(help: .of(.table)) var table: ExchangeTable = .assignments
  @Flag(name: .customLong("dry-run"), help: .of(.dryRun)) var isRehearsal = false
  @Flag(name: .customLong("keep"), help: .of(.keepExisting)) var keepsExisting = false
  @Flag(name: .customLong("update"), help: .of(.updateExisting)) var updatesExisting = false
  @Flag(name: .customLong("skip"), help: .of(.skipUnknown)) var skipsUnknown = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    if keepsExisting, updatesExisting { throw UsageMistake.together("--keep", "--update") }
    let deed: Deed = table == .assignments ? .import : .register
    let desk = try Desk(toDo: deed, common, on: ground)
    try desk.permit(deed, remark: file)
    let file = try InputFile(name: file).table(in: ground.language)
    let policy: ImportPolicy = keepsExisting ? .keep : updatesExisting ? .update : .refuse
    let table = ImportedFile(file, of: table, named: self.file, skipping: skipsUnknown)
    switch self.table {
    case .assignments: try AssignmentImport(table, at: desk, policy).run(isRehearsal: isRehearsal)
    default: try ReferenceImport(table, at: desk, policy).run(isRehearsal: isRehearsal)
    }
  }
}

extension ExchangeTable: ExpressibleByArgument {}

/// What is done about a row that the board has otherwise.
enum ImportPolicy {
  /// It is wrong, and nothing is written.
  case refuse
  /// The board is kept.
  case keep
  /// The board is changed.
  case update
}

/// A file that a table is taken over from.
struct ImportedFile {
  /// What it is called in the journal: its name, without the folder it lies in.
  let name: String
  /// The table that it is to hold.
  let table: ExchangeTable
  private let file: TableFile
  private let isSkipping: Bool

  /// Makes a file to take over from its facts.
  init(_ file: TableFile, of table: ExchangeTable, named path: String, skipping isSkipping: Bool) {
    name = path == "-" ? "-" : path.split(separator: "/").last.map(String.init) ?? path
    self.table = table
    self.file = file
    self.isSkipping = isSkipping
  }

  /// Walks the rows below the headings.
  ///
  /// - Throws: `UnreadableTable`, `TableFault`, and what `body` throws.
  func forEachRow(_ body: (ImportRow) throws -> Void) throws {
    do {
      try file.forEachRow(of: table, skipping: isSkipping, body)
    } catch TableFailure.empty where file.form == .json {
      // A list of nothing names no columns, and is a table all the same.
    } catch let failure as TableFailure {
      throw UnreadableTable(name, failure)
    }
  }
}

extension Desk {
  /// Refuses a deed to whoever may not do it, before anything is read for it; the journal keeps it.
  ///
  /// - Throws: `BoardError.notPermitted`.
  fileprivate func permit(_ deed: Deed, remark: String) throws {
    let actor = try actor(to: deed)
    let member = try store.member(actor.member)
    let refusal =
      member.map { Rights.refusal(of: deed, by: $0, on: nil) }
      ?? Refusal(member: actor.member.text, ground: .unknown, allowed: .secretariat)
    guard let refusal else { return }
    try store.refuse(deed, for: actor, remark: remark, at: moment)
    throw BoardError.notPermitted(deed, refusal)
  }
}
