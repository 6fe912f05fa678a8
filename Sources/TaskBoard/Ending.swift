import Glibc

/// How a command ends that would go on for ever.
enum Ending {
  /// Has SIGTERM and SIGINT end the process at once, in good order.
  ///
  /// This is for a command that only reads: it leaves nothing behind, whatever it is doing. A handler that
  /// merely took note would not be heard by a process that waits for a reader who does not read. What was
  /// ignored before stays so, as a shell does it for what it runs in the background.
  static func onRequest() {
    for signal in [SIGTERM, SIGINT] where !isIgnored(signal) {
      Glibc.signal(signal) { _ in _exit(EXIT_SUCCESS) }
    }
  }

  private static func isIgnored(_ signal: CInt) -> Bool {
    var action = sigaction()
    unsafe sigaction(signal, nil, &action)
    return unsafe unsafeBitCast(action.__sigaction_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
