import Foundation
import TestSupport
import Testing

@Suite struct `Installing` {
  /// What is installed below a prefix, with its permissions; a link has its target.
  private static let files = [
    "bin/taskboard": "755", "bin/taskboard-gate": "-> taskboard",
    "lib/systemd/system/taskboard-backup.service": "644",
    "lib/systemd/system/taskboard-backup.timer": "644",
    "lib/systemd/system/taskboard-summary.service": "644",
    "lib/systemd/system/taskboard-summary.timer": "644",
    "lib/taskboard/taskboard-backup": "755", "lib/taskboard/taskboard-publish": "755",
    "lib/tmpfiles.d/taskboard.conf": "644",
    "lib/sysusers.d/taskboard.conf": "644",
    "share/bash-completion/completions/taskboard": "644",
    "share/fish/vendor_completions.d/taskboard.fish": "644", "share/man/man1/taskboard.1": "644",
    "share/man/vi/man1/taskboard.1": "644", "share/man/man7/taskboard-query.7": "644",
    "share/man/vi/man7/taskboard-query.7": "644",
    "share/zsh/site-functions/_taskboard": "644",
  ]

  /// What is installed below `/etc`; Debian's package has them as its settings.
  private static let settings = [
    "etc/logrotate.d/taskboard", "etc/profile.d/taskboard.sh", "etc/ssh/sshd_config.d/50-taskboard.conf",
    "etc/taskboard/backup.conf", "etc/taskboard/config.toml", "etc/taskboard/summary.conf",
  ]

  @Test func `the package names every file of settings, and its scripts are sound`() throws {
    let debian = Machine.repository + "/Hosting/debian/"
    let named = try String(contentsOfFile: debian + "conffiles", encoding: .utf8)
    #expect(named == Self.settings.map { "/\($0)\n" }.joined())
    for script in ["preinst", "postinst", "prerm", "postrm"] {
      let outcome = try Command("sh", ["-n", debian + script]).run()
      #expect(outcome.code == 0, "\(script): \(outcome.errors)")
      let text = try String(contentsOfFile: debian + script, encoding: .utf8)
      #expect(text.hasPrefix("#!/bin/sh\n") && text.contains("\nset -e\n"), "\(script)")
      #expect(try Command("sh", [debian + script, "nonsense"]).run().code == 1, "\(script)")
    }
  }

  /// Calls make with where things go.
  private static func make(_ goal: String, _ settings: String...) throws {
    let outcome = try Command(
      "make", ["--silent", goal, "BINARY=\(try Product.path())"] + settings, in: Machine.repository
    ).run(within: .seconds(60))
    guard outcome.code == 0 else { throw Failure("make \(goal): \(outcome.errors)") }
  }

  /// The files below a folder, each with its permissions or its target.
  private static func tree(_ folder: String) throws -> [String: String] {
    let outcome = try Command(
      "find",
      [
        folder, "(", "-type", "l", "-printf", "%P\\t-> %l\\n", ")", "-o", "-type", "f", "-printf",
        "%P\\t%m\\n",
      ]
    )
    .run()
    let pairs = outcome.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
  }

  @Test func `puts every file in its place and takes it away again`() throws {
    let folder = try TemporaryFolder()
    try Self.make("install", "DESTDIR=\(folder.path)")
    var expected = Dictionary(uniqueKeysWithValues: Self.files.map { ("usr/local/" + $0, $1) })
    for file in Self.settings { expected[file] = "644" }
    #expect(try Self.tree(folder.path) == expected)
    // Once more over the first, as an upgrade does; what the administrator has settled stays.
    let settings = folder.file("etc/taskboard/config.toml")
    try "database = \"/srv/board.db\"\n".write(toFile: settings, atomically: false, encoding: .utf8)
    try Self.make("install", "DESTDIR=\(folder.path)")
    #expect(try Self.tree(folder.path) == expected)
    #expect(try String(contentsOfFile: settings, encoding: .utf8) == "database = \"/srv/board.db\"\n")
    let version = try Command(folder.file("usr/local/bin/taskboard"), ["--version"]).run()
    #expect(version.output.hasPrefix("taskboard "))
    try Self.make("uninstall", "DESTDIR=\(folder.path)")
    let kept = Self.settings.filter { $0.hasPrefix("etc/taskboard/") }
    #expect(try Self.tree(folder.path) == Dictionary(uniqueKeysWithValues: kept.map { ($0, "644") }))
  }

  @Test func `fills in where things are`() throws {
    let folder = try TemporaryFolder()
    try Self.make("install", "DESTDIR=\(folder.path)", "PREFIX=/opt/bảng", "SYSCONFDIR=/opt/etc")
    let text = try Command(
      "cat", Self.files.keys.filter { $0.hasPrefix("lib/") }.map { folder.file("opt/bảng/" + $0) }
    )
    .run().output
    for place in ["@BINDIR@", "@LIBDIR@", "@SYSCONFDIR@"] { #expect(!text.contains(place)) }
    #expect(text.contains("ExecStart=/opt/bảng/lib/taskboard/taskboard-publish\n"))
    #expect(text.contains("EnvironmentFile=-/opt/etc/taskboard/summary.conf\n"))
    let sshd = try String(
      contentsOfFile: folder.file("opt/etc/ssh/sshd_config.d/50-taskboard.conf"), encoding: .utf8)
    #expect(sshd.contains("AuthorizedKeysCommand /opt/bảng/bin/taskboard keys %u %t %k\n"))
    #expect(text.contains("/var/lib/taskboard /opt/bảng/bin/taskboard-gate\n"))
    #expect(text.contains("program=${TASKBOARD_PROGRAM:-/opt/bảng/bin/taskboard}\n"))
  }

  @Test(.enabled(if: Machine.has("systemd-analyze"), "needs systemd"))
  func `systemd finds nothing wrong with the units`() throws {
    let folder = try TemporaryFolder()
    let prefix = folder.file("usr")
    try Self.make("install", "PREFIX=\(prefix)", "SYSCONFDIR=\(folder.file("etc"))", "DESTDIR=")
    let units = ["summary.service", "summary.timer", "backup.service", "backup.timer"].map {
      "\(prefix)/lib/systemd/system/taskboard-\($0)"
    }
    let outcome = try Command("systemd-analyze", ["verify", "--man=no"] + units).run()
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let timers = try [units[1], units[3]].map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
    let calendars = timers.split(separator: "\n").filter { $0.hasPrefix("OnCalendar=") }.map {
      $0.dropFirst(11)
    }
    #expect(calendars.count == 3)
    for calendar in calendars {
      #expect(try Command("systemd-analyze", ["calendar", String(calendar)]).run().code == 0, "\(calendar)")
    }
  }

  @Test func `without the program there is nothing to install`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Command(
      "make", ["--silent", "install", "BINARY=/không/có", "DESTDIR=\(folder.path)"], in: Machine.repository
    ).run()
    #expect(outcome.code != 0)
    #expect(outcome.errors.contains("make build"))
    #expect(try Self.tree(folder.path).isEmpty)
  }
}
