import TestSupport
import Testing

/// Whether anything of the client's surroundings changes what the program does.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `What a client has around itself` {
  private static let commands = [
    "info", "list", "list --format json", "list lead:BXD standing:overdue", "list 'do thi' --format csv",
    "stats",
    "stats --format json", "summary", "summary --mine", "show NV-0006", "show NV-0004 --format json",
    "due 'trước ngày 20/7' --issued 2025-07-16", "journal --limit 9", "journal NV-0006", "journal verify",
    "agencies",
    "members", "members key list", "directives", "holidays --year 2026", "--help", "help edit",
    "show NV-9999",
    "list nonsense:x",
  ]

  @Test func `prints the same, byte for byte, with nothing around it and with everything hostile`() throws {
    let host = try GateHost.current
    let hostile = HostileEnvironment.variables.merging(["TASKBOARD_LANG": "en", "HOME": "/tmp/evil"]) { $1 }
    let commands = isSoak ? Self.commands : Array(Self.commands.shuffled().prefix(8))
    for command in commands {
      var (plain, odd) = (
        try host.bareGate(command, []).run(), try host.bareGate(command, hostile.words).run()
      )
      // The clock may turn a minute between the two.
      if plain != odd {
        (plain, odd) = (try host.bareGate(command, []).run(), try host.bareGate(command, hostile.words).run())
      }
      #expect(plain == odd, "\(command)")
      #expect(!plain.output.isEmpty || !plain.errors.isEmpty, "\(command)")
    }
    if isSoak {
      print("environment: \(commands.count) commands alike with and without \(hostile.count) variables")
    }
  }

  @Test(arguments: HostileEnvironment.terminals + ["vt100", "tmux-256color"])
  func `a kind of terminal that is none is taken for an ordinary one`(name: String) throws {
    let host = try GateHost.current
    let isKnown = ["vt100", "tmux-256color"].contains(name)
    let session = try host.screen("bxd", "info --format json", environment: ["TERM": name])
    let screen = try session.waitUntil("it is printed") { $0.contains("\"terminal\":") }
    let line = screen.replacing("\n", with: "")
    #expect(line.contains("\"terminal\":\"\(isKnown ? name : "xterm-256color")\""), "\(screen)")
  }

  @Test func `the board opens on a terminal of a hostile kind`() throws {
    let host = try GateHost.current
    let session = try host.screen("bxd", environment: ["TERM": "../../../tmp/evil"])
    try session.waitFor("Hôm nay")
    try session.type("q")
    #expect(try session.waitForEnd() == .exit(0))
  }
}

extension [String: String] {
  /// The variables as words for `env`.
  fileprivate var words: [String] { map { "\($0.key)=\($0.value)" }.sorted() }
}

extension GateHost {
  /// The gate with a command of BXD's liaison and no variable besides but the given ones.
  ///
  /// What would keep a program of C from starting at all, sshd does not let pass in any case.
  fileprivate func bareGate(_ command: String, _ variables: [String]) -> Command {
    let variables = variables.filter { !$0.hasPrefix("LD_PRELOAD=") }
    return server.command(
      asAccount(
        ["env", "-i", "SSH_ORIGINAL_COMMAND=\(command)", "SSH_USER_AUTH=\(GateHost.signatures)/bxd"]
          + variables
          + ["/usr/local/bin/taskboard-gate", "-c", "taskboard --as bxd"]))
  }
}
