import Foundation
import Glibc
import Testing
import TestSupport

@Suite struct `The demo` {
  /// What is left in a folder.
  private static func content(_ folder: borrowing TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  /// `F_SETPIPE_SZ` of Linux, which Glibc does not hand on.
  private static let setPipeSize: CInt = 1031

  @Test private func `without a terminal it prints the list, ends with 0 and leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let alone = try Board.demo("", environment: ["TMPDIR": folder.path])
    #expect(alone.code == 0)
    #expect(alone.output == (try Board.demo("list").output))
    #expect(try Self.content(folder).isEmpty)
    #expect(try Board.demo("show NV-9999", environment: ["TMPDIR": folder.path]).code == 3)
    #expect(try Self.content(folder).isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  private func `a signal ends it, and it leaves nothing behind`(signal: CInt) throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("ống")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    var running = try Command(
      "sh", ["-c", "exec \"$0\" demo list --format json > \"$1\"", try Product.path(), pipe],
      environment: ["TMPDIR": folder.path]
    ).start()
    let reader = unsafe open(pipe, O_RDONLY | O_CLOEXEC)
    defer { close(reader) }
    // The pipe holds less than the list, so once something can be read the demo waits in the middle of its
    // work.
    _ = fcntl(reader, Self.setPipeSize, 4096)
    var byte: UInt8 = 0
    try #require(unsafe read(reader, &byte, 1) == 1)
    #expect(try Self.content(folder).count == 2)
    running.kill(signal)
    #expect(try running.wait().ending == .signal(Int(signal)))
    #expect(try Self.content(folder) == ["ống"])
  }

  @Test private func `the day moves with --today, before the command or after it`() throws {
    let after = try Board.demo("stats --today 2025-08-20")
    #expect(try Board.demo("--today 2025-08-20 stats") == after)
    #expect(after.output != (try Board.demo("stats").output))
  }

  @Test private func `its folder is private`() throws {
    let folder = try TemporaryFolder()
    let info = try Board.demo("info --format json", environment: ["TMPDIR": folder.path]).record()
    #expect((info["database"] as? String)?.hasPrefix(folder.path) == true)
    #expect(info["reason"] as? String == "demo")
  }
}
