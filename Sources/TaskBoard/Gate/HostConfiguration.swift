import Glibc
import Phrases
import TOMLKit

/// What the host's administrator has settled for everybody who comes over SSH, in
/// `/etc/taskboard/config.toml`.
struct HostConfiguration {
  /// The path of the database.
  let database: String

  /// Where it stands.
  static let path = "/etc/taskboard/config.toml"

  /// Reads the settings, from a file that nobody but root can write.
  init(at path: String = HostConfiguration.path) throws(HostFault) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noConfiguration(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == 0,
      status.st_mode & 0o022 == 0
    else { throw .untrusted(path) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count >= 0, count < bytes.count else { throw .unclear(path, "\(count)") }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: String(decoding: bytes.prefix(count), as: UTF8.self))
    } catch {
      throw .unclear(path, "TOML")
    }
    if let unknown = table.keys.first(where: { $0 != "database" }) { throw .unclear(path, unknown) }
    guard let database = table["database"]?.string, database.hasPrefix("/") else {
      throw .unclear(path, "database")
    }
    self.database = database
  }
}
