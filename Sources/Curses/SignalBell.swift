import Glibc

/// The signals that the board answers between two keys, heard through a pipe that can be waited on.
///
/// A handler may do next to nothing, so ours writes the signal's number into a pipe, and whoever waits for
/// keys waits for the pipe as well. Signals that would only do harm are ignored. What was there before is put
/// back at the end.
struct SignalBell: ~Copyable {
  /// The end of the pipe to wait on.
  let mouth: CInt
  private let former: [(signal: CInt, action: sigaction)]

  /// Hangs up the bell; the process has one at a time.
  init() {
    var ends: [CInt] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    mouth = ends[0]
    rope.pointee = ends[1]
    former =
      SignalBell.answered.map { ($0, setAction(SignalBell.pull, for: $0)) }
      + SignalBell.ignored.map { ($0, setAction(SIG_IGN, for: $0)) }
  }

  deinit {
    for (signal, action) in former { putBack(action, for: signal) }
    close(rope.pointee)
    close(mouth)
    rope.pointee = -1
  }

  /// The signals that have rung since one last asked.
  borrowing func rung() -> Set<CInt> {
    var signals: Set<CInt> = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(mouth, &bytes, bytes.count)
      guard count > 0 else { return signals }
      signals.formUnion(bytes.prefix(count).map(CInt.init))
    }
  }

  /// Stops the process group as Ctrl-Z would, and comes back when it is continued.
  borrowing func stop() {
    let ours = setAction(SIG_DFL, for: SIGTSTP)
    kill(0, SIGTSTP)
    putBack(ours, for: SIGTSTP)
  }

  private static let answered = [SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGTSTP, SIGCONT]
  private static let ignored = [SIGPIPE, SIGXFSZ]

  private static let pull: @convention(c) (CInt) -> Void = { signal in
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    write(rope.pointee, &byte, 1)
    errno = saved
  }
}

/// The end of the pipe that the handler writes to; a pointer, because a handler may not enter Swift's checks.
nonisolated(unsafe) private let rope = {
  let rope = UnsafeMutablePointer<CInt>.allocate(capacity: 1)
  rope.initialize(to: -1)
  return rope
}()
