import Curses
import Phrases
import TOMLKit
import TUI

/// What the files of settings say, the administrator's first and the user's own last (XDG Base Directory
/// Specification): language, colours, signs, first view and keys.
struct Configuration {
  /// What was chosen, by the names of settings.
  private(set) var values: [Setting: String] = [:]
  /// The keys that were chosen, by the names of what they do.
  private(set) var keys: [String: [String]] = [:]
  /// The files that were read.
  private(set) var files: [String] = []

  /// Reads the files at paths, as far as they are there; a later one wins.
  ///
  /// - Throws: `ConfigurationMistake` with the file and what is wrong in it.
  init(at paths: [String]) throws(ConfigurationMistake) {
    for path in paths {
      guard let table = try Configuration.table(at: path) else { continue }
      files.append(path)
      for name in table.keys {
        if name == "keys" {
          try take(keys: table[name]?.table, from: path)
        } else {
          try take(name, table[name], from: path)
        }
      }
    }
  }

  private static func table(at path: String) throws(ConfigurationMistake) -> TOMLTable? {
    do throws(SettingsFile.Fault) {
      return try SettingsFile(at: path).table
    } catch {
      switch error {
      case .missing: return nil
      case .untrusted: throw .unreadable(path)
      case .unclear: throw .noTOML(path)
      }
    }
  }

  private mutating func take(
    _ name: String, _ value: (any TOMLValueConvertible)?, from path: String
  ) throws(ConfigurationMistake) {
    guard let setting = Setting(rawValue: name) else {
      throw .unknownName(path, name, known: Setting.allCases.map(\.rawValue) + ["keys"])
    }
    let text = value?.string ?? value?.bool.map { String($0) } ?? ""
    guard setting.values.contains(text) else { throw .unknownValue(path, name, known: setting.values) }
    values[setting] = text
  }

  private mutating func take(keys table: TOMLTable?, from path: String) throws(ConfigurationMistake) {
    guard let table else { throw .unknownValue(path, "keys", known: ["[keys]"]) }
    for name in table.keys {
      let value = table[name]
      keys[name] = value?.string.map { [$0] } ?? value?.array?.compactMap(\.string) ?? []
    }
    do throws(KeyMapMistake) { _ = try KeyMap.standard(with: keys) } catch { throw .keys(path, error.phrase) }
  }
}

extension Configuration {
  /// What the keys do.
  var keyMap: KeyMap { (try? KeyMap.standard(with: keys)) ?? .standard }

  /// The settings of this process, read once; where they cannot be read, nothing is chosen.
  static let own = Result { try Configuration(at: Environment.own.configurationPaths) }
}
