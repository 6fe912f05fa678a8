import Foundation
import Glibc
import Testing
import TestSupport

@Suite struct `The database file` {
  private static let reads = [
    "list", "show NV-1", "stats", "summary", "journal", "journal verify", "watch", "watch --since 1",
    "agencies", "members", "directives",
    "holidays", "",
  ]

  @Test(arguments: reads) private func `reading never makes a file`(line: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Board.taskboard(
      line.split(separator: " ").map(String.init),
      environment: ["XDG_DATA_HOME": folder.path, "TASKBOARD_DB": ""])
    #expect(outcome.code == 6)
    #expect(outcome.isOneLineOfError)
    #expect(outcome.errors.contains("\(folder.path)/taskboard/board.db"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test private func `a deed makes no file either`() throws {
    let folder = try TemporaryFolder()
    #expect(try Board.taskboard(["add", "--action", "x", "--db", folder.file("x.db")]).code == 6)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  /// Spoils a board's bytes, runs some commands on it, and expects a refusal that leaves the bytes alone.
  private static func expectRefusal(_ said: String, _ spoil: (inout Data) -> Void) throws {
    let board = try Board(sample: true)
    var bytes = try board.bytes()
    spoil(&bytes)
    try bytes.write(to: URL(fileURLWithPath: board.path))
    for line in ["list", "accept NV-4 --as bxd", "summary"] {
      let outcome = try board.run(line)
      #expect(outcome.code == 6, "\(line): \(outcome.output)")
      #expect(outcome.isOneLineOfError)
      #expect(outcome.errors.contains(said), "\(outcome.errors)")
    }
    #expect(try board.bytes() == bytes)
  }

  @Test private func `another program's database is refused`() throws {
    try Self.expectRefusal("chương trình khác") { $0.replaceSubrange(68..<72, with: Data([0, 0, 0, 7])) }
  }

  @Test private func `a newer board is refused`() throws {
    try Self.expectRefusal("99") { $0.replaceSubrange(60..<64, with: Data([0, 0, 0, 99])) }
  }

  @Test private func `what is no database is refused`() throws {
    try Self.expectRefusal("không phải cơ sở dữ liệu") { $0 = Data("xin chào\n".utf8) }
    try Self.expectRefusal("không phải cơ sở dữ liệu") { $0 = Data() }
  }

  @Test private func `a damaged board is said to be damaged`() throws {
    try Self.expectRefusal("bị hỏng") { bytes in
      for offset in stride(from: 4096, to: bytes.count, by: 1) { bytes[offset] = 0xA5 }
    }
  }

  @Test private func `a locked board is busy, in one line`() throws {
    let board = try Board()
    let descriptor = unsafe open(board.path, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    // The bytes that SQLite locks: nobody else can read while they are ours.
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
    try #require(unsafe fcntl(descriptor, F_SETLK, &lock) == 0)
    let outcome = try board.run("list")
    #expect(outcome.code == 6)
    #expect(outcome.isOneLineOfError)
  }

  @Test private func `a journal that was changed behind our back is found`() throws {
    let board = try Board()
    _ = try board.add("--action", "ABCDEFGHIJKLMNOP")
    var bytes = try board.bytes()
    while let range = bytes.range(of: Data("ABCDEFGHIJKLMNOP".utf8)) {
      bytes.replaceSubrange(range, with: Data("QRSTUVWXYZABCDEF".utf8))
    }
    try bytes.write(to: URL(fileURLWithPath: board.path))
    let outcome = try board.run("journal verify")
    #expect(outcome.code == 10)
    #expect(outcome.isOneLineOfError)
  }

  @Test private func `init makes a private file once, and leaves one that is there alone`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("mới/board.db")
    let made = try Board.taskboard(["init", "--db", path, "--secretary", "thuky"])
    #expect(made.code == 0)
    #expect(made.output.contains("thuky"))
    let modes = try [path, folder.file("mới")].map { path in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o700])
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try Board.taskboard(["init", "--db", path]).code == 6)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test private func `info says which database is meant and why`() throws {
    let folder = try TemporaryFolder()
    let info = try Board.taskboard(
      ["info", "--format", "json"], environment: ["TASKBOARD_DB": folder.file("x.db")])
    #expect(info.code == 0)
    let record = try info.record()
    #expect(record["database"] as? String == folder.file("x.db"))
    #expect(record["reason"] as? String == "TASKBOARD_DB")
    #expect(record["state"] is String)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let demo = try Board.demo("info --format json --as bxd").record()
    #expect(demo["role"] as? String == "liaison")
    #expect(demo["sqlite"] is String)
  }
}
