import Glibc
import TOMLKit

/// A file of settings in TOML.
struct SettingsFile {
  /// Where it stands.
  let path: String
  /// What it says.
  let table: TOMLTable

  /// Why a file of settings cannot be read.
  enum Fault: Error {
    /// It is not there.
    case missing
    /// Somebody can write it who must not, or it is no file.
    case untrusted
    /// It is too large, or no TOML.
    case unclear(String)
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - isOwnedByRoot: Whether nobody but root may be able to write it.
  /// - Throws: why it cannot be read.
  init(at path: String, isOwnedByRoot: Bool = false) throws(Fault) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .untrusted }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .untrusted }
    if isOwnedByRoot, status.st_uid != 0 || status.st_mode & 0o022 != 0 { throw .untrusted }
    var bytes = [UInt8](repeating: 0, count: SettingsFile.mostBytes)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count >= 0, count < bytes.count else { throw .unclear("\(count)") }
    self.path = path
    do {
      table = try TOMLTable(string: String(decoding: bytes.prefix(count), as: UTF8.self))
    } catch {
      throw .unclear("TOML")
    }
  }

  /// The most bytes that a file may have.
  private static let mostBytes = 65_536
}
