import Assignments
import CSQLite
import Deadlines
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `Opening a board` {
  private let board: Board

  init() throws {
    board = try Board()
  }

  /// The journal mode that suits the library this program is linked with.
  private var mode: JournalMode { .suited(to: Int(sqlite3_libversion_number())) }

  @Test(arguments: [
    ("foreign_keys", "1"), ("recursive_triggers", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
    ("mmap_size", "0"), ("temp_store", "2"), ("application_id", "1953194596"), ("user_version", "4"),
    ("locking_mode", "normal"),
  ]) func `the connection is set up to lose nothing and trust nobody`(pragma: String, value: String) throws {
    for access in [BoardStore.Access.reading, .writing] {
      let store = try BoardStore(at: board.path, for: access)
      let found = try store.reading { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value)
    }
  }

  @Test func `what is acknowledged is on the disk`() throws {
    let levels = try board.store.reading { db in
      (try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"))
    }
    #expect(levels.0 == mode.rawValue)
    #expect(levels.1 == (mode == .delete ? 3 : 2))
    #expect(board.store.info.journalMode == mode.rawValue)
    let header = try #require(RawFile(path: board.path).bytes)
    let version: UInt8 = mode == .delete ? 1 : 2
    #expect((header[18], header[19]) == (version, version))
  }

  @Test(arguments: [
    (3_007_000, JournalMode.delete), (3_040_001, .delete), (3_044_005, .delete), (3_044_006, .wal),
    (3_044_007, .delete),
    (3_050_006, .delete), (3_050_007, .wal), (3_050_008, .delete), (3_051_000, .delete), (3_051_002, .delete),
    (3_051_003, .wal), (3_051_004, .wal), (3_052_000, .wal), (4_000_000, .wal),
  ]) func `versions that can lose commits in a write-ahead log do not get one`(
    version: Int, mode: JournalMode
  ) {
    #expect(JournalMode.suited(to: version) == mode)
    #expect(mode.synchronous == (mode == .delete ? "EXTRA" : "FULL"))
  }

  @Test func `a file that comes with a write-ahead log is converted`() throws {
    try #require(mode == .delete, "the linked SQLite is safe with a write-ahead log")
    let number = try board.store.underway()
    let copy = board.file("copy.db")
    try FileManager.default.copyItem(atPath: board.path, toPath: copy)
    let raw = RawFile(path: copy)
    let queue = try raw.open()
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
    #expect(raw.bytes?[18] == 2)
    let store = try BoardStore(at: copy, for: .writing)
    #expect(raw.bytes?[18] == 1)
    #expect(raw.bytes?[19] == 1)
    #expect(store.info.journalMode == "delete")
    #expect(try store.assignment(number) == board.store.assignment(number))
    try store.apply(.note("x"), to: number)
    #expect(!FileManager.default.fileExists(atPath: copy + "-wal"))
  }

  @Test(arguments: [
    "ATTACH ':memory:' AS other", "SELECT \"no such column\" FROM member", "SELECT load_extension('x')",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'",
    "DELETE FROM assignment_search_data",
  ]) func `nothing SQL could be led to reaches beyond the tables`(sql: String) throws {
    let before = try RawFile(path: board.path).contents()
    #expect(throws: (any Error).self) { try board.store.writing { try $0.execute(sql: sql) } }
    #expect(try RawFile(path: board.path).contents() == before)
  }

  @Test func `the facts about the file are told`() throws {
    let info = board.store.info
    #expect(info.path == board.path)
    #expect(info.ownerUID == getuid())
    #expect(info.schemaVersion == BoardStore.schemaVersion)
    #expect(info.sqliteVersion.hasPrefix("3."))
  }
}
