import GRDB
import Glibc
import TestSupport
import Testing

/// What is left of a session whose client is gone.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `A line that is lost` {
  @Test func `frees the session at once, keeps what was typed, and holds no lock`() throws {
    let host = try GateHost.current
    try host.work("accept", "NV-0007", "--as", "bxd")
    let session = try host.screen("bxd")
    try session.openForm(on: "NV-0007")
    try session.type("64")
    try session.press("Tab")
    try session.type("Đang chờ Bộ Tài chính góp ý")
    try session.waitFor("góp ý")
    let before = try host.work("show", "NV-0007", "--format", "json")
    let client = try session.pid
    #expect(try host.sessions().count == 1)

    kill(client, SIGKILL)
    let time = try host.waitForNoSession(within: promised(.seconds(5)))
    #expect(try visits(host).contains("bxd"), "how far it was seen is written down behind the gate, too")
    let start = ContinuousClock.now
    try host.work("note", "NV-0006", "x", "--as", "thuky")
    let writing = ContinuousClock.now - start
    #expect(writing < promised(.seconds(5)))
    #expect(try host.work("show", "NV-0007", "--format", "json") == before)
    if isSoak {
      print("a killed client: its session was gone after \(time), a writer was done in \(writing)")
    }

    let again = try host.screen("bxd")
    try again.waitFor("biểu mẫu gõ dở")
    try again.openForm(on: "NV-0007", clearing: false)
    let screen = try again.waitFor("Đang chờ Bộ Tài chính góp ý")
    #expect(screen.contains("64"), "\(screen)")
    #expect(screen.contains("đã mở lại phần gõ dở"), "\(screen)")
    try again.press("C-s")
    try again.waitFor("đã lưu: báo tiến độ NV-0007")
    try again.press("C-c", "C-c")
    try host.waitForNoSession()
    #expect(try host.work("show", "NV-0007", "--format", "json").contains("\"progress\":64"))
    #expect(try drafts(host) == 0)
  }

  @Test func `frees a session without a terminal, too`() throws {
    let host = try GateHost.current
    let session = try TmuxSession(
      "ssh", host.client("thuky", ["-T"]) + ["127.0.0.1", "--", "members key add bxd -"])
    while try host.sessions().isEmpty { usleep(5_000) }
    kill(try session.pid, SIGKILL)
    let time = try host.waitForNoSession(within: promised(.seconds(5)))
    if isSoak { print("a killed client without a terminal: its session was gone after \(time)") }
  }

  /// sshd asks twice, a quarter of a minute apart, and then lets the line go.
  @Test(.enabled(if: isSoak, "takes a minute and a half: make soak"), .timeLimit(.minutes(60)))
  func `frees the session of a client that falls silent`() throws {
    let host = try GateHost.current
    let client = Command(
      "ssh", host.client("bxd", ["-tt"]) + ["127.0.0.1"], environment: ["TERM": "xterm-256color"])
    // Not in tmux, which wakes whoever is stopped in it.
    var terminal = try PseudoTerminal(client)
    try terminal.waitFor("Hôm nay")
    #expect(try host.sessions().count == 1)
    terminal.kill(SIGSTOP)
    let time = try host.waitForNoSession(within: .seconds(120))
    print("a silent client: its session was gone after \(time)")
  }

  private func visits(_ host: GateHost) throws -> [String] {
    try BoardTables.reading(host.boardFile) { db in
      try String.fetchAll(db, sql: "SELECT login FROM visit")
    }
  }

  private func drafts(_ host: GateHost) throws -> Int {
    try BoardTables.reading(host.boardFile) { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM form_draft") ?? -1
    }
  }
}
