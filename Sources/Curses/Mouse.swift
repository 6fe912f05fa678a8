internal import TUI

/// The mouse, where it was asked for: presses of the first button, and the wheel.
///
/// It is read here and not by curses, whose `wgetch` waits without end behind a report that it makes no event
/// of. While it is on, terminals select text only with Shift held.
struct Mouse {
  /// The last click, and when it was.
  private var last: (position: Position, time: ContinuousClock.Instant)?

  /// The time in which two clicks on one place belong together.
  private static let quickly = Duration.milliseconds(500)

  /// Asks for reports of presses, in decimals (xterm, *Control Sequences*, modes 1000 and 1006).
  static let on = "\u{1B}[?1000h\u{1B}[?1006h"
  /// Asks for no reports.
  static let off = "\u{1B}[?1006l\u{1B}[?1000l"

  /// The key with whether it is the second click of two; a third one is a first one again.
  mutating func counted(_ key: Key, at time: ContinuousClock.Instant) -> Key {
    guard case .click(let position, _) = key else { return key }
    let isSecond = last.map { $0.position == position && time - $0.time <= Mouse.quickly } ?? false
    last = isSecond ? nil : (position, time)
    return .click(position, isSecond: isSecond)
  }
}

/// A report of the mouse while it comes in.
///
/// Behind `ESC [ <` come a button, a column and a row in decimals, then `M` for pressed or `m` for let go;
/// behind the `ESC [ M` of terminals that know no decimals, three bytes that each stand for a number.
struct MouseReport {
  private var numbers = [0]
  private var digits = 0
  private var isRaw = false

  /// The most digits of a report; what has more is none.
  private static let most = 15

  /// What a byte makes of the report.
  enum Reading: Equatable {
    /// It is not complete.
    case begun
    /// It is complete; what was let go, or moved, or is none of the buttons means nothing.
    case key(Key?)
    /// It is no report; the byte is somebody else's.
    case broken
  }

  /// Takes the next byte.
  mutating func take(_ byte: CInt) -> Reading {
    if isRaw || (digits == 0 && [0x20, 0x23, 0x60, 0x61].contains(byte)) { return take(raw: byte) }
    switch byte {
    case 0x30...0x39 where digits < MouseReport.most:
      digits += 1
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      return .begun
    case 0x3B where numbers.count < 3:
      numbers.append(0)
      return .begun
    case 0x4D: return .key(numbers.count == 3 ? pressed : nil)
    case 0x6D: return .key(nil)
    default: return .broken
    }
  }

  private mutating func take(raw byte: CInt) -> Reading {
    numbers = (isRaw ? numbers : []) + [Int(byte) - 0x20]
    isRaw = true
    return numbers.count == 3 ? .key(pressed) : .begun
  }

  /// The key of what was pressed, whichever of Shift, Alt and Control were held.
  private var pressed: Key? {
    switch numbers[0] & ~0b11100 {
    case 0: .click(Position(column: numbers[1] - 1, row: numbers[2] - 1), isSecond: false)
    case 64: .wheel(.up)
    case 65: .wheel(.down)
    default: nil
    }
  }
}
