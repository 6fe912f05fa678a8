import Foundation
import GRDB
import TUI
import TestSupport

/// The board that the pictures show: the sample's assignments, and two weeks in which people
/// worked on them.
///
/// The clock stands at a moment, so that the same picture can be taken again.
struct GalleryBoard: ~Copyable {
  private let folder: TemporaryFolder
  private let program: String
  private var file: String { folder.file("board/board.db") }

  /// The morning on which the pictures are taken, in Viet Nam.
  private static let morning = "2025-12-15 08:30"

  private init(in folder: consuming TemporaryFolder, program: String) {
    self.folder = folder
    self.program = program
  }

  /// Makes the board with its story.
  static func withStory() throws -> GalleryBoard {
    let board = GalleryBoard(in: try TemporaryFolder(), program: try Product.path())
    try board.run("2025-12-02 08:00", ["init", "--sample", "--secretary", "thuky"])
    for member in members { try board.run("2025-12-02 08:10", ["members", "add"] + member) }
    for (moment, words) in story { try board.run(moment, words) }
    try board.rememberTour()
    return board
  }

  /// Makes a board on which nothing was ever assigned.
  static func empty() throws -> GalleryBoard {
    let board = GalleryBoard(in: try TemporaryFolder(), program: try Product.path())
    try board.run("2025-12-02 08:00", ["init", "--secretary", "thuky"])
    try board.rememberTour()
    return board
  }

  /// Has every member but one see the board not for the first time.
  private borrowing func rememberTour() throws {
    try DatabaseQueue(path: file).write { db in
      try db.execute(
        sql: "INSERT INTO preference SELECT login, ?, '1' FROM member WHERE login <> 'lanhdao'",
        arguments: [State.tour])
    }
  }

  /// Opens the board on a screen as a member: a copy of its own, so that no picture shows what another one's
  /// member has seen.
  borrowing func open(as member: String, size: Size, words: [String], environment: [String: String])
    throws -> TmuxSession
  {
    let copy = folder.file("\(UUID().uuidString)/board.db")
    try FileManager.default.createDirectory(
      atPath: String(copy.dropLast("/board.db".count)), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.copyItem(atPath: file, toPath: copy)
    let words = Self.clock(Self.morning, then: [program, "--db", copy, "--as", member] + words)
    return try TmuxSession(words[0], Array(words.dropFirst()), environment: environment, size: size)
  }

  private borrowing func run(_ moment: String, _ words: [String]) throws {
    let named = words.contains("--as") || words.first == "init" ? [] : ["--as", "thuky"]
    let command = Self.clock(moment, then: [program] + words + named + ["--db", file])
    let outcome = try Command(command[0], Array(command.dropFirst())).run(within: .seconds(60))
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
  }

  /// The words that have a command see a clock that stands still at a moment in Viet Nam; what is waited for
  /// is waited for all the same.
  private static func clock(_ moment: String, then words: [String]) -> [String] {
    FalseClock.words(
      ["--exclude-monotonic", "-f", "\(moment):00"], ["TZ=Asia/Ho_Chi_Minh"], then: words)
  }
}
