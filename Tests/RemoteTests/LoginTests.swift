import FoundationEssentials
import TestSupport
import Testing

@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized)
struct `A login on a host` {
  private static let everybodys = "Bảng nhiệm vụ liên ngành, lúc "

  /// How often a text stands in another.
  private static func count(_ text: String, in whole: String) -> Int {
    whole.components(separatedBy: text).count - 1
  }

  @Test func `shows the summary for everybody and one's own, once each`() throws {
    let host = try LoginHost.start()
    let screen = try host.server.session(as: "bxd").waitFor("bxd@")
    #expect(Self.count("Bảng nhiệm vụ liên ngành, lúc ", in: screen) == 2, "\(screen)")
    #expect(Self.count(" · bxd", in: screen) == 1)
    #expect(Self.count("Có giá trị đến ", in: screen) == 2)

    let guest = try host.server.session(as: "khach").waitFor("khach@")
    #expect(Self.count(Self.everybodys, in: guest) == 1, "\(guest)")
  }

  @Test func `shows one's own file to nobody else`() throws {
    let host = try LoginHost.start()
    #expect(try host.server.ssh(as: "bxd", "cat /run/taskboard/mine/bxd").output.contains(" · bxd"))
    for command in ["cat /run/taskboard/mine/bxd", "ls /run/taskboard/mine", "LOGNAME=bxd bash -lic : <&-"] {
      let outcome = try host.server.ssh(as: "khach", command)
      #expect(!outcome.output.contains(" · bxd"), "\(command): \(outcome.output)")
    }
  }

  @Test func `says nothing to programs`() throws {
    let host = try LoginHost.start()
    let folder = try TemporaryFolder()
    let client = host.server.client(as: "bxd")
    let copies = folder.path
    for (name, outcome) in [
      ("ssh host true", try host.server.ssh(as: "bxd", "true")),
      ("bash -lc true", try host.server.ssh(as: "bxd", "bash -lc true")),
      ("bash -lc on a terminal", try host.server.ssh(as: "bxd", "bash -lc true", options: ["-tt"])),
      ("su -c", try host.server.inside(["su", "bxd", "-c", "true"])),
      ("su - -c", try host.server.inside(["su", "-", "bxd", "-c", "true"])),
      ("cron's shell", try host.server.inside(["runuser", "-u", "bxd", "--", "sh", "-c", "true"])),
      ("scp", try Command("scp", ["-q"] + client + ["127.0.0.1:/etc/hostname", copies]).run()),
      ("scp -O", try Command("scp", ["-q", "-O"] + client + ["127.0.0.1:/etc/hostname", copies]).run()),
      (
        "sftp",
        try Command(
          "sftp", ["-q", "-b", "-"] + client + ["127.0.0.1"], input: "get /etc/hostname \(copies)\n"
        )
        .run()
      ),
      (
        "rsync",
        try Command(
          "rsync",
          ["-e", (["ssh"] + client).joined(separator: " "), "127.0.0.1:/etc/hostname", copies]
        ).run()
      ),
    ] {
      #expect(outcome.code == 0, "\(name): \(outcome.errors)")
      let said = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("sftp> ") }
      #expect(said.isEmpty, "\(name): \(outcome.output)")
    }
  }

  @Test func `is told once: not in a shell inside the first, in tmux or under sudo`() throws {
    let host = try LoginHost.start()
    let session = try host.server.session(as: "bxd")
    try session.waitFor("bxd@")
    try session.type("clear; bash -l; true; TMUX=x SUDO_USER= TASKBOARD_SHOWN= bash -lic 'echo sau-tmux'")
    try session.press("Enter")
    try session.type("exit")
    try session.press("Enter")
    let screen = try session.waitFor("\nsau-tmux")
    #expect(!screen.contains("Bảng nhiệm vụ liên ngành, lúc "), "\(screen)")
  }

  @Test func `goes on when there is no summary, or one that is no file`() throws {
    let host = try LoginHost.start()
    for spoil in ["rm /run/motd.d/50-taskboard; rm -r /run/taskboard", "mkfifo /run/motd.d/50-taskboard"] {
      #expect(try host.server.inside(["sh", "-c", spoil]).code == 0)
      let screen = try host.server.session(as: "bxd").waitFor("bxd@")
      #expect(!screen.contains("Bảng nhiệm vụ liên ngành, lúc "))
      #expect(!screen.contains("/run/"))
    }
  }

  @Test func `shows it to a group alone where that is asked for`() throws {
    let host = try LoginHost.start()
    let outcome = try host.server.inside(
      ["/usr/local/lib/taskboard/taskboard-publish"],
      environment: ["TASKBOARD_DB": LoginHost.board, "TASKBOARD_GROUP": "thuky"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try host.server.session(as: "thuky").waitFor("thuky@").contains(Self.everybodys))
    #expect(try !host.server.session(as: "khach").waitFor("khach@").contains(Self.everybodys))
  }

  @Test func `never shows a summary that is being written`() throws {
    let host = try LoginHost.start()
    let drafted = try host.server.inside([
      "sh", "-c", "echo NHÁP >/run/taskboard/drafts/draft; ls -A /run/motd.d",
    ])
    #expect(drafted.output == "50-taskboard\n")
    #expect(try !host.server.session(as: "khach").waitFor("khach@").contains("NHÁP"))
  }
}
