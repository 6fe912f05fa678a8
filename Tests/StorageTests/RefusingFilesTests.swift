import Assignments
import Deadlines
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct `Files that are no board` {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// Opens a file for both purposes and answers the error, which must be the same.
  private func error(opening path: String) -> BoardError? {
    let errors = [BoardStore.Access.reading, .writing].map { access -> BoardError? in
      do throws(BoardError) {
        _ = try BoardStore(at: path, for: access)
        return nil
      } catch {
        return error
      }
    }
    #expect(errors[0] == errors[1])
    return errors[0]
  }

  /// Opens a file that must be refused and left as it was, with nothing beside it.
  private func refusal(of path: String) throws -> BoardError? {
    let manager = FileManager.default
    let (before, names) = (
      manager.contents(atPath: path), try manager.contentsOfDirectory(atPath: folder.path).sorted()
    )
    let error = error(opening: path)
    #expect(manager.contents(atPath: path) == before)
    #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == names)
    return error
  }

  /// A copy of a real board, changed by raw SQL.
  private func board(changed sql: String = "") throws -> String {
    let board = try Board()
    _ = try board.store.underway()
    let path = folder.file("board.db")
    try FileManager.default.copyItem(atPath: board.path, toPath: path)
    if !sql.isEmpty { try RawFile(path: path).execute(sql) }
    return path
  }

  @Test func `a missing file is not made`() throws {
    let path = folder.file("none.db")
    #expect(try refusal(of: path) == .noDatabase(path: path))
    let deeper = folder.file("no/such/folder.db")
    #expect(try refusal(of: deeper) == .noDatabase(path: deeper))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: [0, 1, 99, 100, 5000]) func `text is no board`(size: Int) throws {
    let path = folder.file("text.db")
    let text = Data(repeating: UInt8(ascii: "x"), count: size)
    _ = FileManager.default.createFile(atPath: path, contents: text)
    #expect(try refusal(of: path) == .notADatabase(path: path))
  }

  @Test func `a directory is no board`() throws {
    let path = folder.file("directory.db")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(error(opening: path) == .notADatabase(path: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["directory.db"])
  }

  @Test(.timeLimit(.minutes(60))) func `a pipe is no board and is not waited for`() throws {
    let path = folder.file("pipe.db")
    try #require(unsafe mkfifo(path, 0o600) == 0)
    #expect(error(opening: path) == .notADatabase(path: path))
  }

  @Test func `a link to nowhere and a device are no boards`() throws {
    let path = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.file("nowhere"))
    #expect(error(opening: path) == .noDatabase(path: path))
    #expect(error(opening: "/dev/null") == .notADatabase(path: "/dev/null"))
  }

  @Test func `another program's database is left alone`() throws {
    let path = folder.file("other.db")
    try RawFile(path: path).execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
    #expect(try refusal(of: path) == .foreignDatabase(path: path))
    let renamed = try board(changed: "PRAGMA application_id = 7")
    #expect(try refusal(of: renamed) == .foreignDatabase(path: renamed))
  }

  @Test func `a newer program's board is left alone`() throws {
    let newer = BoardStore.schemaVersion + 1
    let path = try board(changed: "PRAGMA user_version = \(newer)")
    let error = BoardError.newerDatabase(path: path, found: newer, known: BoardStore.schemaVersion)
    #expect(try refusal(of: path) == error)
  }

  @Test(arguments: [99, 100, 512, 4095, 4096, 8192, 20_000])
  func `a file that was cut off is found out and not written to`(
    size: Int
  ) throws {
    let path = try board()
    let whole = try #require(FileManager.default.contents(atPath: path))
    try #require(whole.count > size)
    try whole.prefix(size).write(to: URL(fileURLWithPath: path))
    do {
      let store = try BoardStore(at: path, for: .reading)
      _ = try store.all()
      _ = try store.verify()
      _ = try store.tallies(on: monday)
      Issue.record("nothing was noticed")
    } catch BoardError.damaged, BoardError.notADatabase {
      #expect(FileManager.default.contents(atPath: path) == whole.prefix(size))
    }
  }

  @Test(arguments: 1...30) func `a damaged file is never written to and throws nothing but board errors`(
    seed: Int
  ) throws {
    var dice = Dice(seed: seed)
    let path = try board()
    var bytes = try #require(FileManager.default.contents(atPath: path))
    for _ in 0..<Int.random(in: 1...40, using: &dice) {
      bytes[Int.random(in: 100..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    do {
      let store = try BoardStore(at: path, for: .reading)
      _ = try store.all()
      _ = try store.overview(for: .secretary, on: monday, rows: 10)
      _ = try store.verify()
    } catch {
      #expect(error is BoardError)
    }
    #expect(FileManager.default.contents(atPath: path) == bytes)
  }
}

/// A temporary folder that a suite can hold.
final class TestFolder {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }
  var path: String { folder.path }
  func file(_ name: String) -> String { folder.file(name) }
}
