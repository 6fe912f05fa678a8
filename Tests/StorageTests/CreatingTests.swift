import Assignments
import Deadlines
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

/// The permissions of a file or directory.
private func mode(of path: String) -> UInt32 {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return 0 }
  return status.st_mode & 0o7777
}

private func create(at path: String) throws -> BoardStore {
  try BoardStore.create(
    at: path, secretary: .secretary, agencies: Board.agencies, holidays: Board.holidays, by: .secretary,
    at: Moment(on: monday))
}

// The umask belongs to the whole process, so these run one after another.
@Suite(.serialized) struct `Making a board` {
  @Test(arguments: [0o000, 0o022, 0o077] as [mode_t])
  func `nobody else can read it, whatever the umask`(mask: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("srv/taskboard/board.db")
    let before = umask(mask)
    defer { umask(before) }
    let store = try create(at: path)
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: folder.file("srv")) == 0o700)
    #expect(mode(of: folder.file("srv/taskboard")) == 0o700)
    let journal = try store.writing { db in
      try db.execute(sql: "UPDATE member SET name = 'x'")
      return mode(of: path + "-journal")
    }
    #expect(journal == 0o600)
  }

  @Test func `directories that exist are left as they are`() throws {
    let folder = try TemporaryFolder()
    let place = folder.file("shared")
    #expect(unsafe mkdir(place, 0o700) == 0)
    #expect(unsafe chmod(place, 0o755) == 0)
    _ = try create(at: place + "/board.db")
    #expect(mode(of: place) == 0o755)
  }

  @Test func `a file that exists is not touched`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    _ = FileManager.default.createFile(atPath: path, contents: Data("mine".utf8))
    #expect(throws: BoardError.databaseExists(path: path)) { try create(at: path) }
    #expect(RawFile(path: path).bytes == Data("mine".utf8))
  }

  @Test func `a board that cannot be founded leaves no file behind`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    let stray = Member(login: .known("x"), name: "X", role: .liaison, agencies: ["NOBODY"])
    #expect(throws: BoardError.noAgency("NOBODY")) {
      try BoardStore.create(
        at: path, secretary: stray, agencies: Board.agencies, holidays: [], by: .secretary,
        at: Moment(on: monday))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `it holds its reference data under one journal line`() throws {
    let folder = try TemporaryFolder()
    let store = try create(at: folder.file("board.db"))
    #expect(try store.directory() == Directory(Board.agencies))
    #expect(try store.holidays() == Board.holidays)
    #expect(try store.members() == [.secretary])
    #expect(try store.all().isEmpty)
    #expect(try store.verify() == 1)
    let head = try #require(try store.entries(of: nil, limit: 1).first)
    #expect((head.line, head.deed, head.subject, head.member) == (1, .register, .board, "thuky"))
    #expect(head.changes["agency"]?.after["BXD"] == Board.agencies[0].fact)
  }
}
