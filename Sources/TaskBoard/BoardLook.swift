import Curses
import TUI

/// What the board is to look like: what the options of the board say.
struct BoardLook {
  /// The colours; nothing where nobody has said which.
  var colors: ColorScheme?
  /// Tells whether it is drawn with ASCII characters.
  var isASCII: Bool
  /// Tells whether it is a conversation by lines, without a screen.
  var isPlain: Bool
  /// Tells whether little is sent, because the line is slow.
  var isSlow: Bool
  /// Tells whether the mouse is listened to.
  var hasMouse: Bool
}

extension BoardLook {
  /// The look with what was chosen beside the line of the command.
  ///
  /// Colours that somebody has chosen are shown even where `NO_COLOR` is set (no-color.org).
  func settled(by chosen: (Setting) -> String?) -> BoardLook {
    var look = self
    look.colors = colors ?? chosen(.colors).flatMap(ColorScheme.init) ?? Environment.own.colors
    look.isASCII = isASCII || chosen(.ascii) == "true"
    look.isSlow = isSlow || chosen(.slow) == "true"
    look.hasMouse = hasMouse || chosen(.mouse) == "true"
    return look
  }
}
