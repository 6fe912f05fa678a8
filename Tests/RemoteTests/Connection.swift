import TestSupport

/// A connection of a member that stays, over which more is asked for.
final class Connection {
  private let client: [String]
  private let folder: TemporaryFolder

  /// Signs in, without a session yet.
  init(to host: GateHost, as member: String) throws {
    let folder = try TemporaryFolder()
    client = host.client(member, ["-S", folder.file("line")])
    self.folder = folder
    let outcome = try Command("ssh", client + ["-M", "-f", "-N", "127.0.0.1"]).run()
    guard outcome.code == 0 else { throw Failure("no connection: \(outcome.errors)") }
  }

  deinit {
    _ = try? Command("ssh", client + ["-O", "exit", "127.0.0.1"]).run()
  }

  /// Asks for a line through the host.
  func forward(_ words: String...) throws -> Outcome {
    try Command("ssh", client + ["-O", "forward"] + words + ["127.0.0.1"]).run()
  }

  /// What opens one more session over the connection, and never a connection of its own.
  var session: [String] { client + ["-o", "ProxyCommand=false"] }

  /// Runs a command in a session of its own.
  func run(_ command: String, options: [String] = []) throws -> Outcome {
    try Command("ssh", session + options + ["127.0.0.1", "--", command]).run()
  }
}
