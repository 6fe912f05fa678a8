import TUI
import TestSupport

/// Something that must hold of a host whose people come over SSH only.
struct GateCheck: Sendable {
  /// What must hold, as a sentence.
  let name: String
  /// Looks whether it holds; answers what was seen instead when it does not.
  private let look: @Sendable (GateHost) throws -> String?

  /// Makes a check.
  init(_ name: String, _ look: @escaping @Sendable (GateHost) throws -> String?) {
    self.name = name
    self.look = look
  }

  /// What was seen on a host instead of what must hold; nothing when it holds.
  func fault(on host: GateHost) -> String? {
    do {
      return try look(host).map { "\(name): \($0)" }
    } catch {
      return "\(name): \(error)"
    }
  }

  /// All checks, in the order in which one would try to get out.
  static let all = identity + data + restingOnSettings + files(with: "bxd") + manners

  /// The checks that no gate can pass for sshd.
  static let restingOnSettings = forwarding + files(with: "tran") + brought
}

extension Outcome {
  /// What was seen, unless it is what should be seen.
  func fault(unless isSound: Bool) -> String? {
    isSound ? nil : "\(ending)\n\(output.prefix(300))\n\(errors.prefix(300))"
  }
}

// MARK: - Who one is

extension GateCheck {
  /// Who a session is.
  private static let identity =
    GateHost.members.map { member in
      GateCheck("the key of \(member) opens a session of \(member)") { host in
        let outcome = try host.ssh(member, "info --format json")
        return outcome.fault(unless: outcome.code == 0 && outcome.output.contains("\"login\":\"\(member)\""))
      }
    } + [
      GateCheck("a public key that is only shown makes nobody its owner") { host in
        let shown = host.folder.file("shown.pub")
        _ = try Command("cp", [host.server.keyFile("thuky") + ".pub", shown]).run()
        let outcome = try Command(
          "ssh",
          ["-o", "IdentityFile=\(shown)"] + host.client("bxd") + ["127.0.0.1", "--", "info --format json"]
        ).run()
        return outcome.fault(unless: outcome.code == 0 && outcome.output.contains("\"login\":\"bxd\""))
      },
      GateCheck("a key that nobody has registered opens nothing") { host in
        let outcome = try host.ssh("mallory", "info")
        return outcome.fault(unless: outcome.code == 255 && outcome.output.isEmpty)
      },
      GateCheck("no other way of signing in is offered") { host in
        let outcome = try host.ssh(
          "bxd", "info", options: ["-o", "PreferredAuthentications=password,keyboard-interactive,hostbased"])
        return outcome.fault(unless: outcome.code == 255 && outcome.output.isEmpty)
      },
      GateCheck("a member's key opens no other account") { host in
        let outcome = try Command(
          "ssh", host.server.client(as: "root", key: "bxd") + ["127.0.0.1", "--", "id"]
        ).run()
        return outcome.fault(unless: outcome.code == 255 && outcome.output.isEmpty)
      },
      GateCheck("nobody is somebody else by asking for it") { host in
        let line = try Connection(to: host, as: "bxd")
        for command in ["list --as thuky", "--as=thuky list", "taskboard --as thuky list"] {
          let outcome = try line.run(command)
          guard outcome.code == 4, outcome.output.isEmpty else { return outcome.fault(unless: false) }
        }
        return nil
      },
    ]
}

// MARK: - What one says

extension GateCheck {
  /// What becomes of a command.
  private static let data = [
    GateCheck("a command arrives letter by letter and is run by nobody") { host in
      let words = #"a; $(id >/tmp/x) `id` "b" \ * ~ > /tmp/x | é < $HOME && {c,d} !! #"#
      let outcome = try host.ssh("bxd", "note NV-0006 '\(words)'")
      guard outcome.code == 0 else { return outcome.fault(unless: false) }
      let journal = try host.work("journal", "NV-0006", "--limit", "1", "--format", "tsv")
      return journal.contains(words.replacing(#"\"#, with: #"\\"#)) || journal.contains(words) ? nil : journal
    },
    GateCheck("a line's end and a byte that is no letter are no part of a command") { host in
      let line = try Connection(to: host, as: "bxd")
      for letter in ["\\n", "\\377", "\\033", "\\001"] {
        let script = #"letter=$1; shift; exec ssh "$@" -- "note NV-0006 a$(printf "${letter}b")""#
        let outcome = try Command("sh", ["-c", script, "sh", letter] + line.session + ["127.0.0.1"]).run()
        guard outcome.code == 2 else { return letter + (outcome.fault(unless: false) ?? "") }
      }
      return nil
    },
    GateCheck("a command of very many words is refused at once") { host in
      let line = try Connection(to: host, as: "bxd")
      for (word, count) in [(" x", 20_000), (" --incomplete", 1000)] {
        let outcome = try line.run("assign NV-0006" + String(repeating: word, count: count))
        guard outcome.code == 2, outcome.errors.contains("dài quá") else {
          return outcome.fault(unless: false)
        }
      }
      return nil
    },
    GateCheck("how a command ended is how the client ends") { host in
      let endings: [(String, Int)] = [
        ("list", 0), ("bash -i", 2), ("show NV-9999", 3), ("confirm NV-0006", 4), ("backup /tmp/x", 4),
        ("submit NV-0006 --no-document x", 7),
      ]
      let line = try Connection(to: host, as: "bxd")
      for (command, code) in endings {
        let outcome = try line.run(command)
        guard outcome.code == code else { return command + (outcome.fault(unless: false) ?? "") }
      }
      return nil
    },
    GateCheck("a directive is read from the input, and from nowhere else") { host in
      let text = "Bộ Y tế khẩn trương rà soát danh mục thuốc trước ngày 15/8/2025."
      let outcome = try host.ssh("bxd", "read - --issued 2025-07-16 --format tsv", input: text)
      guard outcome.code == 0, outcome.output.contains("2025-08-15") else {
        return outcome.fault(unless: false)
      }
      for line in ["read /etc/hostname", "read ./-", "read --format json -- /etc/taskboard/config.toml"] {
        let refused = try host.ssh("bxd", line)
        guard refused.code == 4, refused.output.isEmpty else {
          return line + (refused.fault(unless: false) ?? "")
        }
      }
      return nil
    },
    GateCheck("a terminal gets the board, as large as the client's window") { host in
      let screen = try host.screen("bxd", size: .init(columns: 111, rows: 33)).waitFor("Hôm nay")
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      let isWhole = (109...111).contains(lines.first?.count ?? 0) && lines.prefix(33).last?.isEmpty == false
      return isWhole ? nil : screen
    },
    GateCheck("without a terminal and a command there is the list") { host in
      let outcome = try host.ssh("bxd", nil)
      let list = try host.ssh("bxd", "list").output
      return outcome.fault(unless: outcome.code == 0 && !list.isEmpty && outcome.output == list)
    },
    GateCheck("a key line that has lost its command opens nothing") { host in
      for command in [
        nil, "id", "list", "/bin/sh", "taskboard", "taskboard --as thuky list", "taskboard --as thuky",
      ] {
        let outcome = try host.ssh("tran", command)
        guard outcome.code == 4, !outcome.output.contains("NV-") else { return outcome.fault(unless: false) }
      }
      let outcome = try host.ssh("tran", nil, options: ["-tt"])
      return outcome.fault(unless: outcome.code == 4 && outcome.output.contains("khóa đã đăng ký"))
    },
    GateCheck("help is printed, with no program to turn its pages") { host in
      let line = try Connection(to: host, as: "bxd")
      for command in ["--help", "help list", "list --help"] {
        let outcome = try line.run(command, options: ["-tt"])
        guard outcome.code == 0, outcome.output.contains("--format") || outcome.output.contains("list") else {
          return command + (outcome.fault(unless: false) ?? "")
        }
      }
      return nil
    },
  ]
}
