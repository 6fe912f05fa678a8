internal import TUI

/// The text of a paste, while it comes in.
///
/// No more of it is kept than `Key.longestPaste` bytes, so that no slip of the mouse fills the memory.
struct PastedText {
  private var scalars = String.UnicodeScalarView()
  private var bytes = 0
  private var endsInReturn = false
  private var isFull = false

  /// Takes the next scalar: letters and marks as they are, every kind of line break as one, a tab, and no
  /// other control character.
  mutating func add(_ scalar: Unicode.Scalar) {
    let followsReturn = endsInReturn
    endsInReturn = scalar == "\r"
    switch scalar {
    case "\n" where followsReturn: break
    case "\r", "\n": keep("\n")
    case "\t": keep(scalar)
    default: if scalar.properties.generalCategory != .control { keep(scalar) }
    }
  }

  /// The paste as one key; nothing when there is no text in it.
  var key: Key? { scalars.isEmpty ? nil : .pasted(String(scalars)) }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    isFull = isFull || bytes + length > Key.longestPaste
    guard !isFull else { return }
    scalars.append(scalar)
    bytes += length
  }
}
