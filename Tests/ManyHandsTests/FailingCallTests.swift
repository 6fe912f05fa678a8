import Assignments
import Foundation
import TestSupport
import Testing

/// A call of the program to the kernel that fails once.
struct FailingCall: CustomTestStringConvertible, Sendable {
  /// The call's name.
  var name: String
  /// The error it fails with.
  var error: String
  /// Which of the calls on the board's files it is that fails.
  var turn: Int

  var testDescription: String { "\(name) number \(turn) with \(error)" }

  /// Calls of every kind that the program makes on the board's files, up to the twelfth of each.
  static var all: [FailingCall] {
    let names = ["pwrite64", "fdatasync,fsync", "openat", "unlink", "ftruncate", "read", "pread64"]
    let turns = isSoak ? Array(1...12) : [1, 2, 4]
    return names.flatMap { name in
      ["EIO", "ENOSPC"].filter { isSoak || $0 == (name == "pwrite64" ? "ENOSPC" : "EIO") }.flatMap { error in
        turns.map { FailingCall(name: name, error: error, turn: $0) }
      }
    }
  }
}

@Suite struct `A call to the kernel that fails` {
  @Test(.enabled(if: Machine.has("strace")))
  func `leaves a save whole or absent, and nothing absent is confirmed`()
    throws
  {
    let board = try SharedBoard(assignments: 3, liaisons: 1)
    let untouched = try Data(contentsOf: URL(fileURLWithPath: board.path))
    var (whole, absent, met) = (0, 0, 0)
    for call in FailingCall.all {
      try untouched.write(to: URL(fileURLWithPath: board.path))
      // The anchors are those of a journal that was put aside.
      try? FileManager.default.removeItem(atPath: board.path + ".anchors")
      let log = board.file("strace")
      let outcome = try Command(
        "strace",
        ["-f", "-qq", "-o", log, "-P", board.path, "-P", board.path + "-journal", "-P", board.folderPath]
          + ["-P", board.path + ".anchors"]
          + ["-e", "trace=\(call.name)"]
          + ["-e", "inject=\(call.name):error=\(call.error):when=\(call.turn)"]
          + board.words("note", "1", "một lời", "--as", "bxd1")
      ).run()
      let hasMet = try String(contentsOfFile: log, encoding: .utf8).contains("(INJECTED)")
      met += hasMet ? 1 : 0
      #expect([0, 6].contains(outcome.code), "\(call.testDescription): \(outcome)")
      if outcome.code != 0 {
        #expect(outcome.output.isEmpty && outcome.isOneLineOfError, "\(call.testDescription): \(outcome)")
      }
      // The next one who comes sets right what is left.
      let next = try board.command("note", "2", "lời sau", "--as", "bxd1").run()
      #expect(next.code == 0, "after \(call.testDescription): \(next)")
      let kept = try board.check(call.testDescription).compactMap(\.remark)
      switch kept {
      case ["lời sau", "một lời"]: whole += 1
      case ["lời sau"]:
        absent += 1
        #expect(outcome.code != 0, "\(call.testDescription): confirmed and absent: \(outcome)")
      default: Issue.record("\(call.testDescription): \(kept)")
      }
    }
    #expect(met > 0 && absent > 0, "\(met) calls failed, \(absent) saves are absent")
    tell(
      """
      failing calls: \(FailingCall.all.count) runs, \(met) met the failure; \(whole) whole, \
      \(absent) absent, 0 torn, 0 confirmed but absent
      """)
  }
}
