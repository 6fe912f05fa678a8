import Glibc

/// The pipes between the tests and a command.
enum Pipe {
  /// An end of a pipe, with the text that is still to be written or was read.
  struct End: Sendable {
    /// The number of the open file.
    let number: CInt
    /// The text.
    var text: [UInt8] = []
    /// Tells whether nothing more will pass.
    private(set) var isClosed = false

    /// Makes the end of this number.
    init(number: CInt) {
      self.number = number
    }

    /// Has the end refuse where it would have to wait.
    func hurry() {
      _ = fcntl(number, F_SETFL, O_NONBLOCK)
    }

    /// Writes what the pipe takes, and closes it after the last of it; tells whether anything moved.
    mutating func write() -> Bool {
      let count = text.isEmpty ? 0 : Glibc.write(number, text, text.count)
      if count > 0 { text.removeFirst(count) }
      if text.isEmpty || (count < 0 && errno != EAGAIN) {
        close()
        isClosed = true
      }
      return count > 0
    }

    /// Reads what the pipe holds; tells whether anything moved.
    mutating func read() -> Bool {
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(number, &bytes, bytes.count)
      if count > 0 { text += bytes.prefix(count) }
      if count == 0 || (count < 0 && errno != EAGAIN) {
        close()
        isClosed = true
      }
      return count > 0
    }

    /// Closes the end, unless it is closed already.
    func close() {
      if !isClosed { Glibc.close(number) }
    }
  }

  /// Makes a pipe: what is written to the second end is read from the first.
  static func make() throws -> (reading: End, writing: End) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure("No pipe could be made: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (End(number: ends[0]), End(number: ends[1]))
  }
}
