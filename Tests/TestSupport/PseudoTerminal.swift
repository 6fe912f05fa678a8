import Glibc
package import TUI

/// A program on a terminal of its own, of which this is the other end: every byte that it sends is kept.
///
/// The program leads a session of its own, to which the terminal belongs; it is killed when nobody holds it
/// any more. What the bytes look like is for `TmuxSession` to tell.
package struct PseudoTerminal: ~Copyable {
  /// The number of the process.
  package let pid: Int32
  /// All that the program has sent so far.
  package private(set) var bytes: [UInt8] = []
  /// The path of the terminal.
  package let path: String

  private let ours: CInt
  /// Kept open, so that the modes can be read when the program has ended.
  private let theirs: CInt
  private var ending: Outcome.Ending?

  /// Starts a program on a new terminal.
  ///
  /// - Parameters:
  ///   - command: The program; `TERM` is what its environment says, or not set.
  ///   - size: The size of the terminal.
  ///   - modes: What the modes of the line are set to before, in the words of `stty`.
  /// - Throws: `Failure` when there is no terminal to have, or no such program.
  package init(
    _ command: Command, size: Size = Size(columns: 80, rows: 24), modes: [String] = []
  ) throws {
    var (ours, theirs): (CInt, CInt) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ours, &theirs, &name, nil, nil) == 0 else { throw Failure("There is no terminal to have") }
    for end in [ours, theirs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ours, F_SETFL, O_NONBLOCK)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      PseudoTerminal.setSize(size, of: theirs)
      if !modes.isEmpty { _ = try Command("stty", ["-F", path] + modes).run() }
      pid = try spawn(command, onTerminal: path)
    } catch {
      for end in [ours, theirs] { close(end) }
      throw error
    }
    (self.ours, self.theirs, self.path) = (ours, theirs, path)
  }

  deinit {
    if ending == nil {
      Glibc.kill(pid, SIGKILL)
      var status: CInt = 0
      waitpid(pid, &status, 0)
    }
    for end in [ours, theirs] { close(end) }
  }

  /// Runs a program on a terminal to its end; answers how it ended and what it sent.
  package static func run(_ command: Command, size: Size = Size(columns: 80, rows: 24)) throws -> (
    ending: Outcome.Ending, bytes: [UInt8]
  ) {
    var terminal = try PseudoTerminal(command, size: size)
    let ending = try terminal.waitForEnd()
    return (ending, terminal.bytes)
  }

  /// The modes of the line, as `stty -g` writes them.
  package func modes() throws -> String {
    try Command("stty", ["-g", "-F", path]).run().output
  }

  /// Types a text.
  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(ours, bytes, bytes.count)
  }

  /// Sends a signal.
  package func kill(_ signal: CInt) {
    Glibc.kill(pid, signal)
  }

  /// Changes the size of the terminal, of which the program is told by a signal.
  package func resize(to size: Size) {
    PseudoTerminal.setSize(size, of: theirs)
  }

  /// Changes the size of a terminal, and tells whoever has it.
  package static func setSize(_ size: Size, of line: CInt) {
    var window = winsize()
    (window.ws_col, window.ws_row) = (UInt16(size.columns), UInt16(size.rows))
    _ = ioctl(line, UInt(TIOCSWINSZ), &window)
  }
}

// MARK: - Waiting

extension PseudoTerminal {
  /// Waits until the program has sent a text, after so many bytes of all that it sends.
  package mutating func waitFor(
    _ text: String, after start: Int = 0, within limit: Duration = patience
  ) throws {
    let end = ContinuousClock.now + limit
    while true {
      read(patience: 20)
      if String(decoding: bytes.dropFirst(start), as: UTF8.self).contains(text) { return }
      guard ContinuousClock.now < end, isAlive else {
        throw Failure(
          "`\(text)` has not been sent, but \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Reads until nothing has come for a while, and the program waits for what is typed next.
  ///
  /// A busy machine may keep a program from answering for longer than any while; then it has not read what
  /// was typed, or is at work still.
  package mutating func readAll() {
    var before: Int
    repeat {
      before = bytes.count
      read(patience: 200)
    } while bytes.count > before || isBusy
  }

  /// Tells whether the program has something to read still, or is at work.
  private var isBusy: Bool {
    mutating get {
      guard isAlive else { return false }
      var typed: CInt = 0
      _ = ioctl(theirs, UInt(FIONREAD), &typed)
      return typed > 0 || isAtWork(pid)
    }
  }

  /// Waits for the end, and tells how it was.
  package mutating func waitForEnd(within limit: Duration = patience) throws -> Outcome.Ending {
    let end = ContinuousClock.now + limit
    while isAlive {
      read(patience: 2)
      guard ContinuousClock.now < end else { throw Failure("After \(limit) the program has not ended") }
    }
    read(patience: 0)
    return ending ?? .exit(0)
  }

  /// Tells whether the program has not ended yet.
  package var isAlive: Bool {
    mutating get {
      guard ending == nil else { return false }
      var status: CInt = 0
      guard waitpid(pid, &status, WNOHANG) == pid else { return true }
      let signal = Int(status & 0x7F)
      ending = signal == 0 ? .exit(Int(status >> 8 & 0xFF)) : .signal(signal)
      return false
    }
  }

  /// Reads all that has been sent, waiting so many milliseconds for the first of it.
  package mutating func read(patience: CInt) {
    var waited = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, patience) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(ours, &buffer, buffer.count)
      guard count > 0 else { return }
      bytes += buffer.prefix(count)
    }
  }
}
