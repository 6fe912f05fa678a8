import Assignments
import Deadlines
import Storage
import TestSupport
import Testing

/// What a worker does: reads an assignment, changes it, and says what came of it, one line each time.
private let worker = """
  login=$1 attempts=$2 count=$3 attempt=0
  while [ $attempt -lt $attempts ]; do
    number=$((attempt % count + 1))
    attempt=$((attempt + 1))
    revision=$("$TASKBOARD" show "$number" --format json | sed -n 's/.*"revision":\\([0-9]*\\).*/\\1/p')
    answer=$("$TASKBOARD" progress "$number" $((attempt % 101)) --if-revision "$revision" --as "$login" 2>&1)
    echo "$number $? $answer"
  done
  """

/// One attempt of a worker, as its line tells it.
private struct Attempt {
  var number: AssignmentNumber
  var code: Int
  var answer: String

  init?(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let number = AssignmentNumber(parts[0]), let code = Int(parts[1]) else {
      return nil
    }
    (self.number, self.code, answer) = (number, code, String(parts[2]))
  }
}

@Suite struct `Many hands at the same work` {
  @Test(.timeLimit(.minutes(60)))
  func `no accepted change is lost, and who comes second hears who was first`() throws {
    let count = 50
    let attempts = isSoak ? 50 : 8
    let board = try SharedBoard(assignments: count, liaisons: 8)
    let first = try board.open()
    let (lines, before) = (try first.verify(), 3 * count)

    var attempted: [Attempt] = []
    let outcomes = try together(board.liaisons.map { board.script(worker, [$0, "\(attempts)", "\(count)"]) })
    for outcome in outcomes {
      let told = outcome.output.split(separator: "\n").compactMap(Attempt.init)
      #expect(told.count == attempts, "\(outcome)")
      attempted += told
    }

    // However they met: two that stand on the same revision cannot both be accepted.
    let revision = "\(try first.assignment(AssignmentNumber(1)).revision)"
    for login in board.liaisons.prefix(2) {
      let outcome = try board.command("progress", "1", "50", "--if-revision", revision, "--as", login).run()
      attempted += [Attempt("1 \(outcome.code ?? -1) \(outcome.output)\(outcome.errors)")].compactMap(\.self)
    }

    let accepted = attempted.filter { $0.code == 0 }
    let refused = attempted.filter { $0.code != 0 }
    #expect(refused.allSatisfy { $0.code == 5 }, "\(refused.first { $0.code != 5 }?.answer ?? "")")
    #expect(!refused.isEmpty)
    let store = try board.open()
    #expect(try store.verify() == lines + accepted.count)
    var stored = 0
    for number in (1...count).map(AssignmentNumber.init) {
      let entries = try store.entries(of: number, limit: 10_000)
      let mine = accepted.count { $0.number == number }
      #expect(try store.assignment(number).revision == 3 + mine, "\(number)")
      #expect(entries.count == 3 + mine, "\(number)")
      stored += entries.count - 3
      let hands = Set(entries.map(\.member))
      for attempt in refused where attempt.number == number {
        #expect(attempt.answer.contains("\(number)"))
        #expect(hands.contains { attempt.answer.contains(" by \($0) ") }, "\(attempt.answer)")
      }
    }
    #expect(stored == accepted.count)
    #expect(try store.entries(of: nil, limit: 100_000).count { $0.deed == .progress } == accepted.count)
    #expect(before + accepted.count <= lines + accepted.count)
    #expect(try board.command("journal", "verify").run().code == 0)
  }

  /// Runs commands side by side and answers what each left behind.
  private func together(_ commands: [Command]) throws -> [Outcome] {
    try together(commands[...])
  }

  private func together(_ commands: ArraySlice<Command>) throws -> [Outcome] {
    guard let command = commands.first else { return [] }
    var running = try command.start()
    let others = try together(commands.dropFirst())
    return [try running.wait(within: .seconds(500))] + others
  }
}
