import FoundationEssentials
import Glibc
import TUI
import TestSupport

/// A host that people reach only through the gate: the program as `make install` puts it, its account, its
/// settings of sshd, and a board on the sample with a member of every kind, each with a key of their own.
final class GateHost: Sendable {
  /// The host.
  let server: PrivateServer
  /// Holds what `make install` made, and the folder of the board.
  let folder: TemporaryFolder
  /// The numbers of the account that owns the board.
  let owner: (user: UInt32, group: UInt32)

  /// How the host is set up.
  enum Flavour: Sendable {
    /// As it is installed.
    case installed
    /// With everything undone in sshd that keeps a session inside; the gate is the account's shell still.
    case weakened
    /// As it is installed, with `strace` between sshd and the gate.
    case traced
  }

  /// The members, each with the key of the same name.
  static let members = ["thuky", "bxd", "bkhcn", "btc", "lanhdao"]
  /// Whose keys are there besides: nobody's, and one whose line has lost its `command=`.
  static let strangers = ["mallory", "tran"]
  /// Where the board is, inside.
  static let board = "/var/lib/taskboard/board.db"

  /// The board's file, as the tests see it.
  var boardFile: String { folder.file("data/board.db") }

  private init(_ server: consuming PrivateServer, in folder: consuming TemporaryFolder) throws {
    self.server = server
    self.folder = folder
    var status = stat()
    guard unsafe lstat(self.folder.file("data"), &status) == 0 else {
      throw Failure("The board has no folder")
    }
    owner = (status.st_uid, status.st_gid)
  }

  /// Installs the program, makes its account and the board, and starts the host.
  static func start(_ flavour: Flavour, keys: [String] = []) throws -> GateHost {
    let folder = try TemporaryFolder()
    let installed = try Command(
      "make",
      ["--silent", "install", "DESTDIR=\(folder.file("installed"))", "BINARY=\(try Product.path())"],
      in: Machine.repository
    ).run(within: .seconds(60))
    guard installed.code == 0 else { throw Failure("make install: \(installed.errors)") }
    let server = try PrivateServer(
      users: [], keys: members + strangers + keys,
      sftp: flavour == .weakened ? "internal-sftp" : "/usr/lib/openssh/sftp-server",
      settings: settings(flavour), prepare: preparation(flavour, in: folder.path))
    let host = try GateHost(server, in: folder)
    try host.work("init", "--sample", "--secretary", "thuky")
    for (login, role) in [("bxd", "BXD"), ("bkhcn", "BKHCN"), ("btc", "BTC"), ("lanhdao", nil)] {
      let agency = role.map { ["--role", "liaison", "--agency", $0] } ?? ["--role", "leader"]
      try host.work(["members", "add", login, "--name", "Người \(login)"] + agency + ["--as", "thuky"])
    }
    for login in members {
      try host.work("members", "key", "add", login, try host.server.publicKey(login), "--as", "thuky")
    }
    return host
  }
}

// MARK: - Working there

extension GateHost {
  /// Works at the board on the host itself, as its account; a failure is an error.
  @discardableResult
  func work(_ words: String...) throws -> String { try work(words) }

  /// Works at the board on the host itself, as its account; a failure is an error.
  @discardableResult
  func work(_ words: [String]) throws -> String {
    let outcome = try server.command(asAccount(["/usr/local/bin/taskboard"] + words + ["--db", Self.board]))
      .run()
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
    return outcome.output
  }

  /// A command of the board's account, as the words of root's.
  func asAccount(_ words: [String]) -> [String] { ["runuser", "-u", "taskboard", "--"] + words }

  /// What sshd starts for a member, run without sshd.
  func gate(
    as member: String, _ command: String?, environment: [String: String] = [:]
  ) -> Command {
    var variables = [
      "SSH_CONNECTION": "192.0.2.7 50000 192.0.2.1 22", "SSH_USER_AUTH": "\(Self.signatures)/\(member)",
    ]
    variables["SSH_ORIGINAL_COMMAND"] = command
    return server.command(
      asAccount(["/usr/local/bin/taskboard-gate", "-c", "taskboard --as \(member)"]),
      environment: variables.merging(environment) { $1 })
  }

  /// Signs in with a member's key to run a command.
  func ssh(
    _ member: String, _ command: String?, options: [String] = [], input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try Command(
      "ssh", client(member, options) + ["127.0.0.1"] + (command.map { ["--", $0] } ?? []),
      environment: environment, input: input
    ).run()
  }

  /// What a client of a member is called with.
  func client(_ member: String, _ options: [String] = []) -> [String] {
    server.client(as: member == "tran" ? "tran" : "taskboard", key: member, options: options)
  }

  /// Opens the board on a screen, as a member who signs in.
  func screen(
    _ member: String, _ command: String? = nil, size: Size = Size(columns: 100, rows: 30),
    environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      "ssh", client(member, ["-tt"]) + ["127.0.0.1"] + (command.map { ["--", $0] } ?? []),
      environment: environment, size: size)
  }

  /// Waits until no session is left; answers how long that took.
  @discardableResult
  func waitForNoSession(within limit: Duration = patience) throws -> Duration {
    let start = ContinuousClock.now
    while try !sessions().isEmpty {
      guard ContinuousClock.now - start < limit else { throw Failure("A session is left: \(try sessions())") }
      usleep(5_000)
    }
    return ContinuousClock.now - start
  }

  /// The processes inside that run the gate, by their numbers.
  func sessions() throws -> [Int32] {
    let found = try Command("pgrep", ["-u", "\(owner.user)", "-f", "taskboard --as"]).run()
    let files = FileManager.default
    let own = try files.destinationOfSymbolicLink(atPath: "/proc/\(server.pid)/ns/mnt")
    return found.output.split(separator: "\n").compactMap { Int32($0) }.filter {
      (try? files.destinationOfSymbolicLink(atPath: "/proc/\($0)/ns/mnt")) == own
    }
  }
}
