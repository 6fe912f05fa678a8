import Assignments
import Deadlines
import GRDB
import Glibc
import Storage
import TestSupport
import Testing

/// A writer that was started, and when it is to be killed.
private struct Victim: ~Copyable {
  var process: Running
  var words: String
  var doom: ContinuousClock.Instant

  /// Waits for the moment and kills what is still alive then.
  mutating func meet() throws -> Outcome {
    while process.isAlive, ContinuousClock.now < doom { sched_yield() }
    process.kill(SIGKILL)
    return try process.wait()
  }
}

@Suite struct `Killing writers` {
  @Test(.timeLimit(.minutes(10))) func `what was acknowledged is there after kill -9 at any moment`() throws {
    let seed = Int.random(in: 0..<1_000_000)
    var dice = Dice(seed: seed)
    let board = try SharedBoard(assignments: 3, liaisons: 3)
    var said: [String: Outcome] = [:]
    // How long a writer lives, guessed again after each: about every second one is killed near its end.
    var life = Duration.milliseconds(200)
    let rounds = isSoak ? 200 : 10
    for round in 1...rounds {
      func victim(_ hand: Int) throws -> Victim {
        let words = "vòng \(round) tay \(hand)"
        let process = try board.command("note", "\(hand)", words, "--as", "bxd\(hand)").start()
        let doom = ContinuousClock.now + life * Double.random(in: 0.6...1.2, using: &dice)
        return Victim(process: process, words: words, doom: doom)
      }
      var first = try victim(1)
      var second = try victim(2)
      var third = try victim(3)
      let outcomes = [try first.meet(), try second.meet(), try third.meet()]
      for (words, outcome) in zip([first.words, second.words, third.words], outcomes) {
        said[words] = outcome
        life = life * (outcome.code == nil ? 1.15 : 0.87)
      }
      if round.isMultiple(of: 10) {
        #expect(try board.command("journal", "verify").run().code == 0, "seed \(seed)")
      }
    }

    let killed = said.values.count { $0.ending == .signal(9) }
    #expect(killed > 0 && killed < said.count, "nothing is shown when all or none are killed (seed \(seed))")
    let store = try board.open()
    let lines = try store.verify()
    let entries = try store.entries(of: nil, limit: 1_000_000)
    #expect(entries.count == lines)
    for (words, outcome) in said {
      let kept = entries.count { $0.remark == words }
      #expect(kept <= 1, "\(words) (seed \(seed))")
      if outcome.code == 0 || outcome.output.contains("\n") {
        #expect(kept == 1, "\(words) was acknowledged and is lost (seed \(seed)): \(outcome)")
      }
      if let code = outcome.code { #expect(code == 0, "\(outcome) (seed \(seed))") }
    }
    for number in (1...3).map(AssignmentNumber.init) {
      let revision = try store.assignment(number).revision
      #expect(try store.entries(of: number, limit: 1_000_000).count == revision, "\(number) (seed \(seed))")
    }
    #expect(try integrity(of: board.path) == ["ok"], "seed \(seed)")
  }

  private func integrity(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
    }
  }
}
