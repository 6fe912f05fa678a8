import TUI

extension String {
  /// The text cut to a number of cells, an ellipsis in place of what is left out.
  func clipped(to width: Int) -> String {
    guard Width.of(self) > width else { return self }
    var kept = ""
    var used = 0
    for character in self {
      let cells = Width.of(character)
      guard used + cells <= width - 1 else { break }
      kept.append(character)
      used += cells
    }
    return width > 0 ? kept + "…" : ""
  }

  /// The text cut or filled with spaces to a number of cells.
  func filling(_ width: Int, atRight: Bool = false) -> String {
    let text = clipped(to: width)
    let space = String(repeating: " ", count: max(0, width - Width.of(text)))
    return atRight ? space + text : text + space
  }

  /// The text with a capital letter at its head.
  var capitalised: String {
    prefix(1).uppercased() + dropFirst()
  }
}
