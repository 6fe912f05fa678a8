import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct `The nightly copy` {
  /// Where the copies are, beside a board.
  private static func folder(of board: borrowing HostedBoard) -> String { board.file("copies") }

  /// Copies a board as the timer does.
  private static func copy(_ board: borrowing HostedBoard, _ own: [String: String] = [:]) throws -> Outcome {
    let settings = [
      "TASKBOARD_DB": board.path, "TASKBOARD_BACKUPS": folder(of: board),
      "TASKBOARD_PROGRAM": board.program,
    ].merging(own) { $1 }
    return try Command("sh", [script], environment: settings).run(within: .seconds(30))
  }

  private static let script = Machine.repository + "/Hosting/taskboard-backup"

  /// The copies that are there, without the lock.
  private static func copies(of board: borrowing HostedBoard) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder(of: board)).filter { $0 != "lock" }.sorted()
  }

  /// Puts copies of earlier days there, two a day.
  private static func age(_ board: borrowing HostedBoard, days: ClosedRange<Int>) throws {
    for day in days {
      for hour in ["02", "14"] {
        let name = "\(folder(of: board))/board.2025-01-\(day < 10 ? "0" : "")\(day)T\(hour)1500.db"
        for file in [name, name + ".anchors", name + ".keys"] {
          try "cũ".write(toFile: file, atomically: false, encoding: .utf8)
        }
      }
    }
  }

  @Test func `is a board that stands every check, readable by its owner alone`() throws {
    let board = try HostedBoard.onSample()
    let outcome = try Self.copy(board)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.filter(\.isNewline).count == 1 && outcome.errors == "", "\(outcome)")
    let names = try Self.copies(of: board)
    #expect(
      names.map { $0.dropFirst("board.2026-01-31T021500.".count) } == ["db", "db.anchors", "db.keys"],
      "\(names)")
    let copy = "\(Self.folder(of: board))/\(names[0])"
    #expect(try board.mode(Self.folder(of: board)) == 0o700)
    #expect(try board.mode(copy) == 0o600 && board.mode(copy + ".anchors") == 0o600)
    let checked = try Command(board.program, ["journal", "verify", "--db", copy]).run()
    #expect(checked.code == 0, "\(checked)")
    let lists = try [board.path, copy].map { try Command(board.program, ["list", "--db", $0]).run().output }
    #expect(lists[0] == lists[1])
  }

  @Test func `the newest days that have copies are kept, and nothing else is touched`() throws {
    let board = try HostedBoard.onSample()
    #expect(try Self.copy(board).code == 0)
    let newest = try Self.copies(of: board)
    try Self.age(board, days: 1...9)
    let strange = ["board.2025-01-01.db", "board.db", "của tôi", "board.2025-01-01T021500.db.giữ"]
    for name in strange {
      try "x".write(toFile: "\(Self.folder(of: board))/\(name)", atomically: false, encoding: .utf8)
    }
    // What a run that was killed has left.
    try "".write(
      toFile: "\(Self.folder(of: board))/board.2025-01-09T021500.db.77.new", atomically: false,
      encoding: .utf8)
    let empty = try Self.copy(board, ["TASKBOARD_KEEP": "0"])
    #expect(empty.code == 6 && empty.errors.filter(\.isNewline).count == 1, "\(empty)")
    #expect(try Self.copies(of: board).count == newest.count + 54 + strange.count + 1)
    // A second copy within the same second would have the same name: the first makes room.
    for name in newest { try FileManager.default.removeItem(atPath: "\(Self.folder(of: board))/\(name)") }
    #expect(try Self.copy(board, ["TASKBOARD_KEEP": "3"]).code == 0)
    let left = try Self.copies(of: board).filter { !strange.contains($0) && $0.hasSuffix(".db") }
    #expect(left.count == 5, "\(left)")
    #expect(
      left.prefix(4).map { String($0.dropFirst(6).prefix(13)) } == [
        "2025-01-08T02", "2025-01-08T14", "2025-01-09T02", "2025-01-09T14",
      ], "\(left)")
    for end in [".anchors", ".keys"] {
      #expect(try Self.copies(of: board).filter { $0.hasSuffix(end) }.count == 5)
    }
    #expect(try Set(Self.copies(of: board)).isSuperset(of: strange))
    #expect(try !Self.copies(of: board).contains { $0.hasSuffix(".new") })
  }

  @Test func `two are never at work at once`() throws {
    let board = try HostedBoard.onSample()
    #expect(try Self.copy(board).code == 0)
    let before = try Self.copies(of: board)
    let outcome = try Command(
      "flock", [Self.folder(of: board) + "/lock", "sh", Self.script],
      environment: [
        "TASKBOARD_DB": board.path, "TASKBOARD_BACKUPS": Self.folder(of: board),
        "TASKBOARD_PROGRAM": board.program,
      ]
    ).run(within: .seconds(30))
    #expect(outcome.code == 6 && outcome.errors.filter(\.isNewline).count == 1, "\(outcome)")
    #expect(try Self.copies(of: board) == before)
  }

  /// Faults that come from the board.
  private enum Trouble: CaseIterable { case missing, locked, damaged, slow, strangePlace }

  @Test(arguments: Trouble.allCases)
  private func `a fault is one line and 6, and older copies stay`(trouble: Trouble) throws {
    let board = try HostedBoard.onSample()
    #expect(try Self.copy(board).code == 0)
    try Self.age(board, days: 1...20)
    let before = try Self.copies(of: board)
    var settings: [String: String] = [:]
    var holder: DatabaseQueue?
    switch trouble {
    case .missing: _ = try board.strike(.missing)
    case .damaged: _ = try board.strike(.corrupt)
    case .locked: holder = try board.strike(.locked).holder
    case .slow:
      let program = board.file("chậm")
      try "#!/bin/sh\nexec sleep 1000\n".write(toFile: program, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      settings = ["TASKBOARD_PROGRAM": program, "TASKBOARD_PATIENCE": "1"]
    case .strangePlace:
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: Self.folder(of: board))
    }
    let outcome = try Self.copy(board, settings)
    withExtendedLifetime(holder) {}
    #expect(outcome.code == 6, "\(outcome)")
    #expect(outcome.output == "" && outcome.errors.hasPrefix("taskboard-backup: "), "\(outcome)")
    #expect(outcome.errors.filter(\.isNewline).count == 1, "\(outcome.errors)")
    #expect(try Self.copies(of: board) == before)
  }

  @Test(.enabled(if: Machine.hasPrivateMounts, "needs root and a mount namespace"))
  func `on a full disk the older copies stay, and nothing half is left`() throws {
    let board = try HostedBoard.onSample()
    let script = """
      set -eu
      mkdir "$0" && mount -t tmpfs -o size=512k,mode=700 full "$0"
      echo cũ >"$0/board.2025-01-01T021500.db"
      cat /dev/zero >"$0/fill" 2>/dev/null || true
      truncate -s 200k "$0/fill"
      if sh "$1" >/dev/null; then echo written; else echo "copy $?"; fi
      ls -A "$0"
      """
    let outcome = try Command(
      "unshare", ["-m", "sh", "-c", script, Self.folder(of: board), Self.script],
      environment: [
        "TASKBOARD_DB": board.path, "TASKBOARD_BACKUPS": Self.folder(of: board), "TASKBOARD_KEEP": "1",
        "TASKBOARD_PROGRAM": board.program,
      ]
    ).run()
    #expect(outcome.output == "copy 6\nboard.2025-01-01T021500.db\nfill\nlock\n", "\(outcome)")
    #expect(outcome.errors.filter(\.isNewline).count == 1, "\(outcome.errors)")
  }
}
