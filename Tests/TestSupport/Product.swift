import Glibc

/// The program under test.
package enum Product {
  /// The path of the built `taskboard`: what `TASKBOARD_BINARY` says, or the file beside the tests.
  package static func path() throws -> String {
    if let chosen = getenv("TASKBOARD_BINARY") { return String(cString: chosen) }
    let file = folder() + "/taskboard"
    guard access(file, X_OK) == 0 else {
      throw Failure("\(file) is not there: run `swift build`, or set TASKBOARD_BINARY")
    }
    return file
  }

  /// The folder that the tests were built into.
  private static func folder() -> String {
    let found = realpath("/proc/self/exe", nil)
    defer { free(found) }
    let own = found.map { String(cString: $0) } ?? ""
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
