import TestSupport

// What leads through the host and past the gate, without a file being carried.
extension GateCheck {
  /// What leads through the host and past the gate.
  static let forwarding = [
    GateCheck("-L passes nothing") { host in
      let (port, line) = (try PrivateServer.freePort(), try Connection(to: host, as: "bxd"))
      _ = try line.forward("-L", "\(port):127.0.0.1:\(host.server.port)")
      let outcome = try Command("ssh-keyscan", ["-T", "3", "-t", "ed25519", "-p", "\(port)", "127.0.0.1"])
        .run()
      return outcome.fault(unless: outcome.output.isEmpty)
    },
    GateCheck("-D passes nothing") { host in
      let (port, line) = (try PrivateServer.freePort(), try Connection(to: host, as: "bxd"))
      _ = try line.forward("-D", "\(port)")
      let (high, low) = (host.server.port >> 8, host.server.port & 0xFF)
      let wish =
        "\\x04\\x01\\x\(String(high, radix: 16))\\x\(String(low, radix: 16))\\x7f\\x00\\x00\\x01\\x00"
      let script =
        "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(wish)' >&3; timeout 3 head -c 12 <&3 | tail -c 4"
      let outcome = try Command("bash", ["-c", script]).run()
      return outcome.fault(unless: !outcome.output.contains("SSH"))
    },
    GateCheck("-W passes nothing") { host in
      let outcome = try Command(
        "timeout", ["3", "ssh"] + host.client("bxd") + ["-W", "127.0.0.1:\(host.server.port)", "127.0.0.1"]
      ).run()
      return outcome.fault(unless: outcome.code == 255 && outcome.output.isEmpty)
    },
    GateCheck("-R opens no port") { host in
      let outcome = try Connection(to: host, as: "bxd").forward("-R", "0:127.0.0.1:\(host.server.port)")
      return outcome.fault(unless: outcome.code != 0)
    },
    GateCheck("-R makes no socket") { host in
      let path = "/var/lib/taskboard/line"
      let outcome = try Connection(to: host, as: "bxd").forward("-R", "\(path):127.0.0.1:\(host.server.port)")
      let isMade = try host.server.inside(["rm", path]).code == 0
      return outcome.fault(unless: outcome.code != 0 && !isMade)
    },
    GateCheck("-w makes no tunnel") { host in
      let outcome = try host.ssh("bxd", "list", options: ["-w", "any:any", "-o", "ExitOnForwardFailure=yes"])
      return outcome.fault(unless: outcome.code != 0)
    },
    GateCheck("-A leaves no agent in the session") { host in
      try host.forbidden(["SSH_AUTH_SOCK"], with: ["-A"])
    },
    GateCheck("-X leaves no display in the session") { host in
      try host.forbidden(["DISPLAY", "XAUTHORITY"], with: ["-X", "-Y"])
    },
    GateCheck("a connection holds two sessions and no third") { host in
      let line = try Connection(to: host, as: "bxd")
      let first = try TmuxSession("ssh", line.session + ["-tt", "127.0.0.1"])
      try first.waitFor("Hôm nay")
      let second = try TmuxSession("ssh", line.session + ["-tt", "127.0.0.1"])
      try second.waitFor("Hôm nay")
      let outcome = try line.run("list")
      try first.type("q")
      try second.type("q")
      try host.waitForNoSession()
      return outcome.fault(unless: outcome.code == 255 && outcome.output.isEmpty)
    },
  ]
}
