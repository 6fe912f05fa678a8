import Assignments
import Deadlines
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A file that an older version of the program made, for every version there was.
private let fixtures = (1..<Schema.version).map { $0 }

@Suite struct `Files of older versions` {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// A copy of the file of a version.
  private func fixture(_ version: Int) throws -> String {
    let path = folder.file("schema-\(version).db")
    try FileManager.default.copyItem(
      at: URL(filePath: #filePath).appending(path: "../Fixtures/schema-\(version).db").standardized,
      to: URL(fileURLWithPath: path))
    unsafe chmod(path, 0o600)
    return path
  }

  @Test(arguments: fixtures) func `are copied, brought up to date, and hold what they held`(version: Int)
    throws
  {
    let path = try fixture(version)
    let before = try RawFile(path: path).contents()
    let store = try BoardStore(at: path, for: .reading)
    #expect(store.info.schemaVersion == Schema.version)
    for (table, rows) in try RawFile(path: path).contents() where before[table] != nil {
      #expect(rows == before[table], "\(table)")
    }
    let copy = "\(path).schema-\(version).backup"
    #expect(try RawFile(path: copy).contents() == before)
    #expect(try RawFile(path: copy).number("PRAGMA user_version") == version)
    // Opened again, nothing more happens.
    let bytes = RawFile(path: path).bytes
    _ = try BoardStore(at: path, for: .writing)
    #expect(RawFile(path: path).bytes == bytes)
  }

  @Test(arguments: fixtures) func `have the schema of a new file afterwards, and go on from there`(
    version: Int
  ) throws {
    let path = try fixture(version)
    let store = try BoardStore(at: path, for: .writing)
    let board = try Board()
    let schema = "SELECT type || name || tbl_name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"
    func schemas(_ path: String) throws -> [String] {
      try RawFile(path: path).open().read { try String.fetchAll($0, sql: schema) }
    }
    #expect(try schemas(path) == schemas(board.path))
    try store.apply(.note("bản mới"), to: AssignmentNumber(2))
    #expect(try store.check(replaying: true).filter { $0.check != .keys }.flatMap(\.findings) == [])
  }

  @Test func `a program that is killed on the way leaves the old file or the new one`() throws {
    let rounds = isSoak ? 50 : 8
    let program = try Product.path()
    var ends: [Int: Int] = [:]
    for round in 1...rounds {
      let path = try fixture(1)
      var process = try Command(program, ["list", "--db", path]).start()
      let doom = ContinuousClock.now + .milliseconds(Double.random(in: 1...60))
      while process.isAlive, ContinuousClock.now < doom { sched_yield() }
      process.kill(SIGKILL)
      _ = try process.wait()
      let version = try RawFile(path: path).number("PRAGMA user_version")
      #expect([1, Schema.version].contains(version), "round \(round)")
      ends[version, default: 0] += 1
      let store = try BoardStore(at: path, for: .writing)
      #expect(try store.check(replaying: true).filter { $0.check != .anchors }.flatMap(\.findings) == [])
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(atPath: folder.file(name))
      }
    }
    if isSoak { print("migration: \(rounds) kills, versions left behind \(ends)") }
  }

  @Test func `two programs that open an old file at once both find a new one`() throws {
    let path = try fixture(1)
    let program = try Product.path()
    var first = try Command(program, ["list", "--db", path]).start()
    var second = try Command(program, ["list", "--db", path]).start()
    #expect(try first.wait().code == 0)
    #expect(try second.wait().code == 0)
    #expect(try BoardStore(at: path, for: .reading).info.schemaVersion == Schema.version)
  }

  @Test func `an old program's session that stayed open writes nothing into the new file`() throws {
    let path = try fixture(1)
    _ = try BoardStore(at: path, for: .writing)
    let store = try BoardStore(at: path, for: .writing)
    try RawFile(path: path).execute("PRAGMA user_version = \(Schema.version + 1)")
    let before = RawFile(path: path).bytes
    #expect(throws: BoardError.newerDatabase(path: path, found: Schema.version + 1, known: Schema.version)) {
      try store.apply(.note("x"), to: AssignmentNumber(1))
    }
    #expect(RawFile(path: path).bytes == before)
  }
}
