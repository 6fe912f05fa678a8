import Glibc
import TestSupport
import Testing

/// Whoever watches the journal from afar: may, as long as reading is allowed, and leaves nothing behind.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `Watching over SSH` {
  private func watching(_ host: GateHost, as member: String) throws -> Running {
    let line = try host.work("journal", "--limit", "1", "--format", "tsv").prefix { $0 != "\t" }
    let command = "watch --since \((Int(line) ?? 1) - 1) --format json"
    return try Command("ssh", host.client(member, ["-T"]) + ["127.0.0.1", "--", command]).start()
  }

  @Test func `a liaison hears what others do, and a client that is gone leaves no session`() throws {
    let host = try GateHost.current
    var client = try watching(host, as: "bxd")
    _ = try client.readLine()
    try host.work("note", "NV-0006", "từ thư ký", "--as", "thuky")
    #expect(try #require(try client.readLine()).contains("từ thư ký"))
    #expect(try host.sessions().count == 1)
    client.kill(SIGKILL)
    try host.waitForNoSession(within: promised(.seconds(5)))
  }

  @Test func `who is disabled hears no more, and is told why`() throws {
    let host = try GateHost.current
    var client = try watching(host, as: "bkhcn")
    _ = try client.readLine()
    try host.work("members", "disable", "bkhcn", "--as", "thuky")
    try host.work("note", "NV-0006", "không cho người ngoài", "--as", "thuky")
    let outcome = try client.wait()
    #expect(outcome.code == 4 && outcome.errors.contains("vừa bị ngừng"), "\(outcome)")
    #expect(!outcome.output.contains("không cho người ngoài"))
    try host.work("members", "enable", "bkhcn", "--as", "thuky")
    try host.waitForNoSession()
  }

  @Test func `who may not act for others or name a database may not do so watching`() throws {
    let host = try GateHost.current
    for words in ["watch --as thuky", "watch --db /tmp/other.db", "--as=thuky watch"] {
      #expect(try host.ssh("bxd", words).code == 4, "\(words)")
    }
  }
}
