import Foundation
import TestSupport
import Testing

/// Whether a session starts any program, and what it opens, as the kernel tells it.
@Suite(
  .enabled(
    if: PrivateServer.lack == nil && Machine.has("strace"),
    "needs root, mount namespaces, openssh-server and strace (make test installs it)"), .serialized,
  .host(.traced))
struct `A session behind the gate` {
  @Test func `starts no program and opens no file but its own, whatever is typed`() throws {
    let host = try GateHost.current
    for number in ["NV-0005", "NV-0006", "NV-0007"] { try host.work("accept", number, "--as", "bxd") }
    let session = try host.screen("bxd")
    try session.waitFor("Hôm nay")
    let typed = try type(into: session)
    try session.press("C-l")
    try session.waitFor("taskboard")
    #expect(try session.isAlive)
    try session.press("C-c", "C-c")
    _ = try session.waitForEnd()

    let trace = try Trace(of: host)
    #expect(trace.processes == 1, "\(trace.begun)")
    #expect(trace.begun.isEmpty, "\(trace.begun)")
    let strange = trace.opened.filter { path in
      !path.contains(Self.runtime) && !Self.own.contains { path.hasPrefix($0) }
    }
    #expect(strange.isEmpty, "\(strange.sorted())")
    #expect(trace.connected.isSubset(of: ["/dev/log"]), "\(trace.connected)")
    if isSoak {
      print(
        "ways out: \(typed) keys; \(trace.begun.count) programs, \(trace.threads) threads started;",
        terminator: " ")
      print("\(trace.opened.count) paths opened: \(trace.opened.sorted().joined(separator: " "))")
    }
  }

  /// What a session may open: the board's files, what the host has settled, what a program of C needs.
  private static let own = [
    "\(GateHost.board)", "/var/lib/taskboard", "/etc/taskboard/config.toml", "/etc/ld.so.cache",
    // Which key has signed, written by sshd.
    "/tmp/sshauth.",
    "/lib/x86_64-linux-gnu/", "/usr/lib/x86_64-linux-gnu/", "/lib/aarch64-linux-gnu/",
    "/usr/lib/aarch64-linux-gnu/",
    "/usr/lib/locale/", "/usr/share/locale/", "/etc/nsswitch.conf", "/etc/passwd", "/lib/terminfo/",
    "/usr/share/terminfo/", "/etc/terminfo/", "/etc/localtime", "/usr/share/zoneinfo/", "/dev/urandom",
    "/proc/self/", "/sys/devices/system/cpu/",
  ]

  /// Where a program that was not built for release finds Swift's libraries, wherever the toolchain is.
  private static let runtime = "/lib/swift/linux/"

  /// Types what might lead out, and much besides; answers how many keys that were.
  private func type(into session: borrowing TmuxSession) throws -> Int {
    let wild = [
      "!", ":", "?", "q", "v", "Escape", "e", "Escape", "F1", "Escape", "C-z", "C-\\", "C-c", "Down",
    ]
    let forms = [
      "2", "Down", "Enter", "Escape", "p", "5", "Tab", "!", "s", "h", "C-z", "C-\\", "Escape", "c",
    ]
    let moving = [
      "3", "l", "l", "h", ".", "2", "/", "x", "Escape", "j", "j", "k", "Tab", "Tab", "C-l", "|", "\\",
    ]
    let keys =
      wild + forms + moving + wild + [
        "1", "j", "Enter", "Escape", "m", "$", "(", "i", "d", ")", "Escape", "c",
      ]
    var count = 0
    while count < 200 {
      for key in keys {
        try session.press(key)
        count += 1
      }
      try session.press("Escape", "Escape", "Escape", "1")
      count += 4
    }
    return count
  }
}

/// What `strace` wrote of the sessions of a host.
private struct Trace {
  /// How many processes and threads were traced.
  let processes: Int
  /// The calls that begin another program or process.
  var begun: [String] = []
  /// How many threads were begun.
  var threads = 0
  /// What was opened, by its path.
  var opened: Set<String> = []
  /// What was connected to.
  var connected: Set<String> = []

  init(of host: GateHost) throws {
    let script = "cd \(GateHost.traces); for file in t.*; do echo \"= $file\"; cat \"$file\"; done"
    let text = try host.server.inside(["sh", "-c", script]).output
    let lines = text.split(separator: "\n")
    processes = lines.count { $0.hasPrefix("= ") } - lines.count { $0.contains("CLONE_THREAD") }
    var isStarted = false
    for line in lines {
      let call = line.prefix { $0 != "(" }
      switch call {
      case "execve" where !isStarted: isStarted = true
      case "execve", "execveat", "fork", "vfork": begun.append(String(line))
      case "clone", "clone3":
        if line.contains("CLONE_THREAD") { threads += 1 } else { begun.append(String(line)) }
      case "open", "openat", "creat": if !line.contains(" = -1 ") { opened.insert(Trace.quoted(line)) }
      case "connect": connected.insert(Trace.quoted(line))
      default: break
      }
    }
  }

  private static func quoted(_ line: Substring) -> String {
    let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : String(line)
  }
}
