import FoundationEssentials
import Glibc

/// A folder that is there as long as somebody holds it, with all that was put into it.
package struct TemporaryFolder: ~Copyable, Sendable {
  /// The path of the folder.
  package let path: String

  /// Makes an empty folder under the system's place for such things.
  package init() throws {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/taskboard-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure("No folder could be made in \(place): \(String(cString: strerror(errno)))")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String {
    "\(path)/\(name)"
  }
}
