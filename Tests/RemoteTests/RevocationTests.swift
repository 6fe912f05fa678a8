import GRDB
import TestSupport
import Testing

/// What becomes of somebody whose rights are taken away, at once and while connected.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `Taking rights away` {
  @Test func `an open board closes within five seconds, says why, and no more is let in until it may`() throws
  {
    let host = try GateHost.current
    let session = try host.screen("bxd")
    try session.waitFor("Hôm nay")
    let line = try Connection(to: host, as: "bxd")
    try host.work("members", "disable", "bxd", "--as", "thuky")
    let start = ContinuousClock.now
    #expect(try session.waitForEnd(within: promised(.seconds(5))) == .exit(4))
    let time = ContinuousClock.now - start
    try session.waitFor("vừa bị ngừng")
    #expect(try host.ssh("bxd", "list").code == 255)
    // Who is connected already is served no more, either.
    let outcome = try line.run("list")
    #expect(outcome.code == 4 && outcome.output.isEmpty)
    #expect(try host.server.inside(["cat", "\(GateHost.board).keys"]).output.contains("bxd ") == false)
    try host.work("members", "enable", "bxd", "--as", "thuky")
    #expect(try host.ssh("bxd", "list").code == 0)
    #expect(try line.run("list").code == 0)
    if isSoak { print("revocation: the open board closed after \(time)") }
  }

  @Test func `a board that is typed into without a pause closes all the same`() throws {
    let host = try GateHost.current
    let session = try host.screen("bkhcn")
    try session.waitFor("Hôm nay")
    try session.type("2")
    try host.work("members", "disable", "bkhcn", "--as", "thuky")
    let end = ContinuousClock.now + promised(.seconds(5))
    while try session.isAlive, ContinuousClock.now < end { try session.press("Down", "Up") }
    #expect(try !session.isAlive)
    try host.work("members", "enable", "bkhcn", "--as", "thuky")
  }

  @Test func `a deed that was begun before is refused, and what was typed is kept`() throws {
    let host = try GateHost.current
    try host.work("accept", "NV-0007", "--as", "bxd")
    let session = try host.screen("bxd")
    try session.openForm(on: "NV-0007")
    try session.type("77")
    let before = try host.work("show", "NV-0007", "--format", "json")
    try host.work("members", "disable", "bxd", "--as", "thuky")
    try session.press("C-s")
    #expect(try session.waitForEnd(within: promised(.seconds(5))) == .exit(4))
    let kept = try BoardTables.reading(host.boardFile) { db in
      try String.fetchAll(db, sql: "SELECT texts FROM form_draft WHERE login = 'bxd'")
    }
    #expect(kept.count == 1 && kept[0].contains("77"), "\(kept)")
    #expect(try host.work("show", "NV-0007", "--format", "json") == before)
    try host.work("members", "enable", "bxd", "--as", "thuky")
  }

  @Test func `a key that is removed opens nothing, and the member's other key does`() throws {
    let host = try GateHost.current
    let print = try Command("ssh-keygen", ["-l", "-f", host.server.keyFile("btc") + ".pub"]).run().output
    let fingerprint = String(print.split(separator: " ")[1])
    try host.work("members", "key", "add", "btc", try host.server.publicKey("mallory"), "--as", "thuky")
    #expect(try host.ssh("mallory", "info --format json").output.contains("\"login\":\"btc\""))
    try host.work("members", "key", "remove", "btc", fingerprint, "--as", "thuky")
    #expect(try host.ssh("btc", "list").code == 255)
    #expect(try host.ssh("mallory", "list").code == 0)
  }
}

extension TmuxSession {
  /// Opens the form that reports progress of an assignment.
  func openForm(on number: String, clearing: Bool = true) throws {
    try find(number)
    try type("p")
    try waitFor("Ctrl-S")
    if clearing { try press("C-u") }
  }
}
