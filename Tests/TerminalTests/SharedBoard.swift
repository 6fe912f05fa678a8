import GRDB
import TUI
import TestSupport

/// A board on the sample in a file of its own, with a secretary, a liaison and a leader, and the program that
/// opens it.
///
/// Whoever runs the tests owns the file, and so may act for every member.
struct SharedBoard: ~Copyable {
  let folder: TemporaryFolder
  let program: String
  var file: String { folder.file("board/board.db") }

  private init(in folder: consuming TemporaryFolder, program: String) {
    self.folder = folder
    self.program = program
  }

  /// Makes the board; its members have seen it before, unless they are greeted.
  static func onSample(greeting isGreeting: Bool = false) throws -> SharedBoard {
    let board = SharedBoard(in: try TemporaryFolder(), program: try Product.path())
    try board.run("init", "--sample", "--secretary", "thuky")
    try board.run(
      "members", "add", "bxd", "--name", "Đầu mối", "--role", "liaison", "--agency", "BXD", "--as", "thuky")
    try board.run("members", "add", "lanhdao", "--name", "Lãnh đạo", "--role", "leader", "--as", "thuky")
    if !isGreeting {
      try DatabaseQueue(path: board.file).write { db in
        try db.execute(
          sql: "INSERT INTO preference SELECT login, ?, '1' FROM member", arguments: [State.tour])
      }
    }
    return board
  }

  /// Runs a command on the board and answers what it printed; a failure is an error.
  @discardableResult
  borrowing func run(_ words: String...) throws -> String {
    let outcome = try Command(program, words + ["--db", file]).run(within: .seconds(60))
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
    return outcome.output
  }

  /// Opens the board on a screen as a member.
  borrowing func open(
    as member: String, size: Size = Size(columns: 120, rows: 36), words: [String] = [],
    environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      program, ["--db", file, "--as", member] + words, environment: environment, size: size)
  }

  /// Has a member look at the board and leave, so that nothing on it is news any more.
  borrowing func visit(as member: String) throws {
    let session = try open(as: member)
    try session.waitFor("Hôm nay")
    try session.type("q")
    _ = try session.waitForEnd()
  }
}
