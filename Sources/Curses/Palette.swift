import CNcurses
internal import TUI

/// The looks of all meanings, made ready for the terminal that has just been opened.
struct Palette {
  /// What curses is told with each character: attributes and the number of a colour pair.
  struct Ink {
    var attributes: attr_t
    var pair: Int16
  }

  private let inks: [Style: Ink]

  /// Starts colours, where the scheme wants any and the terminal has them, and numbers the pairs.
  init(_ scheme: ColorScheme) {
    let colors = scheme == .none ? 0 : Int(tigetnum("colors"))
    let isColored = colors >= 8 && start_color() == OK && use_default_colors() == OK
    var inks: [Style: Ink] = [:]
    var pair: Int16 = 0
    for style in Style.allCases {
      let look = style.look
      guard isColored else {
        inks[style] = Ink(attributes: look.plainly, pair: 0)
        continue
      }
      guard let number = look.ink?.number(in: scheme, of: colors) else {
        inks[style] = Ink(attributes: look.attributes, pair: 0)
        continue
      }
      pair += 1
      init_pair(pair, number, -1)
      inks[style] = Ink(attributes: look.attributes, pair: pair)
    }
    self.inks = inks
  }

  /// What a style is written with.
  subscript(style: Style) -> Ink { inks[style] ?? Ink(attributes: TASKBOARD_A_NORMAL, pair: 0) }
}
