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
    let table: TOMLTable
    do throws(SettingsFile.Fault) {
      table = try SettingsFile(at: path, isOwnedByRoot: true).table
    } catch {
      switch error {
      case .missing: throw .noConfiguration(path)
      case .untrusted: throw .untrusted(path)
      case .unclear(let what): throw .unclear(path, what)
      }
    }
    if let unknown = table.keys.first(where: { $0 != "database" }) { throw .unclear(path, unknown) }
    guard let database = table["database"]?.string, database.hasPrefix("/") else {
      throw .unclear(path, "database")
    }
    self.database = database
  }
}
