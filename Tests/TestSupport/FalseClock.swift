import Glibc

/// A clock that says what a test wants, for programs that are started with it by faketime.
///
/// A faketime that is killed leaves files in /dev/shm under its process number, and stumbles over them when
/// that number comes again: what nobody alive has left is swept away first.
package enum FalseClock {
  /// Tells whether there is such a clock here.
  package static let isThere = Machine.has("faketime")

  /// The words that start a program with a clock.
  ///
  /// - Parameters:
  ///   - options: What faketime is told: the moment, and how it goes on from there.
  ///   - variables: What the program's environment has beside, as `TZ=UTC`.
  ///   - words: The program and its arguments.
  /// - Returns: The program that is to be started, and its arguments.
  package static func words(_ options: [String], _ variables: [String] = [], then words: [String]) -> [String]
  {
    sweep()
    return ["faketime"] + options + ["env"] + variables + words
  }

  private static func sweep() {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("/dev/shm/*faketime_s*_*", 0, nil, &found) == 0 else { return }
    for index in 0..<Int(found.gl_pathc) {
      guard let path = found.gl_pathv[index].map({ String(cString: $0) }),
        let owner = path.split(separator: "_").last.flatMap({ Int32($0) }), kill(owner, 0) != 0,
        errno == ESRCH
      else { continue }
      unlink(path)
    }
  }
}
