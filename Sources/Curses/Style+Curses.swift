import CNcurses
internal import TUI

/// What a meaning looks like: attributes, which every terminal has, and tones, which some have.
struct Look {
  /// The attributes of a terminal without colours.
  var plainly: attr_t
  /// The attributes that go with the tones.
  var attributes: attr_t
  /// The tone of the letters; the terminal's own where there is none.
  var ink: Tone?
}

/// A colour by its numbers in the terminal's palette.
struct Tone {
  /// The number among the first eight.
  var basic: Int32
  /// The number among 256 that reads on a dark background.
  var dark: Int16
  /// The number among 256 that reads on a light background.
  var light: Int16

  static let red = Tone(basic: COLOR_RED, dark: 210, light: 124)
  static let yellow = Tone(basic: COLOR_YELLOW, dark: 221, light: 94)
  static let green = Tone(basic: COLOR_GREEN, dark: 114, light: 22)
  static let cyan = Tone(basic: COLOR_CYAN, dark: 80, light: 24)
  static let blue = Tone(basic: COLOR_BLUE, dark: 111, light: 25)
  static let magenta = Tone(basic: COLOR_MAGENTA, dark: 183, light: 90)

  /// Tells the tone's number in a scheme on a terminal of so many colours; nil means no colour.
  ///
  /// Where there are few colours, their usual values decide: what cannot be read on a dark or a light
  /// background is left to attributes and signs. Sixteen colours have a bright one of each.
  func number(in scheme: ColorScheme, of colors: Int) -> Int16? {
    switch scheme {
    case .none: nil
    case .dark where colors >= 256: dark
    case .light where colors >= 256: light
    case .dark where colors >= 16: Int16(basic) + 8
    case .dark where basic == COLOR_BLUE: nil
    case .light where [COLOR_YELLOW, COLOR_GREEN, COLOR_CYAN].contains(basic): nil
    case .auto, .dark, .light: colors >= 8 ? Int16(basic) : nil
    }
  }
}

extension Style {
  /// What this meaning looks like: the one table of the board's looks.
  var look: Look {
    switch self {
    case .plain: Look(plainly: normal, attributes: normal)
    case .quiet: Look(plainly: dim, attributes: dim)
    case .strong: Look(plainly: bold, attributes: bold)
    case .bar: Look(plainly: bold | reverse, attributes: bold | reverse, ink: .blue)
    case .selected: Look(plainly: reverse, attributes: reverse)
    case .remembered: Look(plainly: bold, attributes: bold, ink: .blue)
    case .overdue: Look(plainly: bold, attributes: bold, ink: .red)
    case .soon: Look(plainly: normal, attributes: normal, ink: .yellow)
    case .done: Look(plainly: dim, attributes: normal, ink: .green)
    case .missing: Look(plainly: bold, attributes: normal, ink: .magenta)
    case .changed: Look(plainly: bold, attributes: bold, ink: .cyan)
    case .notice: Look(plainly: bold, attributes: bold, ink: .green)
    case .alarm: Look(plainly: bold | reverse, attributes: bold | reverse, ink: .red)
    case .field: Look(plainly: underline, attributes: underline)
    }
  }
}

private let normal = TASKBOARD_A_NORMAL
private let bold = TASKBOARD_A_BOLD
private let dim = TASKBOARD_A_DIM
private let reverse = TASKBOARD_A_REVERSE
private let underline = TASKBOARD_A_UNDERLINE
