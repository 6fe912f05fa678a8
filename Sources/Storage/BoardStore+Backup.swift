package import Assignments
import CSQLite
import GRDB
import Glibc

extension BoardStore {
  /// Copies the board into another file, as it stands at one moment, while others go on writing.
  ///
  /// The copy is made under another name, checked – SQLite's integrity, references, the journal's chain – and
  /// only then given its own; it is readable by its owner alone.
  ///
  /// - Returns: The head of the copy's journal.
  /// - Throws: `BoardError.fileExists`, `.badCopy` when the copy does not stand the check, or the disk's
  ///   trouble; then no file is left behind.
  package func backUp(to path: String) throws(BoardError) -> Head? {
    try backUp(to: path, replacing: false)
  }

  @discardableResult
  func backUp(to path: String, replacing: Bool) throws(BoardError) -> Head? {
    let draft = "\(path).\(getpid()).new"
    try DatabaseFile.create(at: draft)
    defer {
      unsafe unlink(draft)
      unsafe unlink(draft + "-journal")
    }
    do {
      let copy = try DatabaseQueue(path: draft)
      try BoardStore.copy(from: queue, to: copy, at: draft)
      try copy.close()
    } catch {
      throw BoardError(error, at: draft)
    }
    let head = try BoardStore.checkCopy(at: draft)
    try SmallFile.sync(draft)
    if replacing {
      guard unsafe rename(draft, path) == 0 else { throw .unavailable(path: path, errno: errno) }
    } else if unsafe link(draft, path) != 0 {
      throw errno == EEXIST ? .fileExists(path: path) : .unavailable(path: path, errno: errno)
    }
    try SmallFile.syncFolder(of: path)
    return head
  }

  /// Copies page by page, letting others write in between; a copy that others keep on overtaking is made in
  /// one go.
  private static func copy(from source: DatabaseQueue, to copy: DatabaseQueue, at path: String) throws {
    var restarts = 0
    var remaining = Int.max
    do {
      try source.backup(to: copy, pagesPerStep: 1000) { progress in
        if progress.remainingPageCount > remaining { restarts += 1 }
        remaining = progress.remainingPageCount
        if restarts >= 5, remaining > 0 { throw Overtaken() }
      }
    } catch is Overtaken {
      try source.backup(to: copy)
    }
  }

  private struct Overtaken: Error {}

  /// Looks through the pages of a board in a copy, while others go on writing.
  static func faults(ofCopyOf queue: DatabaseQueue, at path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = OFF") }
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    try self.copy(from: queue, to: copy, at: path)
    return try copy.read(faults)
  }

  /// Checks a copy as the board itself is checked, without waiting for anybody.
  private static func checkCopy(at path: String) throws(BoardError) -> Head? {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        try Damage.watching(at: path) {
          if let fault = try faults(in: db).first { throw BoardError.badCopy(path: path, detail: fault) }
          var chain = Chain()
          let lines = try Record.fetchCursor(
            db, sql: "SELECT \(JournalLine.columns) FROM journal ORDER BY line")
          while let record = try lines.next() { try chain.follow(JournalLine(record), hash: record[12]) }
          return try head(in: db)
        }
      }
    } catch BoardError.brokenChain(let line) {
      throw .badCopy(path: path, detail: "journal \(line)")
    } catch {
      throw BoardError(error, at: path)
    }
  }

  /// What SQLite finds wrong with a file: nothing, when all is well.
  static func faults(in db: Database) throws -> [String] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    let references = try GRDB.Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map {
      "\($0[0] as String? ?? "?") → \($0[2] as String? ?? "?")"
    }
    return integrity + references
  }
}
