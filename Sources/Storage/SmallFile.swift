import Assignments
import Glibc

/// A file of text beside the database that is read whole.
enum SmallFile {
  /// Reads a file; nothing when it is not there.
  ///
  /// - Throws: `BoardError.unavailable` when it is there and cannot be read.
  static func read(_ path: String) throws(BoardError) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unavailable(path: path, errno: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(descriptor, &piece, piece.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unavailable(path: path, errno: errno)
      }
      bytes += piece[..<count]
    }
  }

  /// Puts a text in the place of a file in one step, readable by its owner alone, and on the disk when this
  /// returns.
  static func replace(_ path: String, with text: String) throws(BoardError) {
    let draft = path + ".new"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unavailable(path: draft, errno: errno) }
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { break }
      sent += count
    }
    let isWhole = sent == bytes.count && fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWhole, unsafe rename(draft, path) == 0 else {
      let code = isWhole ? errno : code
      unsafe unlink(draft)
      throw .unavailable(path: path, errno: code)
    }
    try syncFolder(of: path)
  }
}

extension SmallFile {
  /// Waits until a file is on the disk.
  static func sync(_ path: String) throws(BoardError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unavailable(path: path, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unavailable(path: path, errno: errno) }
  }

  /// Waits until the names in a file's folder are on the disk.
  static func syncFolder(of path: String) throws(BoardError) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    try sync(String(folder))
  }
}

extension BoardError {
  /// Says what the system said about a file.
  static func unavailable(path: String, errno code: CInt) -> BoardError {
    code == ENOSPC || code == EDQUOT
      ? .full(path: path) : .unavailable(path: path, detail: unsafe String(cString: strerror(code)))
  }
}
