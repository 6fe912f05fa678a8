import Curses
import Foundation
import Glibc

/// What the process finds around itself: its environment, the user it runs as, the folder it keeps data in.
///
/// Nothing outside `Options/` reads the environment.
struct Environment {
  private let variables: [String: String]

  /// The process's own environment.
  static let own = Environment(ProcessInfo.processInfo.environment)

  /// Makes an environment of variables.
  init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// A variable's value; one that is set to nothing counts as not set.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Environment {
  /// The Unix login of the user the process runs as, `#1234` for a user without a name.
  static var login: String {
    guard let entry = unsafe getpwuid(geteuid()) else { return "#\(geteuid())" }
    return unsafe String(cString: entry.pointee.pw_name)
  }

  /// The user the process runs as.
  static var userID: UInt32 { geteuid() }

  /// The user's home.
  private var home: String {
    if let home = self["HOME"] { return home }
    guard let entry = unsafe getpwuid(geteuid()) else { return "/" }
    return unsafe String(cString: entry.pointee.pw_dir)
  }

  /// Where the board is when nobody says otherwise, and what decides it.
  var place: Place {
    if let path = self["TASKBOARD_DB"] { return Place(path: path, reason: .variable) }
    // A relative path is to be ignored (XDG Base Directory Specification).
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") {
      return Place(path: data + "/taskboard/board.db", reason: .dataHome)
    }
    return Place(path: home + "/.local/share/taskboard/board.db", reason: .home)
  }

  /// Where settings may stand, the administrator's first and the user's own last (XDG Base Directory
  /// Specification).
  var configurationPaths: [String] {
    let shared = (self["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(separator: ":").map(String.init)
    let own = self["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
    let folders = shared.filter { $0.hasPrefix("/") }.reversed() + [own]
    return folders.map { $0 + "/taskboard/config.toml" }
  }

  /// The locale that is asked for, by the variable that decides.
  var locale: String? { self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] }

  /// The colours that are asked for: none where `NO_COLOR` is set (no-color.org).
  var colors: ColorScheme { self["NO_COLOR"] == nil ? .auto : .none }

  /// The folder for throw-away files.
  var temporaryFolder: String { self["TMPDIR"] ?? "/tmp" }
}

/// Where a board's file is, and why there.
struct Place {
  /// The path of the file.
  var path: String
  /// What decided it.
  var reason: Reason

  /// What decides where a board's file is; the raw value is how it is written.
  enum Reason: String {
    case option = "--db"
    case variable = "TASKBOARD_DB"
    case dataHome = "XDG_DATA_HOME"
    case home = "HOME"
    case demo = "demo"
    case host = "config.toml"
  }
}
