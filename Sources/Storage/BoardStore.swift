package import Assignments
import CSQLite
package import Deadlines
import GRDB
import Glibc

/// The board in its shared SQLite file.
///
/// One store has one connection, and a process has one store. Reads return whole values and leave no
/// statement open, so that a frozen terminal never holds a lock; every change takes the one road of
/// `apply(_:to:directive:by:at:)`. Whatever goes wrong is a `BoardError`.
package final class BoardStore {
  let queue: DatabaseQueue
  let file: DatabaseFile
  let patience: Patience
  let anchors: AnchorFile
  /// Tells whether it is the board of a past day, on which nothing can be kept.
  let isPast: Bool
  var seenVersion: Int?

  /// What a store is opened for.
  package enum Access: Sendable {
    /// Only to read: the file is neither created nor migrated.
    case reading
    /// To read and to change.
    case writing
  }

  /// Opens the board in a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - access: What it is opened for.
  ///   - inHurry: Whether to give up on a lock after 2 seconds in all, not after 5 seconds each time.
  /// A file that an older program made is copied and brought up to date first, whatever it is opened for.
  ///
  /// - Throws: `BoardError` for a file that is missing, no board, on another machine's disk, newer than the
  ///   program, damaged or locked; then nothing has been written.
  package init(at path: String, for access: Access, inHurry: Bool = false) throws(BoardError) {
    file = try DatabaseFile(inspecting: path)
    patience = inHurry ? .hurried : Patience()
    anchors = AnchorFile(beside: path)
    isPast = false
    do {
      queue = try DatabaseQueue(path: path, configuration: Connection.configuration(patience: patience))
    } catch {
      throw BoardError(error, at: path)
    }
    if file.version < Schema.version { try migrate() }
    try checkVersion()
  }

  /// Makes an empty board in memory that takes the place of another one for reading.
  init(inMemoryLike other: BoardStore) throws(BoardError) {
    file = DatabaseFile(inMemoryLike: other.file)
    patience = Patience()
    anchors = other.anchors
    isPast = true
    do {
      var configuration = Connection.configuration(patience: patience)
      // What it is filled with refers to what is there, only not in that order.
      configuration.foreignKeysEnabled = false
      queue = try DatabaseQueue(configuration: configuration)
      try queue.inTransaction { db in
        for migration in Schema.migrations { try db.execute(sql: migration) }
        try db.execute(sql: "DROP TRIGGER journal_is_chained")
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        return .commit
      }
    } catch {
      throw BoardError(error, at: other.file.path)
    }
  }

  /// Makes a new board with its reference data and its first secretary, in a file that does not exist yet.
  ///
  /// - Throws: `BoardError.databaseExists`, or what kept the file from being made; then none is left behind.
  package static func create(
    at path: String, secretary: Member, agencies: [Agency], holidays: [Holiday], by actor: Actor,
    at moment: Moment
  ) throws(BoardError) -> BoardStore {
    try DatabaseFile.create(at: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: Connection.configuration(patience: Patience()))
      try queue.inTransaction(.immediate) { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        for migration in Schema.migrations { try db.execute(sql: migration) }
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        try found(secretary: secretary, agencies: agencies, holidays: holidays, by: actor, at: moment, in: db)
        return .commit
      }
      try queue.close()
    } catch {
      unsafe unlink(path)
      throw BoardError(error, at: path)
    }
    let store = try BoardStore(at: path, for: .writing)
    if let head = try store.head() { store.anchor(head) }
    return store
  }

  /// What there is to know about the file and the library that reads it.
  package var info: Info {
    Info(
      path: file.path, ownerUID: file.owner, schemaVersion: Schema.version,
      sqliteVersion: unsafe String(cString: sqlite3_libversion()),
      journalMode: (try? queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }) ?? "?")
  }

  /// The facts about a store that `taskboard info` tells.
  package struct Info: Hashable, Sendable {
    /// The path of the file.
    package let path: String
    /// The user who owns it.
    package let ownerUID: UInt32
    /// The schema version of the file.
    package let schemaVersion: Int
    /// The version of the SQLite library.
    package let sqliteVersion: String
    /// The journal mode, `delete` or `wal`.
    package let journalMode: String

    /// Tells whether whoever saves waits while somebody reads, as a copy does.
    ///
    /// A write-ahead log has them pass each other.
    package var savingWaitsForReading: Bool { journalMode != JournalMode.wal.rawValue }
  }

  /// The schema version that this program writes.
  package static var schemaVersion: Int { Schema.version }
}

// MARK: - The two doors to the database

extension BoardStore {
  /// Reads in one consistent state of the board.
  func reading<T>(_ body: (Database) throws -> T) throws(BoardError) -> T {
    do {
      return try queue.read { db in try Damage.watching(at: file.path) { try body(db) } }
    } catch {
      throw BoardError(error, at: file.path)
    }
  }

  /// Writes in one transaction that waits for its turn before it reads anything.
  ///
  /// A deferred transaction that turns into a writing one would fail at once when somebody else writes,
  /// whatever the patience; so every writing transaction begins immediate.
  func writing<T>(_ body: (Database) throws -> T) throws(BoardError) -> T {
    if isPast { throw BoardError.unexpected("the past is not written to") }
    do {
      var result: T?
      var head: Head?
      try queue.inTransaction(.immediate) { db in
        try BoardStore.checkVersion(in: db, at: file.path)
        result = try Damage.watching(at: file.path) { try body(db) }
        head = try BoardStore.head(in: db)
        return .commit
      }
      guard let result else { throw BoardError.unexpected("a transaction ended without an answer") }
      if let head { anchor(head) }
      return result
    } catch {
      throw BoardError(error, at: file.path)
    }
  }

  /// Writes the head of the journal down outside the database, when it is time to.
  ///
  /// What was kept is kept, whether this succeeds or not; that it did not is for whoever watches the machine,
  /// and for `check`.
  func anchor(_ head: Head) {
    do throws(BoardError) {
      if try anchors.follow(head) { SystemLog.note("anchor \(file.path) \(head.anchor)") }
    } catch {
      SystemLog.note("cannot anchor \(file.path) \(head.anchor): \(error)")
    }
  }

  private func checkVersion() throws(BoardError) {
    try reading { db in try BoardStore.checkVersion(in: db, at: file.path) }
  }

  /// Refuses a file that a newer program has migrated, even while this one had it open.
  static func checkVersion(in db: Database, at path: String) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found == Schema.version else {
      throw BoardError.newerDatabase(path: path, found: found, known: Schema.version)
    }
  }
}
