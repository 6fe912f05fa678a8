import FoundationEssentials
import Glibc
package import TUI

/// A host of the tests' own, which people log in to: an sshd on loopback with keys, accounts and settings
/// that nobody else sees, gone when nobody holds it any more.
///
/// It runs in a mount namespace of its own: its `/run` and `/var/log` are empty at first, its `/etc/passwd`
/// has the given users besides the machine's, and whatever is written there or mounted by `prepare` is not on
/// the machine. All else, PAM above all, is the machine's own. It needs root, mount namespaces, and Debian's
/// openssh-server.
package struct PrivateServer: ~Copyable, Sendable {
  /// The folder with keys and the script that sets the host up.
  private let folder: TemporaryFolder
  private let sshd: Running
  /// The port it listens on.
  package let port: UInt16

  /// Somebody who can log in.
  package struct User: Sendable {
    /// The login name.
    package var login: String
    /// The number of the user and of the group.
    package var id: Int
    /// The login shell.
    package var shell: String
    /// The groups besides the user's own.
    package var groups: [String]

    /// Makes a user.
    package init(_ login: String, id: Int, shell: String = "/bin/bash", groups: [String] = []) {
      self.login = login
      self.id = id
      self.shell = shell
      self.groups = groups
    }
  }

  /// Says what is missing to have such a host; nothing when nothing is.
  package static let lack: String? =
    !Machine.hasPrivateMounts
    ? "needs root and mount namespaces"
    : access("/usr/sbin/sshd", X_OK) != 0 ? "needs openssh-server (make test installs it)" : nil

  /// Sets the host up and waits until it answers.
  ///
  /// - Parameters:
  ///   - users: Who can log in, each with a key of their own.
  ///   - keys: Names of further keys, which are nobody's until they are given to somebody.
  ///   - sftp: What serves sftp.
  ///   - settings: Lines for the end of `sshd_config`.
  ///   - prepare: Lines of shell run inside before sshd starts, as root, in the folder `/run/host`.
  /// - Throws: `Failure` when the host does not start or does not answer.
  package init(
    users: [User], keys: [String] = [], sftp: String = "/usr/lib/openssh/sftp-server",
    settings: [String] = [],
    prepare: [String] = []
  ) throws {
    let folder = try TemporaryFolder()
    let port = try PrivateServer.freePort()
    for name in ["host"] + users.map(\.login) + keys {
      _ = try Command("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.file(name)]).run()
    }
    let settings = ["Subsystem sftp \(sftp)"] + settings
    let script = PrivateServer.script(users: users, settings: settings, prepare: prepare, port: port)
    try script.write(toFile: folder.file("set-up"), atomically: false, encoding: .utf8)
    let command = Command(
      "unshare", ["--mount", "--propagation", "private", "sh", folder.file("set-up"), folder.path])
    var sshd = try command.start()
    let end = ContinuousClock.now + patience
    while !PrivateServer.answers(on: port) {
      guard sshd.isAlive else {
        let log = (try? String(contentsOfFile: folder.file("log"), encoding: .utf8)) ?? ""
        throw Failure("The host did not start: \(try sshd.wait().errors)\(log)")
      }
      guard ContinuousClock.now < end else { throw Failure("The host does not answer on port \(port)") }
      usleep(10_000)
    }
    self.folder = folder
    self.sshd = sshd
    self.port = port
  }

  /// What sets the host up, ending as sshd itself, so that one process is all there is to end.
  private static func script(users: [User], settings: [String], prepare: [String], port: UInt16) -> String {
    let accounts = users.flatMap { user in
      [
        "echo '\(user.login):x:\(user.id):\(user.id)::/run/home/\(user.login):\(user.shell)' >>passwd",
        "echo '\(user.login):x:\(user.id):' >>group",
        "echo '\(user.login):*:19000:0:99999:7:::' >>shadow",
        "cp \"$1/\(user.login).pub\" keys/\(user.login)",
        "mkdir -m 755 /run/home/\(user.login); chown \(user.id):\(user.id) /run/home/\(user.login)",
      ]
        + user.groups.map {
          "sed -i -E 's/^\($0):.*[^:]$/&,\(user.login)/; s/^\($0):.*:$/&\(user.login)/' group"
        }
    }
    let configuration =
      [
        "Port \(port)", "ListenAddress 127.0.0.1", "HostKey /run/host/host", "PidFile none", "UsePAM yes",
        "PasswordAuthentication no", "KbdInteractiveAuthentication no",
        "AuthorizedKeysFile /run/host/keys/%u",
        "PrintMotd no", "PrintLastLog no", "AcceptEnv LANG LC_*", "LogLevel VERBOSE",
      ] + settings
    let lines =
      [
        "set -eu; umask 022", "mount -t tmpfs -o mode=755 private /run",
        // Logins are recorded, too, and those records are the machine's.
        "mount -t tmpfs -o mode=755 private /var/log", "touch /run/utmp /var/log/wtmp",
        "mkdir -p /run/sshd /run/motd.d /run/home /run/host/keys; cd /run/host",
        "install -m 600 \"$1/host\" host", "cp -p /etc/passwd /etc/group /etc/shadow .",
      ] + accounts + ["for file in passwd group shadow; do mount --bind $file /etc/$file; done"] + prepare
      + ["cat >sshd_config <<'END'"] + configuration
      + ["END", "exec /usr/sbin/sshd -D -e -f /run/host/sshd_config 2>\"$1/log\""]
    return lines.joined(separator: "\n") + "\n"
  }
}

// MARK: - Being there

extension PrivateServer {
  /// Runs a command as root inside the host.
  package func inside(_ words: [String], environment: [String: String] = [:]) throws -> Outcome {
    try command(words, environment: environment).run()
  }

  /// The number of sshd's process.
  package var pid: Int32 { sshd.pid }

  /// The path of a private key; its public half lies beside it, with `.pub` at its end.
  package func keyFile(_ name: String) -> String { folder.file(name) }

  /// The line of a public key.
  package func publicKey(_ name: String) throws -> String {
    String(try String(contentsOfFile: folder.file(name + ".pub"), encoding: .utf8).prefix { $0 != "\n" })
  }

  /// A command as root inside the host.
  package func command(_ words: [String], environment: [String: String] = [:], input: String? = nil)
    -> Command
  {
    Command(
      "nsenter", ["--target", "\(sshd.pid)", "--mount", "--"] + words, environment: environment, input: input)
  }

  /// What a client is called with to log in as a user, or to copy files with the words of `scp` and `sftp`.
  ///
  /// A key is named where it is not the user's own that signs.
  package func client(as login: String, key: String? = nil, options: [String] = []) -> [String] {
    let settings = [
      "Port=\(port)", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes",
      "BatchMode=yes", "LogLevel=ERROR", "IdentityFile=\(keyFile(key ?? login))",
      "User=\(login)",
    ]
    return ["-F", "none"] + settings.flatMap { ["-o", $0] } + options
  }

  /// Logs in as a user, to run a command or without one.
  package func ssh(as login: String, _ words: String..., options: [String] = [], input: String? = nil) throws
    -> Outcome
  {
    try Command("ssh", client(as: login, options: options) + ["127.0.0.1"] + words, input: input).run()
  }

  /// Logs in as a user on a screen.
  package func session(
    as login: String, _ words: String..., options: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 100, rows: 50)
  ) throws -> TmuxSession {
    try TmuxSession(
      "ssh", client(as: login, options: options) + ["127.0.0.1"] + words, environment: environment, size: size
    )
  }
}

// MARK: - Ports

extension PrivateServer {
  /// A port that nobody listens on, and that no other test is given while this process lives.
  ///
  /// It lies below those that the kernel hands out to whoever asks for none, so that no client takes it
  /// meanwhile.
  package static func freePort() throws -> UInt16 {
    for port in (UInt16(20_000)..<32_000).shuffled() where reserve(port) && isFree(port) { return port }
    throw Failure("No port is free")
  }

  /// Tells whether a port is this process's to give away from now on: a socket without a file has its name.
  private static func reserve(_ port: UInt16) -> Bool {
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array("\0taskboard-tests-\(port)".utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = MemoryLayout.offset(of: \sockaddr_un.sun_path).map { $0 + name.count } ?? 0
    let isReserved = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, socklen_t(length)) == 0 }
    }
    if !isReserved { close(socket) }
    return isReserved
  }

  private static func isFree(_ port: UInt16) -> Bool {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = loopback(port: port)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func answers(on port: UInt16) -> Bool {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = loopback(port: port)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    sockaddr_in(
      sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian,
      sin_addr: in_addr(s_addr: in_addr_t(0x7F00_0001).bigEndian), sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
  }
}
