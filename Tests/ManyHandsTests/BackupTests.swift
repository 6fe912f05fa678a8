import Assignments
import Deadlines
import Glibc
import Storage
import TestSupport
import Testing

/// What a writer does until it is told to stop: reports progress, again and again.
private let writer = """
  login=$1 count=$2 stop=$3 attempt=0
  while [ ! -e "$stop" ]; do
    attempt=$((attempt + 1))
    "$TASKBOARD" progress $((attempt % count + 1)) $((attempt % 101)) --as "$login" >/dev/null || exit
  done
  echo $attempt
  """

@Suite struct `Copies while others write` {
  @Test(.timeLimit(.minutes(60))) func `each is the board as it was at one moment, whole and private`() throws
  {
    let board = try SharedBoard(assignments: 20, liaisons: 3)
    let folder = try TemporaryFolder()
    let stop = folder.file("stop")
    let store = try board.open()
    func writing(_ hand: Int) throws -> Running {
      try board.script(writer, [board.liaisons[hand], "20", stop]).start()
    }
    var first = try writing(0)
    var second = try writing(1)
    var third = try writing(2)
    var heads: [Head] = []
    var slowest = Duration.zero
    let rounds = isSoak ? 100 : 6
    // Copies go on until somebody wrote between two of them, however long a busy machine keeps the writers
    // from their turn.
    while heads.count < rounds || Set(heads.map(\.line)).count == 1 {
      let copy = folder.file("copy-\(heads.count).db")
      let start = ContinuousClock.now
      let outcome = try board.command("backup", copy).run()
      slowest = max(slowest, ContinuousClock.now - start)
      #expect(outcome.code == 0, "\(outcome)")
      let opened = try BoardStore(at: copy, for: .reading)
      // The copy has no anchors of its own yet; everything else must be as on the board.
      #expect(try opened.check(replaying: true).filter { $0.check != .anchors }.flatMap(\.findings) == [])
      heads.append(try #require(try opened.head()))
      #expect(try Command("stat", ["-c", "%a", copy]).run().output == "600\n")
    }
    _ = try Command("touch", [stop]).run()
    let outcomes = [try first.wait(), try second.wait(), try third.wait()]
    #expect(outcomes.allSatisfy { $0.code == 0 }, "\(outcomes)")
    let lines = try store.verify()
    let entries = try store.entries(of: nil, limit: lines)
    for head in heads { #expect(entries[lines - head.line].hash == head.hash) }
    if isSoak { print("backup: \(heads.count) copies under 3 writers, the slowest in \(slowest)") }
  }

  @Test(.timeLimit(.minutes(60)))
  func `a backup that is killed leaves no file under its name, and the board whole`()
    throws
  {
    let board = try SharedBoard(assignments: 30, liaisons: 1)
    let folder = try TemporaryFolder()
    let seed = usualSeed()
    var dice = Dice(seed: seed)
    for round in 1...(isSoak ? 60 : 6) {
      let copy = folder.file("copy-\(round).db")
      var process = try board.command("backup", copy).start()
      let doom = ContinuousClock.now + .milliseconds(Double.random(in: 1...80, using: &dice))
      while process.isAlive, ContinuousClock.now < doom { sched_yield() }
      process.kill(SIGKILL)
      _ = try process.wait()
      if try Command("test", ["-e", copy]).run().code == 0 {
        let opened = try BoardStore(at: copy, for: .reading)
        #expect(try opened.check(replaying: true).filter { $0.check != .anchors }.flatMap(\.findings) == [])
      }
    }
    #expect(try board.open().check(replaying: true).flatMap(\.findings) == [], "seed \(seed)")
  }
}
