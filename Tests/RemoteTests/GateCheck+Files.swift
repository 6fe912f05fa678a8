import FoundationEssentials
import TUI
import TestSupport

// What carries files, and what the client or the account's home brings along.
extension GateCheck {
  /// What carries files.
  static func files(with key: String) -> [GateCheck] {
    [
      GateCheck("sftp with the key \(key) reads nothing") { host in
        let folder = try TemporaryFolder()
        let outcome = try Command(
          "sftp", ["-q", "-b", "-"] + host.client(key) + ["127.0.0.1"],
          input: "get /etc/passwd \(folder.path)\n"
        ).run()
        return outcome.fault(unless: try outcome.code != 0 && folder.isEmpty)
      },
      GateCheck("sftp with the key \(key) writes nothing") { host in
        let outcome = try Command(
          "sftp", ["-q", "-b", "-"] + host.client(key) + ["127.0.0.1"],
          input: "put /etc/hostname /var/lib/taskboard/got\n"
        ).run()
        return outcome.fault(unless: try outcome.code != 0 && !host.takesAway("got"))
      },
    ]
      + [["-s"], ["-O"]].flatMap { manner in
        [
          GateCheck("scp \(manner[0]) with the key \(key) reads nothing") { host in
            let folder = try TemporaryFolder()
            let outcome = try Command(
              "scp", ["-q"] + manner + host.client(key) + ["127.0.0.1:/etc/passwd", folder.path]
            ).run()
            return outcome.fault(unless: try outcome.code != 0 && folder.isEmpty)
          },
          GateCheck("scp \(manner[0]) with the key \(key) writes nothing") { host in
            let outcome = try Command(
              "scp",
              ["-q"] + manner + host.client(key) + ["/etc/hostname", "127.0.0.1:/var/lib/taskboard/got"]
            ).run()
            return outcome.fault(unless: try outcome.code != 0 && !host.takesAway("got"))
          },
        ]
      }
  }

  /// What lies in the account's home and starts nothing, whatever sshd does.
  static let manners = [
    GateCheck("~/.ssh/rc is not run") { host in
      try host.putHome("rc", "touch /var/lib/taskboard/got")
      let outcome = try host.ssh("bxd", "list")
      return outcome.fault(unless: try outcome.code == 0 && !host.takesAway("got"))
    },
    GateCheck("no other service is started") { host in
      let outcome = try Command("ssh", host.client("bxd") + ["-s", "127.0.0.1", "netconf"]).run()
      return outcome.fault(unless: outcome.code != 0 && outcome.output.isEmpty)
    },
  ]

  /// What lies in the account's home, and what the client brings along.
  static let brought = [
    GateCheck("~/.ssh/environment is not read") { host in
      try host.putHome("environment", "TASKBOARD_DB=/tmp/x\nTERMINFO=/tmp/x")
      return try host.forbidden(["TASKBOARD_DB", "TERMINFO"], with: [])
    },
    GateCheck("~/.ssh/authorized_keys lets nobody in") { host in
      try host.putHome(
        "authorized_keys", "command=\"taskboard --as thuky\" \(host.server.publicKey("mallory"))")
      let outcome = try host.ssh("mallory", "info")
      return outcome.fault(unless: outcome.code == 255)
    },
    GateCheck("no variable that the client sends arrives") { host in
      let sent = HostileEnvironment.variables.map { "\($0.key)=\($0.value)" }.sorted()
      return try host.forbidden(
        Array(HostileEnvironment.variables.keys), with: ["-o", "SetEnv=" + sent.joined(separator: " ")])
    },
  ]
}

extension TemporaryFolder {
  /// Tells whether nothing was put into it.
  var isEmpty: Bool {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).isEmpty }
  }
}

extension GateHost {
  /// Takes a file in the account's home away; tells whether it was there.
  fileprivate func takesAway(_ name: String) throws -> Bool {
    try server.inside(["rm", "/var/lib/taskboard/\(name)"]).code == 0
  }

  /// Puts a file into the account's `~/.ssh`.
  fileprivate func putHome(_ name: String, _ text: String) throws {
    let script = "mkdir -p ~taskboard/.ssh && printf '%s\\n' \"$1\" >~taskboard/.ssh/\(name)"
    let outcome = try server.inside(asAccount(["bash", "-c", script, "bash", text]))
    guard outcome.code == 0 else { throw Failure("\(name): \(outcome.errors)") }
  }

  /// Opens a session on a terminal and answers which of the variables sshd has started it with.
  func forbidden(_ names: [String], with options: [String]) throws -> String? {
    let agent = try TemporaryFolder()
    let started = try Command("ssh-agent", ["-a", agent.file("agent")]).run()
    defer { _ = try? Command("sh", ["-c", "\(started.output)\nkill $SSH_AGENT_PID"]).run() }
    let session = try TmuxSession(
      "ssh", client("bxd", ["-tt"] + options) + ["127.0.0.1"],
      environment: ["SSH_AUTH_SOCK": agent.file("agent"), "DISPLAY": "127.0.0.1:77"],
      size: .init(columns: 100, rows: 30))
    try session.waitFor("Hôm nay")
    let pids = try sessions()
    guard let pid = pids.first, pids.count == 1 else { throw Failure("sessions: \(pids)") }
    let environment = try server.inside(["cat", "/proc/\(pid)/environ"]).output
    let found = environment.split(separator: "\0").filter { line in
      names.contains { line.hasPrefix($0 + "=") }
    }
    try session.type("q")
    try waitForNoSession()
    return found.isEmpty ? nil : "\(found)"
  }
}
