import CNcurses
internal import TUI

extension Key {
  /// The key of a code that curses has given to a sequence of bytes; nil for keys that the board has no use
  /// for.
  init?(curses code: CInt) {
    guard let key = Key.codes[code] ?? Key.functionKey(code) else { return nil }
    self = key
  }

  /// The key of a control character; nil for NUL.
  init?(control scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: return nil
    }
  }

  /// The codes of curses and the keys of the board.
  private static let codes: [CInt: Key] = [
    KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_PPAGE: .pageUp, KEY_A3: .pageUp,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
  ]

  private static func functionKey(_ code: CInt) -> Key? {
    let number = Int(code - KEY_F0)
    return (1...12).contains(number) ? .function(number) : nil
  }
}
