import CNcurses
import Glibc
package import TUI

extension CursesTerminal {
  /// Waits for the next event, `patience` milliseconds at most.
  ///
  /// All keys that wait come together. A line that is gone says so once and for all, so that nobody spins on
  /// it. Between keys that never cease there is silence now and then, in which the board looks around itself:
  /// whoever types on and on must not keep it from seeing that it is to close.
  package mutating func listen(patience: Int) -> TerminalEvent {
    let start = ContinuousClock.now
    if !hasHungUp, start - lastSilence > CursesTerminal.longestTyping {
      lastSilence = start
      return .silence
    }
    let end = start + .milliseconds(max(0, patience))
    var wasEmpty = false
    while !hasHungUp {
      let ready = wait(until: isResizing ? .now : end)
      heed(bell.rung())
      if hasHungUp { break }
      if ready.hasKeys {
        let (keys, codes) = readKeys()
        if !keys.isEmpty { return .keys(keys) }
        if codes == 0, wasEmpty || ready.isGone { break }
        wasEmpty = codes == 0
      } else if ready.isGone {
        break
      }
      if let size = newSize() { return .resized(size) }
      if !ready.hasKeys, ContinuousClock.now >= end {
        if let paste = reader.hearSilence() { return .keys([paste]) }
        lastSilence = .now
        return .silence
      }
    }
    hasHungUp = true
    return .hangUp
  }

  /// Tells whether something was typed that has not been read yet.
  package static var hasKeys: Bool {
    var line = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&line, 1, 0) > 0
  }

  /// How long keys may follow on each other before there is silence between two of them.
  private static let longestTyping = Duration.seconds(2)

  /// Sleeps until the line or a signal has something to say.
  private func wait(until end: ContinuousClock.Instant) -> (hasKeys: Bool, isGone: Bool) {
    var waited = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.mouth, events: Int16(POLLIN), revents: 0),
    ]
    let left = (end - .now) / .milliseconds(1)
    poll(&waited, nfds_t(waited.count), CInt(max(0, min(left.rounded(.up), 86_400_000))))
    let line = CInt(waited[0].revents)
    return (line & POLLIN != 0, line & (POLLHUP | POLLERR | POLLNVAL) != 0)
  }

  /// Reads what was typed, and counts the codes it came in: none, where there was something to read, means
  /// that the line has ended.
  private mutating func readKeys() -> (keys: [Key], codes: Int) {
    var codes = 0
    let window = window
    let keys = reader.keys {
      let code = wgetch(window)
      guard code != ERR else { return nil }
      codes += 1
      return code
    }
    return (keys.compactMap { heard($0) }, codes)
  }

  /// The key, where it is none of a mouse that nobody has asked for.
  private mutating func heard(_ key: Key) -> Key? {
    switch key {
    case .click, .wheel: mouse?.counted(key, at: .now)
    default: key
    }
  }

  /// Does what signals ask for; what follows from it is said by the next event.
  private mutating func heed(_ signals: Set<CInt>) {
    if !signals.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT]) { hasHungUp = true }
    if signals.contains(SIGWINCH) { isResizing = true }
    if signals.contains(SIGTSTP) {
      suspend()
    } else if signals.contains(SIGCONT) {
      takeBack()
    }
  }

  /// The size that the screen has taken on, if it is a new one; curses then knows it too.
  private mutating func newSize() -> Size? {
    guard isResizing else { return nil }
    isResizing = false
    let now = Size.ofLine
    guard now != size else { return nil }
    size = now
    resize_term(CInt(now.rows), CInt(now.columns))
    repaint()
    return now
  }
}
