import Assignments
import Foundation
import Glibc
import Phrases
import Storage

/// The login shell of the account that owns the board: what sshd starts for whoever has signed in.
///
/// It accepts one line and nothing else, `-c "taskboard --as NAME"`, which sshd takes from the key that has
/// signed; so a session is its member's and nobody else's. What the client wants stands in
/// `SSH_ORIGINAL_COMMAND` and is read as a command of ours; without it the board opens. No shell, no other
/// program and no file but the board's is ever started or opened, and nothing of the client's environment is
/// left but what is listed here.
struct Gate {
  /// The member whose session it is.
  let member: Login
  /// What the client wants, as it came.
  let command: [UInt8]?
  /// Where the client is.
  let origin: String
  /// Where sshd has written which key has signed.
  private let signature: String?

  /// The names under which the program is the gate; a login shell's has a `-` before it.
  private static let names: Set = ["taskboard-gate", "-taskboard-gate"]

  /// Tells whether the program was started as the gate.
  static let isCalled = names.contains(
    CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "")

  /// The words that the client wants run, as far as they can be read.
  static var words: [String] {
    (try? variable(command).map { bytes throws(UsageMistake.Words) in try CommandWords(bytes).words }) ?? []
  }

  private static let command = "SSH_ORIGINAL_COMMAND"

  /// Reads what sshd starts the gate with; nothing when it is anything but the one line.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, arguments[0] == "-c" else { return nil }
    let line = "taskboard --as "
    guard arguments[1].hasPrefix(line), let member = Login(arguments[1].dropFirst(line.count)) else {
      return nil
    }
    self.member = member
    command = Gate.variable(Gate.command)
    origin = Gate.variable("SSH_CONNECTION").map { String(decoding: $0, as: UTF8.self) } ?? ""
    signature = Gate.variable("SSH_USER_AUTH").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Passes a session, or refuses it, and answers how it ended.
  static func pass(_ arguments: [String]) -> ExitStatus {
    umask(0o077)
    let gate = Gate(arguments)
    clearEnvironment()
    let err = Output(2)
    func refuse(_ status: ExitStatus, _ phrase: Phrase) -> ExitStatus {
      try? err.line("taskboard: " + phrase(in: Spoken.language))
      try? err.flush()
      return status
    }
    guard let gate else {
      SystemLog.note("gate refused \(arguments)")
      return refuse(.notPermitted, HostFault.onlyBySSH.phrase)
    }
    do throws(HostFault) {
      let configuration = try HostConfiguration()
      guard try gate.isSigned(besideBoardAt: configuration.database) else {
        SystemLog.note("gate refused \(gate.member.text): another key has signed")
        return refuse(.notPermitted, HostFault.onlyBySSH.phrase)
      }
      return gate.run(on: gate.ground(configuration))
    } catch {
      SystemLog.note("gate cannot serve \(gate.member.text): \(error)")
      return refuse(.unavailable, error.phrase)
    }
  }
}

// MARK: - Behind the gate

extension Gate {
  /// Tells whether the key that has signed is the member's.
  ///
  /// sshd takes the line from the key, so it is; but a line that had lost its command would let its holder
  /// say the gate's own one. Who is disabled by now, or no member at all, has no key; that is refused, and
  /// kept, as soon as anything is asked.
  private func isSigned(besideBoardAt path: String) throws(HostFault) -> Bool {
    guard let signature else { return false }
    do throws(BoardError) {
      if try KeyList.signer(toldIn: signature, besideBoardAt: path) == member { return true }
      return try BoardStore(at: path, for: .reading).member(member).map(\.isDisabled) ?? true
    } catch {
      throw .board(error)
    }
  }

  /// What a session stands on.
  private func ground(_ configuration: HostConfiguration) -> Ground {
    Ground(
      place: Place(path: configuration.database, reason: .host), clock: Clock(), login: member.text,
      language: Spoken.language, isGated: true, out: Output(1), err: Output(2))
  }

  /// Runs what the client wants, or opens the board.
  private func run(on ground: Ground) -> ExitStatus {
    let words: [String]
    do throws(UsageMistake.Words) {
      words = try command.map { bytes throws(UsageMistake.Words) in try CommandWords(bytes).words } ?? []
    } catch {
      note(String(decoding: command?.prefix(200) ?? [], as: UTF8.self))
      return ground.end(by: .words(error))
    }
    note(words.joined(separator: " "))
    return ground.run(words.first == "taskboard" ? Array(words.dropFirst()) : words)
  }

  /// Tells the system's log who comes from where and wants what.
  private func note(_ words: String) {
    let address = origin.split(separator: " ").first.map(String.init) ?? "-"
    SystemLog.note(
      "session of \(member.text) from \(address): \(words.isEmpty ? "board" : String(words.prefix(500)))")
  }
}

// MARK: - The environment

extension Gate {
  /// Leaves of the environment what is known to do no harm.
  ///
  /// `TERM` comes with the request for a terminal and no setting of sshd keeps it out; descriptions of
  /// terminals are looked for where `HOME`, `TERMINFO` and others say, so these go.
  private static func clearEnvironment() {
    let kept = [command, "SSH_CONNECTION", "SSH_TTY"].map { ($0, variable($0)) }
    let type = variable("TERM").map { String(decoding: $0, as: UTF8.self) }
    clearenv()
    for (name, value) in kept {
      guard let value else { continue }
      var letters = value.map { CChar(bitPattern: $0) }
      letters.append(0)
      unsafe setenv(name, letters, 1)
    }
    if let type { unsafe setenv("TERM", terminals.contains(type) ? type : "xterm-256color", 1) }
  }

  /// The kinds of terminal that are taken at their word; all others are taken for what nearly all of them
  /// imitate.
  private static let terminals: Set = [
    "xterm", "xterm-color", "xterm-256color", "xterm-direct", "xterm-mono", "screen", "screen-256color",
    "tmux",
    "tmux-256color", "linux", "vt100", "vt102", "vt220", "rxvt", "rxvt-256color", "rxvt-unicode",
    "rxvt-unicode-256color", "putty", "putty-256color", "konsole", "konsole-256color", "gnome",
    "gnome-256color", "cygwin", "mintty", "alacritty", "foot", "xterm-kitty", "xterm-ghostty", "wezterm",
    "mosh", "st", "st-256color", "Eterm", "dumb",
  ]

  private static func variable(_ name: String) -> [UInt8]? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: value, count: strlen(value))).map { UInt8(bitPattern: $0) }
  }
}
