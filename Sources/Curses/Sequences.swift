import CNcurses

/// The sequences that a terminal may send although its description does not say so.
enum Sequences {
  /// The code of the sequence that opens a paste; above all codes that curses gives itself.
  static let pasteBegins: CInt = KEY_MAX + 101
  /// The code of the sequence that closes a paste.
  static let pasteEnds: CInt = KEY_MAX + 102

  /// The code of the sequence that opens a report of the mouse, whose letters would be commands otherwise.
  static let reportBegins: CInt = KEY_MAX + 103

  /// Tells curses the sequences, where it does not know better.
  static func teach() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
    for (sequence, code) in elsewhere where key_defined(sequence) == 0 { define_key(sequence, code) }
  }

  /// Takes the mouse from curses, which would read it itself; the description's keys must have been read.
  static func takeMouse() {
    define_key(nil, KEY_MOUSE)
    for sequence in ["\u{1B}[<", "\u{1B}[M"] { define_key(sequence, reportBegins) }
  }

  /// How PuTTY, the consoles and terminals that were reset say the keys of an xterm.
  private static let elsewhere: [(String, CInt)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE), ("\u{1B}[Z", KEY_BTAB),
    ("\u{1B}OM", KEY_ENTER), ("\u{1B}[11~", KEY_F0 + 1), ("\u{1B}[12~", KEY_F0 + 2),
    ("\u{1B}[13~", KEY_F0 + 3), ("\u{1B}[14~", KEY_F0 + 4), ("\u{1B}OP", KEY_F0 + 1),
    ("\u{1B}OQ", KEY_F0 + 2), ("\u{1B}OR", KEY_F0 + 3), ("\u{1B}OS", KEY_F0 + 4),
  ]
}
