import CSQLite
import GRDB
import Glibc
import Synchronization

/// How a connection to the database is set up; a process has exactly one.
enum Connection {
  /// The settings of a connection, in the order in which they are made.
  static func configuration(patience: Patience) -> Configuration {
    var configuration = Configuration()
    configuration.label = "taskboard"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .callback { patience.waits(try: $0) }
    configuration.prepareDatabase { db in
      guard let handle = unsafe db.sqliteConnection else { return }
      _ = unsafe taskboard_sqlite_configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
      _ = unsafe taskboard_sqlite_configure(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)
      _ = unsafe taskboard_sqlite_configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
      _ = unsafe taskboard_sqlite_configure(handle, SQLITE_DBCONFIG_DQS_DML, 0)
      unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA recursive_triggers = ON;
          PRAGMA cell_size_check = ON;
          PRAGMA mmap_size = 0;
          PRAGMA temp_store = MEMORY;
          """)
      // The levels of safety: nothing acknowledged may be lost to a crash of the program or of the machine.
      let mode = JournalMode.suited(to: Int(sqlite3_libversion_number()))
      let found = try String.fetchOne(db, sql: "PRAGMA journal_mode")
      if found != mode.rawValue { try db.execute(sql: "PRAGMA journal_mode = \(mode.rawValue)") }
      try db.execute(sql: "PRAGMA synchronous = \(mode.synchronous)")
    }
    return configuration
  }
}

/// How a transaction is kept safe.
enum JournalMode: String {
  /// A rollback journal beside the file.
  case delete
  /// A write-ahead log.
  case wal

  /// The mode for a version of SQLite, as `sqlite3_libversion_number` tells it.
  ///
  /// Versions before 3.51.3, other than 3.44.6 and 3.50.7, can lose committed pages in WAL mode when several
  /// processes write and checkpoint at once (sqlite.org, *Write-Ahead Logging*, "WAL-reset bug").
  static func suited(to version: Int) -> JournalMode {
    version >= 3_051_003 || version == 3_044_006 || version == 3_050_007 ? .wal : .delete
  }

  /// The `synchronous` level that makes a commit last in this mode.
  var synchronous: String {
    switch self {
    case .delete: "EXTRA"
    case .wal: "FULL"
    }
  }
}

/// How long a connection waits for others: 5 seconds in steps of random length, or not at all while it only
/// glances.
///
/// SQLite's own back-off sleeps longer each time, which starves whoever has waited longest; steps of random
/// length share the waiting out.
final class Patience: Sendable {
  private let isGlancing = Atomic(false)
  private let waited = Atomic(0)

  private let limit: Int
  private let isInAll: Bool

  /// Waits up to a limit in microseconds: each time that something is locked, or in all.
  init(_ limit: Int = 5_000_000, inAll isInAll: Bool = false) {
    self.limit = limit
    self.isInAll = isInAll
  }

  /// The patience of whoever must have ended within a few seconds, locked or not.
  static var hurried: Patience { Patience(2_000_000, inAll: true) }

  /// Waits a moment and says whether to try again.
  func waits(try count: Int) -> Bool {
    if isGlancing.load(ordering: .relaxed) { return false }
    if count == 0, !isInAll { waited.store(0, ordering: .relaxed) }
    let step = Int.random(in: 1_000...(count < 8 ? 6_000 : 25_000))
    guard waited.add(step, ordering: .relaxed).newValue <= limit else { return false }
    usleep(UInt32(step))
    return true
  }

  /// Runs something that does not wait for anybody.
  func glancing<T>(_ body: () throws -> T) rethrows -> T {
    isGlancing.store(true, ordering: .relaxed)
    defer { isGlancing.store(false, ordering: .relaxed) }
    return try body()
  }
}
