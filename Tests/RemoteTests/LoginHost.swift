import FoundationEssentials
import TestSupport

/// A host on which the program is installed as an administrator installs it, with a board on the sample.
struct LoginHost: ~Copyable {
  /// The host.
  let server: PrivateServer
  /// Holds what `make install` made.
  private let folder: TemporaryFolder

  private init(_ server: consuming PrivateServer, in folder: consuming TemporaryFolder) {
    self.server = server
    self.folder = folder
  }

  /// Installs the program, makes a board as its own account, and starts the host.
  static func start() throws -> LoginHost {
    let folder = try TemporaryFolder()
    let root = folder.file("root")
    let installed = try Command(
      "make", ["--silent", "install", "DESTDIR=\(root)", "BINARY=\(try Product.path())"],
      in: Machine.repository
    ).run(within: .seconds(60))
    guard installed.code == 0 else { throw Failure("make install: \(installed.errors)") }
    let server = try PrivateServer(
      users: [
        .init("taskboard", id: 61_000, shell: "/usr/sbin/nologin"), .init("thuky", id: 61_001),
        .init("bxd", id: 61_002), .init("khach", id: 61_003),
      ],
      prepare: [
        "chmod 755 \(folder.path)",
        "cp -r /etc/profile.d profile.d; cp \(root)/etc/profile.d/* profile.d/",
        "mount --bind profile.d /etc/profile.d", "mount --bind \(root)/usr/local /usr/local",
        "systemd-tmpfiles --create /usr/local/lib/tmpfiles.d/taskboard.conf",
        "install -d -m 700 -o taskboard -g taskboard data",
      ])
    let host = LoginHost(server, in: folder)
    try host.work("init", "--sample", "--secretary", "thuky")
    try host.work(
      "members", "add", "bxd", "--name", "A", "--role", "liaison", "--agency", "BXD", "--as", "thuky")
    try host.publish()
    return host
  }

  /// Works at the board as its account.
  func work(_ words: String...) throws {
    let outcome = try server.inside(
      ["runuser", "-u", "taskboard", "--", "/usr/local/bin/taskboard"] + words + ["--db", LoginHost.board])
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
  }

  /// Where the board is, inside.
  static let board = "/run/host/data/board.db"

  /// Publishes the summaries, as the timer does.
  func publish() throws {
    let outcome = try server.inside(
      ["/usr/local/lib/taskboard/taskboard-publish"], environment: ["TASKBOARD_DB": LoginHost.board])
    guard outcome.code == 0 else { throw Failure("publishing: \(outcome.errors)") }
  }
}
