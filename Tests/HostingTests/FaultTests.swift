import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct `The summary under faults` {
  /// What a fault has to come to; where SQLite keeps a write-ahead log, readers pass every lock.
  private static func codes(_ fault: Fault) -> Set<Int?> {
    switch fault {
    case .hotJournal: [0]
    case .locked: [0, 6]
    default: [6]
    }
  }

  @Test(.enabled(if: Machine.has("faketime"), "needs faketime"), arguments: Fault.allCases)
  func `it ends within five seconds with 0 or 6, in one line, and the old one stays`(fault: Fault) throws {
    let board = try HostedBoard.onSample()
    #expect(try board.publish().code == 0)
    let before = try board.published()
    let ground = try board.strike(fault)

    let start = ContinuousClock.now
    let outcome = try Command(ground.summary[0], Array(ground.summary.dropFirst())).run()
    let time = ContinuousClock.now - start
    #expect(time < promised(.seconds(5)))
    #expect(Self.codes(fault).contains(outcome.code), "\(outcome.ending) \(outcome.errors)")
    if outcome.code == 0 {
      #expect(outcome.output.contains("Quá hạn"))
      #expect(outcome.errors == "")
    } else {
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix("taskboard: ") && outcome.errors.filter(\.isNewline).count == 1)
    }
    let said = outcome.errors.split(separator: "\n").first ?? "-"
    print("| \(fault.rawValue) | \(outcome.code ?? -1) | \(time / .milliseconds(1)) ms | \(said) |")

    if outcome.code != 0 {
      let published = try board.publish(ground.settings)
      #expect(published.code == 6, "\(published.errors)")
      #expect(try board.published() == before)
    }
    withExtendedLifetime(ground.holder) {}
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: board.data)
  }

  @Test func `whatever byte of the database is wrong, it ends with 0 or 6 and does not crash`() throws {
    let board = try HostedBoard.onSample()
    let whole = try Data(contentsOf: URL(fileURLWithPath: board.path))
    // A plain generator of the tests' own (Knuth, MMIX), so that every run spoils the same bytes.
    var state: UInt64 = 20_423
    func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for round in 0..<40 {
      var bytes = whole
      for _ in 0..<(1 << roll(10)) { bytes[100 + roll(whole.count - 100)] = UInt8(roll(256)) }
      try bytes.write(to: URL(fileURLWithPath: board.path))
      let outcome = try Command(
        board.program, ["summary", "--mine", "--as", "bxd", "--db", board.path],
        environment: ["SWIFT_BACKTRACE": "enable=no"]
      ).run()
      #expect([0, 3, 6].contains(outcome.code), "round \(round): \(outcome.ending) \(outcome.errors)")
    }
  }

  @Test func `words where a number should be are damage, and told`() throws {
    let board = try HostedBoard.onSample()
    try board.confuse()
    let outcome = try Command(board.program, ["summary", "--db", board.path, "--lang", "en"]).run()
    #expect(outcome.code == 6, "\(outcome)")
    #expect(outcome.errors.contains("is damaged (last_line)"), "\(outcome.errors)")
  }

  @Test func `a transaction cut off in the middle is undone before anything is told`() throws {
    let board = try HostedBoard.onSample()
    let whole = try Command(board.program, ["stats", "--db", board.path]).run().output
    _ = try board.strike(.hotJournal)
    let outcome = try Command(board.program, ["summary", "--db", board.path]).run()
    #expect(outcome.code == 0)
    #expect(!FileManager.default.fileExists(atPath: board.path + "-journal"))
    #expect(try Command(board.program, ["stats", "--db", board.path]).run().output == whole)
  }

  @Test(.enabled(if: Machine.hasPrivateMounts, "needs root and a mount namespace"))
  func `on a disk without a free block the published files stay as they were`() throws {
    let board = try HostedBoard.onSample()
    let disk = board.file("run")
    let script = """
      set -eu
      mkdir "$0" && mount -t tmpfs -o size=64k,mode=755 full "$0"
      sh "$1"; cat "$2" "$0"/taskboard/mine/* | sha256sum >"$0/../before"
      cat /dev/zero >"$0/fill" 2>/dev/null || true
      if "$3" summary --db "$TASKBOARD_DB" >"$0/out"; then echo written; else echo "summary $?"; fi
      if TMPDIR="$0" sh "$1"; then echo written; else echo "publish $?"; fi
      cat "$2" "$0"/taskboard/mine/* | sha256sum | cmp - "$0/../before" && echo same
      ls -A "$0/taskboard/drafts"
      """
    let outcome = try Command(
      "unshare", ["-m", "sh", "-c", script, disk, HostedBoard.publisher, board.motd, board.program],
      environment: board.settings()
    ).run()
    #expect(outcome.output == "summary 6\npublish 6\nsame\nlock\n", "\(outcome.errors)")
  }

  @Test(.enabled(if: Machine.has("faketime"), "needs faketime"))
  func `a clock that lags a little, and a day that is asked for, are no fault`() throws {
    let board = try HostedBoard.onSample()
    func summary(_ clock: String, _ words: String...) throws -> Outcome {
      let command = FalseClock.words(
        ["-f", clock], then: [board.program, "summary", "--db", board.path] + words)
      return try Command(command[0], Array(command.dropFirst())).run()
    }
    #expect(try summary("-20h").code == 0)
    #expect(try summary("-2d").code == 6)
    #expect(try summary("-2d", "--today", "2025-12-01").code == 0)
    #expect(try summary("+400d").code == 0)
  }
}
