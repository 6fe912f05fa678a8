import Assignments
import Glibc
import TUI
import TestSupport

/// A disk of its own, in memory and small, with a board on it, which can be filled and emptied.
///
/// It is mounted where only the commands started through it see it, and is gone when nobody holds it any
/// more. It needs root and mount namespaces.
struct SmallDisk: ~Copyable {
  private let board: SharedBoard
  private let place: String
  private var holder: Running
  /// The path of the board on the disk.
  var path: String { "\(place)/board.db" }

  /// Makes a disk of so many kilobytes and puts a copy of a board on it.
  init(with board: SharedBoard, kilobytes: Int = 1_024) throws {
    let place = board.file("disk")
    let script = """
      mkdir -p "$1" && mount -t tmpfs -o size=\(kilobytes)k,mode=700 board "$1" && cp "$0" "$1/board.db" \
      && echo ready && exec tail -f /dev/null
      """
    var holder = try Command("unshare", ["-m", "sh", "-c", script, board.path, place]).start()
    guard try holder.readLine() == "ready" else { throw Failure("no disk: \(try holder.wait().errors)") }
    self.board = board
    self.place = place
    self.holder = holder
  }

  /// What starts a command where the disk is seen.
  private var entering: [String] { ["-t", "\(holder.pid)", "-m", "--"] }

  /// Runs a command where the disk is seen.
  @discardableResult
  func run(_ words: String...) throws -> Outcome {
    try Command("nsenter", entering + words).run()
  }

  /// Runs the program on the board that lies on the disk.
  func taskboard(_ words: String...) throws -> Outcome {
    try Command("nsenter", entering + [board.program] + words + ["--db", path, "--lang", "en"]).run()
  }

  /// Opens the board that lies on the disk on a screen.
  func open(as login: String) throws -> TmuxSession {
    let words = [board.program, "--db", path, "--as", login, "--lang", "en"]
    return try TmuxSession("nsenter", entering + words, size: Size(columns: 100, rows: 30))
  }

  /// Fills the disk but for so many kilobytes.
  func fill(leaving kilobytes: Int = 0) throws {
    let filler = "\(place)/filler"
    try run(
      "sh", "-c", "dd if=/dev/zero of='\(filler)' bs=4k 2>/dev/null; truncate -s -\(kilobytes)k '\(filler)'")
  }

  /// Gives the space back.
  func empty() throws {
    try run("rm", "-f", "\(place)/filler")
  }

  /// The notes on the board, looked at in a copy of what lies on the disk.
  func notes() throws -> [String] {
    let copy = board.file("copy.db")
    try run(
      "sh", "-c",
      "rm -f '\(copy)'*; for file in '\(path)'*; do cp \"$file\" '\(copy)'\"${file#'\(path)'}\"; done")
    return try SharedBoard.check(copy, "on the small disk").compactMap(\.remark)
  }
}
