import Foundation
import TestSupport

/// Commands as nobody types them: valid ones changed at random, words that begin like options, bytes that are
/// no letters, and very long ones.
struct HostileCommands {
  private var state: UInt64

  /// Makes a stream of commands that a number decides.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private static let valid = [
    "list lead:BXD standing:overdue --format json", "show NV-0006", "note NV-0006 'Đã họp với các bộ'",
    "progress NV-0006 40 --note \"xong\" --if-revision 3",
    "submit NV-0006 --document 1/BC --dated 2025-08-01",
    "extend NV-0006 2031-01-01 --reason x", "edit NV-0006 --owner 'Trần Văn B' --position P",
    "accept NV-0007",
    "decline NV-0005 --reason x", "undo --dry-run", "undo", "journal NV-0006 --limit 3", "journal verify",
    "stats",
    "summary --mine", "due 'trước ngày 20/7' --issued 2025-07-16", "members add x --name y --role leader",
    "members key add bxd ssh-ed25519 AAAA", "grant NV-0006 2031-01-01 --correct x", "taskboard list",
    "--help",
    "holidays add 2030-01-01 --kind holiday --name x", "confirm NV-0006 --done 2025-08-01 --no-document x",
    "add --lead BXD --action x --due 2030-01-01 --phrase 'trước tháng 5'", "edit NV-0020 --owner x", "check",
    "report cells --format json", "export --format ics --output -",
    "export --format xlsx", "import -", "import - --table agencies --update", "assign NV-0008 --incomplete",
    "relead NV-0006 BTC --reason x", "cancel NV-0020 --document x", "agencies",
  ]
  private static let words = [
    "-", "--", "---", "-h", "--help", "--version", "--as", "--as=thuky", "--db", "--db=/tmp/x", "-c",
    "--lang", "en",
    "--format", "json", "--today", "2025-01-01", "--as-of", "@all", "@ministries", "NV-0006",
    "NV-99999999999999999999",
    "$(id)", "`id`", "|sh", ">/tmp/x", "\\", "'", "\"", "''", "--generate-completion-script", "bash",
    "--experimental-dump-help", "--colors", "--ascii", "--plain", "--slow", "--mouse", "init", "demo",
    "backup", "keys", "-1", "1e9", "💥",
    "e\u{301}",
  ]

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// The next command, without a NUL.
  mutating func command() -> [UInt8] {
    var bytes = Array(HostileCommands.valid[next(HostileCommands.valid.count)].utf8)
    switch next(10) {
    case 0: bytes = (0..<next(300)).map { _ in UInt8(1 + next(255)) }
    case 1:
      bytes = Array(
        (0..<(1 + next(8))).map { _ in HostileCommands.words[next(HostileCommands.words.count)] }
          .joined(separator: " ").utf8)
    case 2 where next(8) == 0:
      let piece = bytes + [[0x20, 0x41, 0x27, 0x2D, 0xC4, 0x01][next(6)]]
      let length = 1000 + next(119_000)
      while bytes.count < length { bytes += piece }
      bytes = Array(bytes.prefix(length))
    case 3:
      let word = Array(HostileCommands.words[next(HostileCommands.words.count)].utf8)
      var parts = bytes.split(separator: 0x20).map { Array($0) }
      parts.insert(word, at: next(parts.count + 1))
      bytes = Array(parts.joined(separator: [0x20]))
    case 4, 5, 6:
      for _ in 0...next(4) where !bytes.isEmpty {
        let place = next(bytes.count)
        switch next(4) {
        case 0: bytes[place] = UInt8(1 + next(255))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(1 + next(255)), at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(1 + next(9)), at: place)
        }
      }
    default:
      let other = Array(HostileCommands.valid[next(HostileCommands.valid.count)].utf8)
      if next(3) == 0 { bytes = bytes.prefix(next(bytes.count)) + other.suffix(next(other.count)) }
    }
    return bytes
  }

  /// Writes commands into a file and runs each of them at the gate of a host, two at a time; answers a line
  /// for each: the code it ended with, and where it is strange its beginning.
  mutating func write(_ count: Int, to file: String, running host: GateHost) throws -> String {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes += command() + [0] }
    try Data(bytes).write(to: URL(filePath: file))
    let one = #"""
      run() {
        SSH_ORIGINAL_COMMAND=$1 timeout "$2" /usr/local/bin/taskboard-gate \
          -c "taskboard --as bxd" </dev/null >/dev/null 2>&1
      }
      run "$1" 1; code=$?
      # A busy machine may take longer than the program.
      [ $code -ne 124 ] || { run "$1" 60; code=$?; }
      case $code in
        [0-7]|10) echo $code ;;
        *) printf '%s %s\n' $code "$(printf %s "$1" | head -c 200 | od -An -c | tr -d '\n')" ;;
      esac
      """#
    let outcome = try host.server.command(
      host.asAccount(
        [
          "env", "-i", "PATH=/usr/bin:/bin", "SSH_USER_AUTH=\(GateHost.signatures)/bxd", "xargs", "-0", "-s",
          "2000000", "-n", "1", "-P", "2", "-a", file,
          "sh",
        ]
          + ["-c", one, "sh"])
    ).run(within: .seconds(36_000))
    return outcome.output
  }
}
