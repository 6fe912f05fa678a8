import Glibc
import TUI

/// Standard input and output as a terminal of lines: a screen reader's, a braille display's, or a pipe.
struct StandardLines: ~Copyable, LineTerminal {
  private let out: Output
  private var bytes: [UInt8] = []
  private var hasEnded = false
  private var isGone = false

  /// Makes a terminal that says what it has to say on an output.
  init(_ out: Output) {
    self.out = out
  }

  mutating func say(_ lines: [String]) {
    do {
      try out.lines(lines)
      try out.flush()
    } catch {
      isGone = true
    }
  }

  mutating func ask(_ prompt: String) {
    do {
      // Where nobody echoes what is typed, nothing else would end the line.
      if Output.inputIsTerminal {
        try out.prompt(prompt)
      } else {
        try out.line(prompt)
      }
      try out.flush()
    } catch {
      isGone = true
    }
  }

  mutating func listen(patience: Int) -> LineEvent {
    while !isGone {
      if let line = takeLine() { return .line(line) }
      if hasEnded { return .end }
      var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&waited, 1, CInt(patience))
      if ready == 0 { return .silence }
      if ready < 0, errno != EINTR { break }
      if ready > 0 { read() }
    }
    return .hangUp
  }

  /// The most bytes of a line that are waited for; what comes behind them is another one.
  private static let longestLine = Key.longestPaste

  private mutating func takeLine() -> String? {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    let isWhole = end != nil || bytes.count >= StandardLines.longestLine || (hasEnded && !bytes.isEmpty)
    guard isWhole else { return nil }
    let line = bytes[..<(end ?? bytes.endIndex)]
    bytes.removeFirst(min(bytes.count, line.count + 1))
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer.prefix(count)
    } else if count == 0 {
      hasEnded = true
    } else if errno != EINTR, errno != EAGAIN {
      isGone = true
    }
  }
}
