import Assignments
import Deadlines
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct `What check finds` {
  private let board: Board

  init() throws {
    board = try Board()
    var work = RandomWork(seed: 3)
    try work.go(60, on: board.store)
  }

  /// The checks that find something.
  private func found() throws -> Set<BoardCheck> {
    Set(try board.store.check(replaying: true).filter { !$0.findings.isEmpty }.map(\.check))
  }

  @Test func `nothing on a board that only the program wrote to`() throws {
    #expect(try found().isEmpty)
    #expect(try board.store.check(replaying: true).map(\.check) == BoardCheck.allCases)
  }

  @Test(
    arguments: [
      ("UPDATE assignment SET progress = 77 WHERE number = 1", [BoardCheck.replay]),
      ("UPDATE assignment SET owner = 'Kẻ lạ' WHERE number = 2", [.replay, .derived]),
      ("UPDATE assignment SET last_line = 1 WHERE number = 3", [.replay]),
      ("DELETE FROM coordinator WHERE assignment = (SELECT max(assignment) FROM coordinator)", [.replay]),
      ("UPDATE member SET role = 'secretariat' WHERE login = 'lanhdao'", [.replay]),
      ("INSERT INTO member_agency (login, agency) VALUES ('bxd', 'BTC')", [.replay]),
      ("UPDATE agency SET name = 'Bộ Giả' WHERE code = 'BXD'", [.replay]),
      ("DELETE FROM holiday", [.replay]),
      ("INSERT INTO member_key VALUES ('SHA256:x', 'thuky', 'ssh-ed25519', 'AAAA', NULL)", [.replay, .keys]),
      ("UPDATE tally SET count = count + 1", [.derived]),
      ("UPDATE assignment SET cell = 'late' WHERE number = 1", [.derived]),
      ("UPDATE assignment_text SET folded = ' gia' WHERE number = 1", [.derived]),
      ("UPDATE assignment SET lead = 'KHONG' WHERE number = 1", [.integrity, .replay, .derived]),
    ] as [(String, [BoardCheck])]) func `what another program has written into the tables`(
      sql: String, checks: [BoardCheck]
    ) throws
  {
    try RawFile(path: board.path).execute(sql)
    #expect(try found() == Set(checks), "\(sql)")
  }

  @Test func `a file that others can read`() throws {
    unsafe chmod(board.path, 0o644)
    #expect(try found() == [.files])
  }

  @Test func `a list of keys that is not the table's`() throws {
    try SmallFile.replace(board.path + ".keys", with: "thuky ssh-ed25519 AAAA\n")
    #expect(try found() == [.keys])
    try board.store.listKeys()
    #expect(try found().isEmpty)
  }

  @Test func `anchors that are missing`() throws {
    unsafe unlink(board.store.anchors.path)
    #expect(try found() == [.anchors])
  }
}

@Suite struct `Copies of the board` {
  private let board: Board
  private var copy: String { board.file("copy.db") }

  init() throws {
    board = try Board()
    _ = try board.store.underway()
  }

  @Test func `a copy is the board, private, and opens like it`() throws {
    let head = try board.store.backUp(to: copy)
    #expect(try head == board.store.head())
    let opened = try BoardStore(at: copy, for: .reading)
    #expect(try opened.all() == board.store.all())
    var status = stat()
    #expect(unsafe lstat(copy, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try RawFile(path: copy).contents() == RawFile(path: board.path).contents())
    let names = try FileManager.default.contentsOfDirectory(atPath: board.file(""))
    #expect(!names.contains { $0.contains(".new") })
  }

  @Test func `a file that is there is not written over`() throws {
    try Data("quý".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: BoardError.fileExists(path: copy)) { try board.store.backUp(to: copy) }
    #expect(FileManager.default.contents(atPath: copy) == Data("quý".utf8))
  }

  @Test func `a copy of a board whose journal is broken gets no name`() throws {
    try RawFile(path: board.path).execute(
      "DROP TRIGGER journal_is_not_updated; UPDATE journal SET remark = 'x' WHERE line = 3")
    #expect(throws: BoardError.self) { try board.store.backUp(to: copy) }
    #expect(!FileManager.default.fileExists(atPath: copy))
    let names = try FileManager.default.contentsOfDirectory(atPath: board.file(""))
    #expect(!names.contains { $0.contains("copy.db") })
  }
}

@Suite struct `Disks that are elsewhere` {
  @Test func `network file systems are known by the numbers of statfs(2)`() {
    #expect(DatabaseFile.remoteSystems[0x6969] == "NFS")
    #expect(DatabaseFile.remoteSystems[0xFF53_4D42] == "CIFS")
    #expect(DatabaseFile.remoteSystems[0x0102_1997] == "9P")
    #expect(DatabaseFile.remoteSystems[0x6573_5546] == "FUSE")
    for local in [UInt32(0xEF53), 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x794C_7630] {
      #expect(DatabaseFile.remoteSystems[local] == nil)
    }
  }
}
