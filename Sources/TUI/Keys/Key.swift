/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A letter, digit or sign, whole: a base with its marks arrives as one character.
  case character(Character)
  /// Control and a letter, given in small, as in `control("l")`.
  case control(Character)
  /// A letter or sign right behind an Escape: Alt with it, or two keys that a slow line has brought together.
  case alt(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, F1 to F12.
  case function(Int)
  /// Text that came in one piece from elsewhere: never a command, and without line breaks once it is in a
  /// field.
  case pasted(String)
  /// The wheel of the mouse, turned a notch up or down.
  case wheel(Motion)
  /// A click on a place of the screen; the second one of two in quick succession says so.
  case click(Position, isSecond: Bool)
  /// A click on what a place stands for.
  case aim(Target)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}

extension Key {
  /// The most bytes of a paste that are taken; what is more is dropped.
  package static let longestPaste = 256 * 1024

  /// The name of the key on the screen and in the manual.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .pasted, .wheel, .click, .aim: ""
    }
  }
}
