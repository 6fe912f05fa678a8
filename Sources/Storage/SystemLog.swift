import Glibc

/// The log of the system, which the account that owns the board cannot change afterwards.
package enum SystemLog {
  /// The name that lines are written under, which syslog holds on to.
  private nonisolated(unsafe) static let name = unsafe strdup("taskboard")

  /// Writes a line for whoever watches over the machine (syslog's *authpriv*).
  ///
  /// Where nobody keeps such a log, nothing happens: what matters stands in the journal, too.
  package static func note(_ text: String) {
    let line = Array(text.utf8.map { CChar(bitPattern: $0 < 0x20 || $0 == 0x7F ? 0x3F : $0) }) + [0]
    unsafe openlog(name, LOG_PID, LOG_AUTHPRIV)
    unsafe line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress else { return }
      unsafe withVaList([start]) { unsafe vsyslog(LOG_INFO, "%s", $0) }
    }
    closelog()
  }
}
