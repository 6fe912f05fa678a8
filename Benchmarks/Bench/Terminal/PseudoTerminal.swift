import Foundation
import Glibc

/// A program on a terminal of its own, of which this is the other end.
struct PseudoTerminal: ~Copyable {
  private let master: Int32
  private let child: ChildProcess

  /// The columns and rows of the terminal.
  static let size = (columns: UInt16(120), rows: UInt16(40))

  /// Starts a program on a new terminal; whatever `environment` has comes on top of what everything is given.
  init(_ command: [String], environment: [String: String] = [:]) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize()
    size.ws_col = PseudoTerminal.size.columns
    size.ws_row = PseudoTerminal.size.rows
    guard unsafe openpty(&master, &slave, &name, nil, &size) == 0 else { throw Complaint("no terminal") }
    // The program opens it by name, which makes it its own.
    defer { close(slave) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      child = try ChildProcess(
        command, connection: .terminal(path: path),
        environment: Floor.environment.merging(environment) { $1 })
    } catch {
      close(master)
      throw error
    }
    self.master = master
  }

  deinit {
    close(master)
    kill(child.id, SIGHUP)
    child.wait()
  }

  /// Types bytes.
  func type(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { _ = unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until nothing has come for a while, once something has come at all.
  ///
  /// - Parameters:
  ///   - milliseconds: How long nothing comes at the end.
  ///   - patience: How long the first byte is waited for.
  /// - Returns: When the last byte came, and how many came.
  func read(untilCalmFor milliseconds: Int32, patience: Int32 = 1000) -> (last: Int, bytes: Int) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var last = Stopwatch.nanoseconds
    var bytes = 0
    while true {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, bytes == 0 ? patience : milliseconds) > 0 else { return (last, bytes) }
      let count = unsafe Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return (last, bytes) }
      last = Stopwatch.nanoseconds
      bytes += count
    }
  }

  /// How often the program has called write(2) so far.
  var writes: Int { ProcessFacts.number("syscw", in: "/proc/\(child.id)/io") }

  /// The processor time that the program has taken so far, in nanoseconds.
  ///
  /// It is the first number of /proc/PID/schedstat, that of the first thread: none of these programs has
  /// more.
  var processorTime: Int {
    let text = (try? String(contentsOfFile: "/proc/\(child.id)/schedstat", encoding: .utf8)) ?? ""
    return text.split(separator: " ").first.flatMap { Int($0) } ?? 0
  }

  /// The greatest memory that the program has held so far, in KiB.
  var peak: Int { ProcessFacts.number("VmHWM", in: "/proc/\(child.id)/status") }
}
