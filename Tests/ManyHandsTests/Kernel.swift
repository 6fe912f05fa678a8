import Foundation
import Glibc
import TestSupport

/// What the kernel tells of a process and of the locks on a file (proc(5)).
enum Kernel {
  /// The processes that hold a lock on any part of a file; those that only wait are not among them.
  static func holders(of path: String) throws -> Set<Int32> {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw Failure("\(path) is not there") }
    let lines = try read("/proc/locks").split(separator: "\n").map { $0.split(separator: " ") }
    return Set(
      lines.compactMap { parts in
        guard parts.count == 8, parts[1] == "POSIX", parts[5].hasSuffix(":\(status.st_ino)") else {
          return nil
        }
        return Int32(parts[4])
      })
  }

  /// Tells whether a process is stopped.
  static func isStopped(_ pid: Int32) -> Bool { state(of: pid) == "T" }

  /// Tells whether a process has not ended, be it that nobody has asked yet how it did.
  static func isAlive(_ pid: Int32) -> Bool { ![nil, "Z", "X"].contains(state(of: pid)) }

  /// The letter for the state of a process; nothing when there is none.
  private static func state(of pid: Int32) -> Character? {
    (try? read("/proc/\(pid)/stat"))?.split(separator: ")").last?.first { $0 != " " }
  }

  /// The only child of a process.
  static func child(of pid: Int32) throws -> Int32 {
    let children = try read("/proc/\(pid)/task/\(pid)/children").split(separator: " ").compactMap {
      Int32($0)
    }
    guard let child = children.first, children.count == 1 else {
      throw Failure("children of \(pid): \(children)")
    }
    return child
  }

  /// Tells whether a process waits, look after look, in a call whose first argument is standard output: its
  /// terminal takes no more.
  static func isStuckWriting(_ pid: Int32) throws -> Bool {
    for _ in 0..<6 {
      let parts = try read("/proc/\(pid)/syscall").split(separator: " ")
      // Who was only kept from going on by others is told apart by not sleeping.
      guard parts.count > 2, parts[1] == "0x1", state(of: pid) == "S" else { return false }
      usleep(3_000)
    }
    return true
  }

  /// What a process is doing, as the kernel says it, to be shown when something has gone wrong.
  static func status(of pid: Int32) -> String { (try? read("/proc/\(pid)/status")) ?? "gone" }

  /// Where in the kernel a process is, to be shown when something has gone wrong.
  static func stack(of pid: Int32) -> String { (try? read("/proc/\(pid)/stack")) ?? "?" }

  /// The memory of a process that is not shared with any file, in kilobytes.
  static func memory(of pid: Int32) throws -> Int {
    let lines = try read("/proc/\(pid)/status").split(separator: "\n")
    let line = lines.first { $0.hasPrefix("RssAnon:") }
    guard let line, let size = line.split(whereSeparator: \.isWhitespace).compactMap({ Int($0) }).first else {
      throw Failure("no memory is told of \(pid)")
    }
    return size
  }

  /// How many files a process has open.
  static func openFiles(of pid: Int32) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count
  }

  private static func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw Failure("no \(path)") }
    return String(decoding: data, as: UTF8.self)
  }
}

/// Stops a process where it is, and answers when it has stopped.
func freeze(_ pid: Int32) throws {
  kill(pid, SIGSTOP)
  let end = ContinuousClock.now + patience
  while !Kernel.isStopped(pid) {
    guard ContinuousClock.now < end else { throw Failure("\(pid) does not stop: \(Kernel.status(of: pid))") }
    sched_yield()
  }
}
