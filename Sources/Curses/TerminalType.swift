import CNcurses
import Glibc

/// The kind of terminal, by the name under which its description is kept.
struct TerminalType {
  /// The name of a description that was found, and that can place the cursor.
  let name: String

  /// Reads the description for what `TERM` says; nothing is sent to the terminal.
  init(named wanted: String?) throws(CursesTerminal.Failure) {
    guard let wanted, !TerminalType.dumb.contains(wanted) else { throw .dumb }
    guard wanted.utf8.count <= 64, wanted.utf8.allSatisfy(TerminalType.belongsInName) else {
      throw .unknownType(
        String(decoding: wanted.utf8.filter(TerminalType.belongsInName).prefix(64), as: UTF8.self))
    }
    for name in [wanted] + TerminalType.standIns {
      switch TerminalType.read(name) {
      case .unknown: continue
      case .dumb: throw .dumb
      case .capable:
        self.name = name
        return
      }
    }
    throw .unknownType(wanted)
  }

  /// What a description is good for.
  private enum Finding { case unknown, dumb, capable }

  /// The names of terminals that cannot place the cursor.
  private static let dumb: Set = ["", "dumb", "unknown"]

  /// What newer terminals that are not described here understand as well.
  private static let standIns = ["xterm-256color", "vt100"]

  private static func belongsInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func read(_ name: String) -> Finding {
    var result: CInt = 0
    let answer = setupterm(name, STDOUT_FILENO, &result)
    defer { if let description = set_curterm(nil) { del_curterm(description) } }
    if answer == OK { return Capability.string("cup").isEmpty ? .dumb : .capable }
    return result == 1 ? .dumb : .unknown
  }
}
