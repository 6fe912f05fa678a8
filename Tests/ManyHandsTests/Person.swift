import Glibc
import Storage
import TUI
import TestSupport

/// A person at a board on a screen of their own, who writes notes and believes what the screen says.
struct Person: ~Copyable {
  /// The screen.
  let session: TmuxSession
  /// The board's process.
  let pid: Int32

  /// Opens the board and goes to an assignment in the list.
  init(at board: SharedBoard, as login: String, choosing number: Int = 1) throws {
    // A shell between the two: tmux wakes up a child of its own that was stopped.
    let script = #"exec 2>/dev/null; "$@"; exit $?"#
    let session = try TmuxSession(
      "sh", ["-c", script, "sh"] + board.words("--as", login), size: Size(columns: 100, rows: 30))
    try session.waitFor("[1 Today]")
    try session.type("2" + String(repeating: "j", count: number - 1))
    try session.waitUntil("\(number) is chosen") { screen in
      screen.contains("▸ NV-\(String(repeating: "0", count: 4 - "\(number)".count))\(number)")
    }
    pid = try Kernel.child(of: try session.pid)
    self.session = session
  }

  /// Opens the form for a note and types it, without saving.
  func write(_ words: String, within limit: Duration = patience) throws {
    let pid = pid
    func waitFor(_ text: String) throws {
      let screen = try session.waitUntil("`\(text)` is there", within: limit) {
        $0.contains(text) || !Kernel.isAlive(pid)
      }
      guard screen.contains(text) else { throw Failure("the board is gone before it showed `\(text)`") }
    }
    try session.type("m")
    try waitFor("Ctrl-S save")
    try session.type(words)
    try waitFor(words)
  }

  /// Kills the board and waits until it is gone; its last screen stays to be read.
  func kill() throws {
    Glibc.kill(pid, SIGKILL)
    let end = ContinuousClock.now + patience
    while Kernel.isAlive(pid) {
      guard ContinuousClock.now < end else { throw Failure("the board survives: \(Kernel.status(of: pid))") }
      usleep(500)
    }
  }

  /// Tells whether the form is gone and the screen says that the note was saved.
  func isToldSaved() throws -> Bool {
    let screen = try session.screen()
    return screen.contains("saved: note") && !screen.contains("Ctrl-S save")
  }
}
