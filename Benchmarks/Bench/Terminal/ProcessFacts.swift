import Foundation

/// What the kernel tells about a process, line by line: `syscw: 12`, `VmHWM:  7424 kB`.
enum ProcessFacts {
  /// The number on the line of a name, 0 when there is none.
  static func number(_ name: String, in path: String) -> Int {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
      return Int(line.filter { ("0"..."9").contains($0) }) ?? 0
    }
    return 0
  }
}
