/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A letter, digit or sign, whole: a base with its marks arrives as one character.
  case character(Character)
  /// Control and a letter, given in small, as in `control("l")`.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, F1 to F12.
  case function(Int)
}
