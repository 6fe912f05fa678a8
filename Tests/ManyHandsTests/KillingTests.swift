import Assignments
import Deadlines
import Glibc
import Storage
import TestSupport
import Testing

/// A command that was started, and when it is to be killed.
private struct Victim: ~Copyable {
  var process: Running
  var doom: ContinuousClock.Instant

  /// Waits for the moment and kills what is still alive then.
  mutating func meet() throws -> Outcome {
    while process.isAlive, ContinuousClock.now < doom { sched_yield() }
    process.kill(SIGKILL)
    return try process.wait()
  }
}

/// What was said to be kept, and how often somebody was killed.
private struct Record {
  /// The words that were typed, and whether they were acknowledged.
  var words: [String: Bool] = [:]
  /// How many processes were killed before they had said anything.
  var interrupted = 0
  /// How many processes were killed in all.
  var killed = 0

  /// Tells whether some were killed before they were heard, and some acknowledged: else nothing is shown.
  var isTelling: Bool { interrupted > 0 && words.values.contains(true) }

  mutating func add(_ text: String, isAcknowledged: Bool, wasKilled: Bool) {
    words[text] = isAcknowledged
    killed += wasKilled ? 1 : 0
    interrupted += wasKilled && !isAcknowledged ? 1 : 0
  }
}

/// How long the next one lives, guessed again after each so that about every second is killed near its end.
private struct Life {
  var span: Duration

  /// A moment from now.
  func doom(by dice: inout Dice) -> ContinuousClock.Instant {
    .now + span * Double.random(in: 0.6...1.2, using: &dice)
  }

  /// Lets the next one live longer after one that was killed too early.
  mutating func learn(wasInterrupted: Bool) {
    span = span * (wasInterrupted ? 1.15 : 0.87)
  }
}

@Suite struct `Killing writers` {
  @Test(.timeLimit(.minutes(60))) func `what was acknowledged is there after kill -9 at any moment`() throws {
    let seed = usualSeed()
    var dice = Dice(seed: seed)
    let board = try SharedBoard(assignments: 3, liaisons: 3)
    var record = Record()
    var (command, screen) = (Life(span: .milliseconds(200)), Life(span: .milliseconds(50)))
    let rounds = isSoak ? 340 : 8
    var round = 0
    // How long a program takes is the machine's affair: it goes on until some were heard and some were not.
    while round < rounds || !record.isTelling {
      round += 1
      let number = round
      func words(_ hand: Int) -> String { "vòng \(number) tay \(hand)" }
      // A board whose person is about to save, and two commands beside it.
      let person = try Person(at: board, as: "bxd3", choosing: 3)
      try person.write(words(3))
      func victim(_ hand: Int) throws -> Victim {
        let process = try board.command("note", "\(hand)", words(hand), "--as", "bxd\(hand)").start()
        return Victim(process: process, doom: command.doom(by: &dice))
      }
      var first = try victim(1)
      var second = try victim(2)
      try person.session.press("C-s")
      let doom = screen.doom(by: &dice)
      while ContinuousClock.now < doom { sched_yield() }
      try person.kill()
      let outcomes = [try first.meet(), try second.meet()]

      let isSaved = try person.isToldSaved()
      record.add(words(3), isAcknowledged: isSaved, wasKilled: true)
      screen.learn(wasInterrupted: !isSaved)
      for (hand, outcome) in zip(1...2, outcomes) {
        let isTold = outcome.code == 0 || outcome.output.contains("\n")
        record.add(words(hand), isAcknowledged: isTold, wasKilled: outcome.code == nil)
        command.learn(wasInterrupted: outcome.code == nil)
        if let code = outcome.code { #expect(code == 0, "\(outcome) (seed \(seed))") }
      }
      if round.isMultiple(of: 10) {
        #expect(try board.command("journal", "verify").run().code == 0, "seed \(seed)")
      }
    }
    try look(at: board, after: record, seed: seed)
  }

  /// Looks whether the board kept what it said it kept.
  private func look(at board: SharedBoard, after record: Record, seed: Int) throws {
    let acknowledged = record.words.filter(\.value)
    let kept = try board.check("seed \(seed)")
    for (words, isAcknowledged) in record.words {
      let count = kept.count { $0.remark == words }
      #expect(count <= 1, "\(words) (seed \(seed))")
      if isAcknowledged { #expect(count == 1, "\(words) was acknowledged and is lost (seed \(seed))") }
    }
    let unheard = record.words.filter { !$0.value }.keys.count { words in kept.contains { $0.remark == words }
    }
    tell(
      """
      kills: \(record.killed) killed, \(record.interrupted) of them before they were heard, \
      \(acknowledged.count) notes acknowledged, 0 lost, \(unheard) kept unheard (seed \(seed))
      """)
  }
}
