import CNcurses
import Glibc

/// The terminal's way back to the shell when the program cannot leave in good order.
///
/// A crash, an abort or a quit signal ends the program in the middle of anything; then only bytes prepared in
/// advance can be sent, and the line's modes set as they were. The signal is raised again afterwards, so that
/// the program ends as it would have ended.
struct Rescue: ~Copyable {
  private let former: [(signal: CInt, action: sigaction)]

  /// Prepares the way back to the modes that the line had; the terminal's description must have been read.
  init(to modes: termios) {
    let bytes = Rescue.restoringBytes()
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    rope.initialize(to: Rope(bytes: copy, count: bytes.count, modes: modes))
    Rescue.readyStack()
    former = Rescue.signals.map { ($0, setAction(Rescue.pull, for: $0, flags: SA_ONSTACK)) }
    Rescue.readyExit
  }

  deinit {
    isNeeded(false)
    for (signal, action) in former { putBack(action, for: signal) }
  }

  /// Says whether the terminal is the board's now, and has to be given back.
  borrowing func isNeeded(_ isNeeded: Bool) {
    rope.pointee.isNeeded = isNeeded
  }

  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT, SIGSYS]

  private static let pull: @convention(c) (CInt) -> Void = { signal in
    let saved = errno
    giveBack()
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    errno = saved
  }

  /// Gives the terminal back when something calls `exit` while the board is open.
  private static let readyExit: Void = { _ = atexit { giveBack() } }()

  /// Gives the handlers a stack of their own: the program's may be what has run out.
  private static func readyStack() {
    let size = 65_536
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  /// What undoes all that was switched on: paste marks, mouse, colours, keypad, cursor, alternate screen.
  private static func restoringBytes() -> [UInt8] {
    let leave = Capability.string("rmcup")
    return Array((Paste.off + Mouse.off).utf8) + Capability.string("sgr0") + Capability.string("op")
      + Capability.string("rmkx") + Capability.string("cnorm")
      + (leave.isEmpty ? Array("\r\n".utf8) : leave)
  }
}

/// What the handler holds on to.
private struct Rope {
  var bytes: UnsafeMutablePointer<UInt8>
  var count: Int
  var modes: termios
  var isNeeded = true
}

/// The rope; a pointer, because a handler may not enter Swift's checks.
nonisolated(unsafe) private let rope = UnsafeMutablePointer<Rope>.allocate(capacity: 1)

/// Sends the bytes and sets the modes, with calls that are allowed in a signal handler.
private func giveBack() {
  guard rope.pointee.isNeeded else { return }
  rope.pointee.isNeeded = false
  write(STDOUT_FILENO, rope.pointee.bytes, rope.pointee.count)
  tcsetattr(STDIN_FILENO, TCSANOW, &rope.pointee.modes)
}
