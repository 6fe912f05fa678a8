import FoundationEssentials
import Glibc

extension TmuxSession {
  /// The number of the program's process.
  package var pid: Int32 {
    get throws {
      guard let pid = Int32(try ask("#{pane_pid}")) else { throw Failure("tmux told no process") }
      return pid
    }
  }

  /// Tells whether the program has not ended yet.
  package var isAlive: Bool {
    get throws { try ask("#{pane_dead}") != "1" }
  }

  /// Waits until a text stands on the screen; answers the screen.
  @discardableResult
  package func waitFor(_ text: String, within limit: Duration = patience) throws -> String {
    try waitUntil("`\(text)` is on the screen", within: limit) { $0.contains(text) }
  }

  /// Waits until a text stands on the screen, and nothing more comes.
  ///
  /// The screen is the same look after look, and the program is not at work: a large frame comes in pieces,
  /// between which a busy machine may let time go by.
  package func waitForCalm(_ text: String, within limit: Duration = patience) throws -> String {
    let pid = try pid
    var (before, looks) = ("", 0)
    return try waitUntil("`\(text)` is on the screen, and calm", within: limit) { screen in
      looks = screen == before && !isAtWork(pid) ? looks + 1 : 0
      before = screen
      return looks >= 3 && screen.contains(text)
    }
  }

  /// Waits until the screen is as it should be; answers it, or throws the last one seen.
  @discardableResult
  package func waitUntil(
    _ wish: String = "the screen is as it should be", within limit: Duration = patience,
    _ condition: (String) -> Bool
  ) throws -> String {
    let end = ContinuousClock.now + limit
    while true {
      let screen = try screen()
      if condition(screen) { return screen }
      guard ContinuousClock.now < end else {
        throw Failure("After \(limit) it is still not so that \(wish):\n\(screen)")
      }
      usleep(15_000)
    }
  }

  /// Waits until the program has ended, and tells how.
  ///
  /// A busy tmux may not hear for long that its child has ended; the kernel knows.
  package func waitForEnd(within limit: Duration = patience) throws -> Outcome.Ending {
    let end = ContinuousClock.now + limit
    let pid = try pid
    while true {
      if let ending = Outcome.Ending(ofUnreaped: pid) { return ending }
      if let code = Int(try ask("#{pane_dead_status}")) { return .exit(code) }
      if let signal = Int(try ask("#{pane_dead_signal}")) { return .signal(signal) }
      guard ContinuousClock.now < end else {
        throw Failure("After \(limit) the program has not ended:\n\(try screen())")
      }
      usleep(15_000)
    }
  }
}

extension Outcome.Ending {
  /// How a process has ended that nobody has asked about yet; nothing when it is there, or gone altogether.
  package init?(ofUnreaped pid: Int32) {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return nil }
    // After the name in brackets come the state and 48 figures, then how it ended (proc(5)).
    let fields = (text.split(separator: ")").last ?? "").split(whereSeparator: \.isWhitespace)
    guard fields.first == "Z", fields.count >= 50, let status = Int(fields[49]) else { return nil }
    self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}
