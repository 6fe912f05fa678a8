import GRDB
import Glibc
import TestSupport
import Testing

/// What sshd is told when it asks whose a key is.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `The answer to sshd` {
  @Test func `it stands in a list that follows every change of a key or a member`() throws {
    let host = try GateHost.current
    let line = try host.server.publicKey("mallory")
    let own = try host.server.publicKey("bxd").listed(for: "bxd")
    let added = try line.listed(for: "bxd")
    let print = try Command("ssh-keygen", ["-l", "-f", host.server.keyFile("mallory") + ".pub"]).run().output
    let fingerprint = String(print.split(separator: " ")[1])
    for (words, isOwn, isAdded) in [
      (["key", "add", "bxd", line], true, true), (["disable", "bxd"], false, false),
      (["enable", "bxd"], true, true), (["key", "remove", "bxd", fingerprint], true, false),
    ] {
      try host.work(["members"] + words + ["--as", "thuky"])
      let list = try host.list().split(separator: "\n").map(String.init)
      #expect(list.contains(own) == isOwn, "\(words)")
      #expect(list.contains(added) == isAdded, "\(words)")
      #expect(
        try host.server.inside(["stat", "-c", "%a %U", "\(GateHost.board).keys"]).output == "600 taskboard\n")
    }
  }

  @Test func `it is one line for the account and its key, and nothing for all else`() throws {
    let host = try GateHost.current
    let words = try host.server.publicKey("bxd").split(separator: " ").map(String.init)
    let answer = try host.keys("taskboard", words[0], words[1])
    #expect(answer.output == "restrict,pty,command=\"taskboard --as bxd\" \(words[0]) \(words[1])\n")
    #expect(answer.code == 0)
    for question in [
      ["root", words[0], words[1]], ["taskboard", "ssh-rsa", words[1]], ["taskboard", words[0], "AAAA"],
      ["taskboard", words[0], ""], ["taskboard", words[0], String(words[1].dropLast())],
      ["taskboard", words[0], String(words[1].dropFirst())], ["taskboard", "\(words[0]) \(words[1])", ""],
    ] {
      #expect(try host.keys(question[0], question[1], question[2]).output == "", "\(question)")
    }
  }

  @Test func `a board that is locked and a thousand keys do not delay it`() throws {
    let host = try GateHost.current
    let words = try host.server.publicKey("lanhdao").split(separator: " ").map(String.init)
    let key = words[1]
    // A thousand others before it: the same list as the program writes, with other keys in it.
    let others = (0..<1000).map { "a\($0) \(words[0]) \(key.dropLast(6))\(100_000 + $0)\n" }.joined()
    let script = "cat - \"$1\" >/run/host/list; cat /run/host/list >\"$1\""
    _ = try host.server.command(["sh", "-c", script, "sh", "\(GateHost.board).keys"], input: others).run()
    #expect(try host.list().split(separator: "\n").count > 1000)
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: host.boardFile, configuration: configuration)
    var times: [Duration] = []
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      for _ in 0..<(isSoak ? 20 : 5) {
        let start = ContinuousClock.now
        let answer = try host.keys("taskboard", words[0], key)
        times.append(ContinuousClock.now - start)
        #expect(answer.output.contains("--as lanhdao"))
      }
      try db.execute(sql: "ROLLBACK")
    }
    if isSoak {
      print(
        "keys: \(times.sorted()[times.count / 2]) in the middle of \(times.count), locked board, 1000 keys")
    }
  }
}

extension String {
  /// A line of a public key as the list has it.
  fileprivate func listed(for login: String) throws -> String {
    let words = split(separator: " ")
    guard words.count >= 2 else { throw Failure("\(self) is no key") }
    return "\(login) \(words[0]) \(words[1])"
  }
}

extension GateHost {
  /// The list that sshd's question is answered from.
  fileprivate func list() throws -> String {
    try server.inside(["cat", "\(Self.board).keys"]).output
  }

  /// Asks as sshd does.
  fileprivate func keys(_ account: String, _ type: String, _ key: String) throws -> Outcome {
    let (user, group) = owner
    return try server.inside([
      "setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "/usr/local/bin/taskboard", "keys",
      account, type, key,
    ])
  }
}
