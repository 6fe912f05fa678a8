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
  package func waitFor(_ text: String, within limit: Duration = .seconds(10)) throws -> String {
    try waitUntil("`\(text)` is on the screen", within: limit) { $0.contains(text) }
  }

  /// Waits until a text stands on the screen and the screen is the same when looked at again: a large frame
  /// comes in pieces.
  package func waitForCalm(_ text: String, within limit: Duration = .seconds(10)) throws -> String {
    var before = ""
    return try waitUntil("`\(text)` is on the screen, and calm", within: limit) { screen in
      defer { before = screen }
      return screen == before && screen.contains(text)
    }
  }

  /// Waits until the screen is as it should be; answers it, or throws the last one seen.
  @discardableResult
  package func waitUntil(
    _ wish: String = "the screen is as it should be", within limit: Duration = .seconds(10),
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
  package func waitForEnd(within limit: Duration = .seconds(10)) throws -> Outcome.Ending {
    let end = ContinuousClock.now + limit
    while true {
      if let code = Int(try ask("#{pane_dead_status}")) { return .exit(code) }
      if let signal = Int(try ask("#{pane_dead_signal}")) { return .signal(signal) }
      guard ContinuousClock.now < end else {
        throw Failure("After \(limit) the program has not ended:\n\(try screen())")
      }
      usleep(15_000)
    }
  }
}
