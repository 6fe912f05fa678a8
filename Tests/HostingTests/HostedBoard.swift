import Foundation
import TestSupport

/// A board as a server has it, with what its publisher wrote in folders of the test's own.
struct HostedBoard: ~Copyable {
  private let folder: TemporaryFolder
  /// The program under test.
  let program: String

  private init(in folder: consuming TemporaryFolder, program: String) {
    self.folder = folder
    self.program = program
  }

  /// Makes a board on the sample with a secretary, a liaison and a leader.
  static func onSample() throws -> HostedBoard {
    let board = HostedBoard(in: try TemporaryFolder(), program: try Product.path())
    try FileManager.default.createDirectory(atPath: board.data, withIntermediateDirectories: false)
    try board.run("init", "--sample", "--secretary", "thuky")
    try board.run(
      "members", "add", "bxd", "--name", "A", "--role", "liaison", "--agency", "BXD", "--as", "thuky")
    try board.run("members", "add", "lanhdao", "--name", "B", "--role", "leader", "--as", "thuky")
    return board
  }

  /// The board's own folder.
  var data: String { folder.file("data") }
  /// The database.
  var path: String { folder.file("data/board.db") }
  /// Where the summary for everybody is published.
  var motd: String { folder.file("run/motd.d/50-taskboard") }
  /// Where members' own summaries are.
  var mine: String { folder.file("run/taskboard/mine") }

  /// The path of a file beside the board's folder.
  func file(_ name: String) -> String { folder.file(name) }

  /// Runs a command on the board; a failure is an error.
  func run(_ words: String...) throws {
    let outcome = try Command(program, words + ["--db", path]).run()
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
  }

  /// What tells the publisher where everything is.
  func settings(_ own: [String: String] = [:]) -> [String: String] {
    [
      "TASKBOARD_DB": path, "TASKBOARD_ACCOUNT": NSUserName(), "TASKBOARD_PROGRAM": program,
      "TASKBOARD_MOTD": motd, "TASKBOARD_RUN": file("run/taskboard"),
    ].merging(own) { $1 }
  }

  /// Publishes the summaries.
  func publish(_ own: [String: String] = [:]) throws -> Outcome {
    try Command("sh", [HostedBoard.publisher], environment: settings(own)).run()
  }

  /// The script that publishes.
  static let publisher = Machine.repository + "/Hosting/taskboard-publish"

  /// What is published, by the path below `run/`.
  func published() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in FileManager.default.subpaths(atPath: file("run")) ?? [] {
      let file = file("run/\(name)")
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      if !isFolder.boolValue, !name.hasSuffix("/lock") {
        texts[name] = try String(contentsOfFile: file, encoding: .utf8)
      }
    }
    return texts
  }

  /// The permissions of a file.
  func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int) ?? -1
  }
}
