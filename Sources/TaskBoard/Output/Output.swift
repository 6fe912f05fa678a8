import Glibc

/// A stream the program writes to, in large pieces; whatever is written is harmless on a terminal.
final class Output {
  private let descriptor: CInt
  private var bytes: [UInt8] = []

  /// Makes an output of a file descriptor.
  init(_ descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// Tells whether a person reads along.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Tells whether keys can be read.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The number of cells in a line of the terminal, or nothing when there is none.
  var width: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line, cleaned.
  func line(_ text: String) throws(Failure) {
    try write(Printable.line(text), "\n")
  }

  /// Writes the beginning of a line that is to be gone on with, cleaned.
  func prompt(_ text: String) throws(Failure) {
    try write(Printable.line(text))
  }

  /// Writes a line over the last one, cleaned and no longer than the terminal, and stays on it.
  func overwritten(_ text: String) throws(Failure) {
    try write("\r" + Printable.line(text).clipped(to: max(1, (width ?? 80) - 1)) + "\u{1B}[K")
    try flush()
  }

  /// Writes several lines, each cleaned.
  func lines(_ texts: [String]) throws(Failure) {
    for text in texts { try line(text) }
  }

  /// Writes cells with tabs between them, each cleaned.
  func tabbed(_ cells: [String]) throws(Failure) {
    try write(cells.map(Printable.line).joined(separator: "\t") + "\n")
  }

  /// Writes a record of a CSV file, each field cleaned; records end in CR LF, as RFC 4180 asks.
  func csv(_ fields: [String]) throws(Failure) {
    let quoted = fields.map(Printable.line).map { field in
      field.contains { ",\"".contains($0) } ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
    try write(quoted.joined(separator: ",") + "\r\n")
  }

  /// Writes text that its maker has made harmless: JSON escapes what could do harm.
  func json(_ text: String) throws(Failure) {
    try write(text)
  }

  /// Writes text of a report, whose writer has cleaned every cell.
  func made(_ text: String) throws(Failure) {
    try write(text)
  }

  /// Writes a page of help, cleaned unless it is for a program.
  func page(_ page: HelpPage) throws(Failure) {
    if page.isVerbatim { return try write(page.text) }
    for line in page.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try self.line(String(line))
    }
  }

  /// Sends what has been written so far.
  func flush() throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        bytes.removeAll()
        throw code == EPIPE ? .closed : .failed(unsafe String(cString: strerror(code)))
      }
      sent += count
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Waits for some milliseconds, or until whoever reads has gone away.
  ///
  /// - Throws: `Failure.closed` as soon as nobody reads any more, without anything being written.
  func wait(_ milliseconds: CInt) throws(Failure) {
    var line = pollfd(fd: descriptor, events: 0, revents: 0)
    let ready = unsafe poll(&line, 1, milliseconds)
    if ready > 0, CInt(line.revents) & (POLLERR | POLLHUP) != 0 { throw .closed }
  }

  /// Writes bytes that are for no terminal.
  func made(_ piece: ArraySlice<UInt8>) throws(Failure) {
    bytes.append(contentsOf: piece)
    if bytes.count >= 65_536 { try flush() }
  }

  private func write(_ text: String, _ end: String = "") throws(Failure) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: end.utf8)
    if bytes.count >= 65_536 { try flush() }
  }

  /// What keeps output from being written.
  enum Failure: Error {
    /// Whoever read has gone away, which is no mistake.
    case closed
    /// Anything else, in the system's words.
    case failed(String)
  }
}
