import Assignments
import Deadlines
import Foundation
import Storage

/// `run FILE`: measures the program, the C program and the store on a board, and prints the figures.
struct RunCommand {
  private let file: String
  private let taskboard: String
  private let floor: Floor
  private let commits: String?
  private let rounds: Int
  private let isMarkdown: Bool

  /// Reads the arguments after the name of the command.
  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 1, let taskboard = arguments["--taskboard"],
      let floor = arguments["--floor"]
    else {
      throw Complaint("run wants a file, --taskboard PATH and --floor PATH")
    }
    file = arguments.words[0]
    self.taskboard = taskboard
    self.floor = Floor(path: floor)
    commits = arguments["--commits"]
    rounds = arguments["--rounds"].flatMap { Int($0) } ?? 15
    isMarkdown = arguments.has("--markdown")
  }

  /// Measures and prints.
  func run() throws {
    let changed = try copy()
    defer { try? FileManager.default.removeItem(atPath: changed) }
    print(try title() + "\n")
    var processes = Table("median of \(rounds) [least–greatest]", headings: QuestionRounds.headings)
    let questions = QuestionRounds(taskboard: taskboard, floor: floor, rounds: rounds)
    for question in Question.all {
      processes.add(try questions.row(for: question, file: question.isChange ? changed : file))
    }
    print(processes.text(markdown: isMarkdown))
    try measureTerminals()
  }

  /// Measures what the boards, and other programs, send to a terminal.
  private func measureTerminals() throws {
    let board = [taskboard, "--db", file, "--today", BoardPlan.today.iso]
    let ours = try TerminalRounds(command: board, opening: Array("2".utf8), isBoard: true).measure()
    let theirs = try TerminalRounds(command: [floor.path, "board", file]).measure()
    print(TerminalTable(ours: ours, theirs: theirs).table.text(markdown: isMarkdown))
    var others = [(name: "htop", command: ["htop"], environment: [String: String]())]
    if let commits { others.insert(("tig", ["tig"], ["GIT_DIR": commits]), at: 0) }
    let peers = try others.map { peer in
      let rounds = TerminalRounds(command: peer.command, environment: peer.environment)
      return (name: peer.name, results: try rounds.measure())
    }
    print(PeerTable(ours: ours, peers: peers).table.text(markdown: isMarkdown))
    let minutes =
      [
        IdleMinute(name: "taskboard", command: board, opening: Array("2".utf8)),
        IdleMinute(name: "taskboard watch", command: [taskboard, "watch", "--db", file]),
      ]
      + others.map { IdleMinute(name: $0.name, command: $0.command, environment: $0.environment) }
    print(try IdleMinute.table(of: minutes).text(markdown: isMarkdown))
  }

  /// What the board holds, in one line.
  private func title() throws -> String {
    let store = try BoardStore(at: file, for: .reading)
    let cells = try store.tallies(on: BoardPlan.today).all.cells
    let lines = try store.head()?.line ?? 0
    return """
      \(cells.total) assignments that count, \(cells.open) open, \
      \(cells.overdue) overdue on \(BoardPlan.today.iso); \
      \(lines) journal lines
      """
  }

  /// Copies the board for the changes.
  private func copy() throws -> String {
    let path = file + ".changed"
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: file, toPath: path)
    return path
  }
}
