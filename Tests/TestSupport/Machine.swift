import Glibc

/// What the machine that the tests run on lets them do.
package enum Machine {
  /// Tells whether the tests run as root.
  package static var isRoot: Bool { geteuid() == 0 }

  /// Tells whether the tests may have a view of the file system of their own.
  package static let hasPrivateMounts =
    isRoot && (try? Command("unshare", ["-m", "true"]).run().code) == 0

  /// Tells whether a program is there.
  package static func has(_ program: String) -> Bool {
    (try? Command("sh", ["-c", "command -v -- \"$0\"", program]).run().code) == 0
  }

  /// The folder of the repository, found from where this file lies.
  package static let repository: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()
}
