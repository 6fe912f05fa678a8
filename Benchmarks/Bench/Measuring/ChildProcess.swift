import Glibc

/// A program that was started, and has to be waited for.
struct ChildProcess: ~Copyable {
  /// Its process number.
  let id: pid_t

  /// Where its standard input, output and error go.
  enum Connection {
    /// Its output into a descriptor, the rest as ours.
    case output(Int32)
    /// All three onto a terminal, which becomes its own.
    case terminal(path: String)
  }

  /// Starts a program.
  ///
  /// - Throws: `Complaint` when there is no such program.
  init(_ command: [String], connection: Connection, environment: [String: String]) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    switch connection {
    case .output(let descriptor):
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
    case .terminal(let path):
      unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
      unsafe posix_spawnattr_setflags(&attributes, ChildProcess.newSession)
    }
    let arguments = unsafe ChildProcess.pointers(to: command)
    let variables = unsafe ChildProcess.pointers(to: environment.map { "\($0)=\($1)" })
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawnp(&id, command[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw Complaint("\(command[0]): \(unsafe String(cString: strerror(code)))") }
    self.id = id
  }

  /// `POSIX_SPAWN_SETSID` of spawn.h, which glibc shows only to GNU sources.
  private static let newSession: Int16 = 0x80

  /// Waits until it ends.
  func wait() {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  /// Copies texts for C, with a null pointer after the last; they are to be freed.
  private static func pointers(to texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { unsafe strdup($0) } + [nil]
  }
}

extension ChildProcess {
  /// Runs a program to its end and answers what it printed.
  static func output(of command: [String], environment: [String: String]) throws -> String {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Complaint("no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child: ChildProcess
    do {
      child = try ChildProcess(command, connection: .output(ends[1]), environment: environment)
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    child.wait()
    return String(decoding: bytes, as: UTF8.self)
  }
}
