import Assignments
import Glibc
import Phrases

// Where results go: to standard output, or into a file that is there as a whole or not at all.
extension Ground {
  /// Refuses a file to whoever has come over SSH, before anything is read.
  ///
  /// - Throws: `BoardError.notPermitted`, which the journal keeps.
  func checkTarget(_ path: String?) throws(BoardError) {
    if isGated, let path { try HostRule.refuse(["--output", path], because: .outside, on: self) }
  }

  /// Writes results to standard output, or into a file.
  ///
  /// What the file held before stays until all of the new is on the disk; what is no file of its own, a pipe
  /// or a device, is written to as it is.
  ///
  /// - Throws: what `body` throws; `Output.Failure.failed` with the path.
  func write(to path: String?, _ body: (Output) throws -> Void) throws {
    guard let path else { return try body(out) }
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    guard isThere, status.st_mode & S_IFMT != S_IFREG else {
      return try replace(
        isThere ? Ground.real(path) : path, mode: isThere ? status.st_mode & 0o777 : nil, body)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Output.Failure.failed(Ground.fault(at: path)) }
    defer { close(descriptor) }
    try fill(descriptor, path, body)
  }

  private func replace(_ path: String, mode: mode_t?, _ body: (Output) throws -> Void) throws {
    let draft = "\(path).\(getpid()).new"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw Output.Failure.failed(Ground.fault(at: path)) }
    defer { close(descriptor) }
    do {
      try fill(descriptor, path, body)
      if let mode { fchmod(descriptor, mode) }
      guard fsync(descriptor) == 0, unsafe rename(draft, path) == 0 else {
        throw Output.Failure.failed(Ground.fault(at: path))
      }
    } catch {
      unsafe unlink(draft)
      throw error
    }
  }

  private func fill(_ descriptor: CInt, _ path: String, _ body: (Output) throws -> Void) throws {
    do {
      let output = Output(descriptor)
      try body(output)
      try output.flush()
    } catch Output.Failure.failed(let detail) {
      throw Output.Failure.failed("\(path): \(detail)")
    }
  }

  /// The path behind links, which stay.
  private static func real(_ path: String) -> String {
    guard let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  private static func fault(at path: String) -> String {
    unsafe "\(path): \(String(cString: strerror(errno)))"
  }
}
