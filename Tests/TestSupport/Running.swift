import Glibc

/// A command that is running; it is killed when nobody holds it any more.
package struct Running: ~Copyable, Sendable {
  /// The number of the process.
  package let pid: Int32
  private let command: Command
  private var input: Pipe.End
  private var output: Pipe.End
  private var errors: Pipe.End
  private var ending: Outcome.Ending?

  init(_ command: Command) throws {
    signal(SIGPIPE, SIG_IGN)
    let (theirInput, ourInput) = try Pipe.make()
    let (ourOutput, theirOutput) = try Pipe.make()
    let (ourErrors, theirErrors) = try Pipe.make()
    pid = try spawn(
      command, input: command.input == nil ? nil : theirInput.number, output: theirOutput.number,
      errors: theirErrors.number)
    self.command = command
    for end in [theirInput, theirOutput, theirErrors] { end.close() }
    for end in [ourInput, ourOutput, ourErrors] { end.hurry() }
    input = ourInput
    output = ourOutput
    errors = ourErrors
    input.text = Array((command.input ?? "").utf8)
  }

  deinit {
    if ending == nil {
      Glibc.kill(pid, SIGKILL)
      var status: CInt = 0
      waitpid(pid, &status, 0)
    }
    for end in [input, output, errors] { end.close() }
  }

  /// Tells whether the program has not ended yet.
  package var isAlive: Bool {
    mutating get {
      reap()
      return ending == nil
    }
  }

  /// Sends a signal.
  package func kill(_ signal: CInt) {
    Glibc.kill(pid, signal)
  }

  /// Reads a line of standard output, without its end; nil when the program has closed it.
  package mutating func readLine(within limit: Duration = patience) throws -> String? {
    let end = ContinuousClock.now + limit
    while true {
      if let newline = output.text.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: output.text[..<newline], as: UTF8.self)
        output.text.removeSubrange(...newline)
        return line
      }
      if output.isClosed { return nil }
      guard ContinuousClock.now < end else { throw late("to write a line", limit) }
      move()
    }
  }

  /// Waits for the end, reading all that is written until then.
  package mutating func wait(within limit: Duration = patience) throws -> Outcome {
    let end = ContinuousClock.now + limit
    while true {
      reap()
      move()
      if let ending {
        while move(patience: 0) {}
        return Outcome(
          ending: ending, output: String(decoding: output.text, as: UTF8.self),
          errors: String(decoding: errors.text, as: UTF8.self))
      }
      guard ContinuousClock.now < end else { throw late("to end", limit) }
    }
  }

  private mutating func reap() {
    guard ending == nil else { return }
    var status: CInt = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return }
    let signal = Int(status & 0x7F)
    ending = signal == 0 ? .exit(Int(status >> 8 & 0xFF)) : .signal(signal)
  }

  /// Moves what can be moved through the pipes; tells whether anything was.
  @discardableResult
  private mutating func move(patience: CInt = 2) -> Bool {
    var waited = [
      pollfd(fd: input.isClosed ? -1 : input.number, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.isClosed ? -1 : output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.isClosed ? -1 : errors.number, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waited, 3, patience) > 0 else { return false }
    var hasMoved = false
    if waited[0].revents != 0 { hasMoved = input.write() || hasMoved }
    if waited[1].revents != 0 { hasMoved = output.read() || hasMoved }
    if waited[2].revents != 0 { hasMoved = errors.read() || hasMoved }
    return hasMoved
  }

  private func late(_ deed: String, _ limit: Duration) -> Failure {
    let words = ([command.program] + command.arguments).joined(separator: " ")
    let wrote = String(decoding: output.text + errors.text, as: UTF8.self)
    return Failure("`\(words)` took longer than \(limit) \(deed); so far it wrote:\n\(wrote)")
  }
}
