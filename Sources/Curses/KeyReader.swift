internal import TUI

/// Reads keys from the codes of curses: bytes up to 255, and above them keys that curses has recognised.
///
/// What is begun, a letter, a paste or a report of the mouse, is kept from one reading to the next. A paste
/// is one key, given when it ends: no line of it is a command, and no line break in it Enter.
struct KeyReader {
  private var letters = LetterReader()
  private var paste: PastedText?
  private var report: MouseReport?
  private var silences = 0

  /// Reads all keys that wait; `next` answers nil when nothing is waiting any more.
  mutating func keys(from next: () -> CInt?) -> [Key] {
    var keys: [Key] = []
    var ahead = next()
    while let code = ahead {
      ahead = nil
      silences = 0
      switch code {
      case Sequences.pasteBegins: if paste == nil { paste = PastedText() }
      case Sequences.pasteEnds: if let key = endPaste() { keys.append(key) }
      case KeyReader.escape where paste == nil: ahead = escape(from: next, into: &keys)
      case _ where takesReport(code, into: &keys): break
      case Sequences.reportBegins: report = MouseReport()
      case 0...255: if let scalar = letters.take(UInt8(code)) { add(scalar, to: &keys) }
      default:
        letters.forget()
        if paste == nil, let key = Key(curses: code) { keys.append(key) }
      }
      ahead = ahead ?? next()
    }
    return keys
  }

  /// Hears that nothing came for a while; answers a paste that it ends.
  ///
  /// A paste may pause on a slow line: only the second silence in a row ends one whose end never came.
  mutating func hearSilence() -> Key? {
    silences += 1
    if paste != nil, silences < 2 { return nil }
    return endPaste()
  }

  /// Gives a code to the report of the mouse that was begun; tells whether it belongs to one.
  private mutating func takesReport(_ code: CInt, into keys: inout [Key]) -> Bool {
    guard let reading = report?.take(code) else { return false }
    if reading != .begun { report = nil }
    if case .key(let key?) = reading, paste == nil { keys.append(key) }
    return reading != .broken
  }

  private static let escape: CInt = 0x1B

  private mutating func endPaste() -> Key? {
    defer { paste = nil }
    letters.forget()
    return paste?.key
  }

  private mutating func add(_ scalar: Unicode.Scalar, to keys: inout [Key]) {
    if paste != nil {
      paste?.add(scalar)
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      if let key = Key(control: scalar) { keys.append(key) }
    } else if scalar.properties.isMark, case .character(let base)? = keys.last {
      keys[keys.count - 1] = .character(base.marked(with: scalar))
    } else if scalar.isHarmless {
      keys.append(.character(Character(scalar)))
    }
  }

  /// Reads what comes after an escape byte; answers the code that was read and is still to be judged.
  ///
  /// Escape is a key when it stands alone. With a letter right behind it the two are one key, of which the
  /// board makes what is safe; a report that curses does not know means nothing, and no piece of it may be
  /// taken for a command.
  private mutating func escape(from next: () -> CInt?, into keys: inout [Key]) -> CInt? {
    letters.forget()
    guard let following = next() else {
      keys.append(.escape)
      return nil
    }
    switch following {
    case KeyReader.escape:
      keys.append(.escape)
      return following
    case Sequences.pasteBegins: return following
    case 0x5B: skip(from: next) { (0x40...0x7E).contains($0) }
    case 0x4F: _ = next()
    case 0x50, 0x5D, 0x5E, 0x5F: skip(from: next) { $0 == 0x07 || $0 == 0x5C }
    case 0x20...0x7E: keys.append(.alt(Character(Unicode.Scalar(UInt8(following)))))
    default: break
    }
    return nil
  }

  private func skip(from next: () -> CInt?, until isLast: (CInt) -> Bool) {
    while let code = next(), !isLast(code) {}
  }
}

extension Unicode.Scalar.Properties {
  /// Tells whether the scalar is a mark that belongs to the letter before it.
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension Character {
  /// This character with one more mark; unchanged when the two do not make one character.
  fileprivate func marked(with mark: Unicode.Scalar) -> Character {
    var scalars = String(self).unicodeScalars
    scalars.append(mark)
    let whole = String(scalars)
    return whole.count == 1 ? Character(whole) : self
  }
}
