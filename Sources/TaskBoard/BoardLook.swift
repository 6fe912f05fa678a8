import Curses

/// What the board is to look like: what the options of the board say.
struct BoardLook {
  /// The colours.
  var colors: ColorScheme
  /// Tells whether it is drawn with ASCII characters.
  var isASCII: Bool
  /// Tells whether it is a conversation by lines, without a screen.
  var isPlain: Bool
  /// Tells whether little is sent, because the line is slow.
  var isSlow: Bool
  /// Tells whether the mouse is listened to.
  var hasMouse: Bool
}
