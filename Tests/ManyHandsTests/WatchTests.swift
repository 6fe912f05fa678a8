import Assignments
import Foundation
import GRDB
import Glibc
import Storage
import TestSupport
import Testing

/// What several writers do side by side: one note after the other, each by a program of its own.
private let writers = """
  write() {
    for note in $(seq $2); do
      "$TASKBOARD" note $1 "bxd$1 lần $note" --as bxd$1 >/dev/null || exit
    done
  }
  hands=
  for hand in $(seq $1); do write $hand $2 & hands="$hands $!"; done
  for hand in $hands; do wait $hand || exit; done
  """

/// A process that watches the journal while others write, and whoever reads what it says.
@Suite struct `Watching the journal` {
  /// What a line of the watching program says.
  private struct Told: Decodable {
    var line: Int
    var remark: String?
    var refused: Bool
    var subject: String
  }

  private func told(_ line: String?) throws -> Told {
    try JSONDecoder().decode(Told.self, from: Data(try #require(line, "it has ended").utf8))
  }

  /// Watches a board, from behind a line of its journal on.
  private func watch(_ board: SharedBoard, since line: Int, _ words: String...) -> Command {
    Command(
      board.program,
      ["watch", "--since", "\(line)", "--format", "json", "--db", board.path, "--lang", "en"] + words)
  }

  private func head(_ board: SharedBoard) throws -> Int { try #require(try board.open().head()).line }

  @Test(.timeLimit(.minutes(60)))
  func `several writers' lines come in order, each once, through copies and a death of the watcher`() throws {
    let (hands, notes) = (4, isSoak ? 500 : 60)
    let board = try SharedBoard(assignments: hands, liaisons: hands)
    let before = try head(board)
    var first = try watch(board, since: before).start()
    var writing = try board.script(writers, ["\(hands)", "\(notes)"]).start()
    // It is killed in the middle of its work, and another goes on behind the last line that was heard.
    var lines: [Told] = []
    while lines.count < hands * notes / 3 { lines.append(try told(first.readLine())) }
    first.kill(SIGKILL)
    var second = try watch(board, since: before + lines.count).start()
    let copy = board.file("copy.db")
    #expect(try board.command("backup", copy).run(within: .seconds(60)).code == 0)
    while lines.count < hands * notes { lines.append(try told(second.readLine())) }

    let written = try writing.wait()
    #expect(written.code == 0, "\(written)")
    // Whatever came twice would come before this one.
    #expect(try board.command("note", "1", "hết", "--as", "bxd1").run().code == 0)
    lines.append(try told(second.readLine()))
    #expect(lines.map(\.line) == Array(before + 1...before + hands * notes + 1))
    let wanted = (0..<hands).flatMap { hand in (1...notes).map { "\(board.liaisons[hand]) lần \($0)" } }
    #expect(Set(lines.dropLast().compactMap(\.remark)) == Set(wanted))
    #expect(lines.last?.remark == "hết")
    second.kill(SIGTERM)
    let outcome = try second.wait()
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome)")
  }

  @Test func `a line has the shape that the journal gives it, refused ones too`() throws {
    let board = try SharedBoard(assignments: 2, liaisons: 1)
    let before = try head(board)
    #expect(try board.command("confirm", "1", "--as", "bxd1").run().code == 4)
    #expect(try board.command("note", "2", "dòng\u{202E} lạ \"", "--as", "bxd1").run().code == 0)
    var all = try watch(board, since: before).start()
    var one = try watch(board, since: 0, "NV-0002").start()
    let lines = [try #require(try all.readLine()), try #require(try all.readLine())]
    #expect(try told(lines[0]).refused)
    let journal = try board.command("journal", "--limit", "2", "--format", "json").run().output
    #expect(journal == "[\n\(lines[1]),\n\(lines[0])\n]\n")
    // Of one assignment: all of its lines, and none of another's.
    for expected in try board.open().entries(of: AssignmentNumber(2), limit: 9).reversed() {
      let told = try told(one.readLine())
      #expect(told.line == expected.line && told.subject == "NV-0002")
    }
    #expect(try board.command("note", "1", "khác", "--as", "bxd1").run().code == 0)
    #expect(try board.command("note", "2", "của nó", "--as", "bxd1").run().code == 0)
    #expect(try told(one.readLine()).remark == "của nó")
  }

  @Test func `while it waits it holds no lock, and a writer who takes long does not end it`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    var watcher = try watch(board, since: try head(board) - 1).start()
    _ = try told(watcher.readLine())
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    let queue = try DatabaseQueue(path: board.path, configuration: configuration)
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      // Each of them waits in vain as long as the watcher has patience.
      for _ in 1...2 {
        #expect(try board.command("note", "1", "x", "--as", "bxd1").run(within: .seconds(60)).code == 6)
      }
      try db.execute(sql: "COMMIT")
    }
    let isAlive = watcher.isAlive
    #expect(isAlive)
    #expect(try board.command("note", "1", "sau đó", "--as", "bxd1").run().code == 0)
    #expect(try told(watcher.readLine()).remark == "sau đó")
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `a signal ends it with 0, waiting or stuck`(signal: CInt) throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    let before = try head(board)
    var waiting = try watch(board, since: before - 1).start()
    _ = try told(waiting.readLine())
    waiting.kill(signal)
    #expect(try waiting.wait().code == 0)

    // A terminal's worth of lines that nobody reads: it cannot write on.
    let long = String(repeating: "dài ", count: 900)
    for _ in 1...30 {
      #expect(try board.command("note", "1", long, "--as", "bxd1").run().code == 0)
    }
    var stuck = try watch(board, since: before).start()
    let end = ContinuousClock.now + patience
    while try !Kernel.isStuckWriting(stuck.pid) {
      guard stuck.isAlive, ContinuousClock.now < end else { throw Failure("it is not stuck") }
      usleep(5_000)
    }
    stuck.kill(signal)
    #expect(try stuck.wait().code == 0)
  }

  @Test func `what a shell has it ignore is ignored`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    let script = "trap '' INT; exec \"$TASKBOARD\" watch --since $(($1 - 1)) --format json"
    var watcher = try board.script(script, ["\(try head(board))"]).start()
    _ = try told(watcher.readLine())
    watcher.kill(SIGINT)
    #expect(try board.command("note", "1", "vẫn còn", "--as", "bxd1").run().code == 0)
    #expect(try told(watcher.readLine()).remark == "vẫn còn")
  }

  @Test func `it ends with 0 when whoever reads has gone, though nothing new comes`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    let script = """
      "$TASKBOARD" watch --since $(($1 - 1)) --format json | head -n 1; echo "${PIPESTATUS[0]}"
      """
    let outcome = try Command(
      "bash", ["-c", script, "worker", "\(try head(board))"],
      environment: ["TASKBOARD": board.program, "TASKBOARD_DB": board.path]
    ).run()
    #expect(outcome.output.hasSuffix("}\n0\n") && outcome.errors.isEmpty, "\(outcome)")
  }

  @Test(arguments: ["mv -f \"$2\" \"$1\"", "rm \"$1\"", "mv \"$1\" \"$1.away\""])
  func `a database that is replaced or gone is an error that says so`(deed: String) throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    let copy = board.file("copy.db")
    #expect(try board.command("backup", copy).run().code == 0)
    var watcher = try watch(board, since: try head(board) - 1).start()
    _ = try told(watcher.readLine())
    #expect(try Command("sh", ["-c", deed, "sh", board.path, copy]).run().code == 0)
    let outcome = try watcher.wait()
    #expect(outcome.code == 6, "\(outcome)")
    #expect(
      outcome.errors
        == "taskboard: \(board.path) was removed or replaced while it was watched; "
        + "look at the file, then start again\n")
  }

  @Test func `a line that is not there yet is none to begin behind`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    let line = try head(board)
    for wrong in [line + 1, 99_999_999] {
      let outcome = try watch(board, since: wrong).run()
      #expect(outcome.code == 3 && outcome.errors.contains("it ends with \(line)"), "\(outcome)")
    }
    #expect(try Command(board.program, ["watch", "--since=-1", "--db", board.path]).run().code == 3)
    #expect(try watch(board, since: 0, "NV-0009").run().code == 3)
  }
}
