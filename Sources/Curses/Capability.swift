import CNcurses

/// What the description of the terminal says that it can do.
enum Capability {
  /// The bytes of a capability without their delays; empty where the terminal has none.
  static func string(_ name: String) -> [UInt8] {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return [] }
    var bytes: [UInt8] = []
    var isDelay = false
    for byte in String(cString: value).utf8 {
      switch byte {
      case UInt8(ascii: "<") where bytes.last == UInt8(ascii: "$"):
        isDelay = true
        bytes.removeLast()
      case UInt8(ascii: ">") where isDelay: isDelay = false
      default: if !isDelay { bytes.append(byte) }
      }
    }
    return bytes
  }
}

/// Whether the terminal marks pasted text, so that no line of it is taken for a command.
enum Paste {
  /// Switches the marks on.
  static let on = "\u{1B}[?2004h"
  /// Switches the marks off.
  static let off = "\u{1B}[?2004l"
}
