/// A picture of a terminal's screen, as SVG.
struct ScreenPicture {
  /// The background that a terminal has, and the colours that go with it.
  enum Theme {
    case dark, light

    /// The colour of the screen where nothing says otherwise.
    var paper: String { self == .dark ? "#1b1d22" : "#fdfdfb" }
    /// The colour of letters where nothing says otherwise.
    var ink: String { self == .dark ? "#d8dade" : "#24272c" }

    /// The colour of a number of the palette: 16 that the theme chooses, a cube of 216, and 24 greys (xterm).
    func color(_ number: Int) -> String {
      switch number {
      case 0..<16: return (self == .dark ? ScreenPicture.onDark : ScreenPicture.onLight)[number]
      case 16..<232:
        let steps = [0, 95, 135, 175, 215, 255]
        let place = number - 16
        return ScreenPicture.hex([steps[place / 36], steps[place / 6 % 6], steps[place % 6]])
      default:
        let grey = 8 + (number - 232) * 10
        return ScreenPicture.hex([grey, grey, grey])
      }
    }
  }

  /// What is on the screen.
  let cells: ScreenCells
  /// How many columns it has.
  let columns: Int
  /// The colours of the terminal.
  let theme: Theme
  /// What is seen, in words, for whoever does not see it.
  let title: String

  private static let cell = (width: 9, height: 18, font: 15, rise: 14)
  private static let margin = 9

  /// The picture as SVG; the same screen gives the same text.
  var svg: String {
    let cell = ScreenPicture.cell
    let width = columns * cell.width + 2 * ScreenPicture.margin
    let height = cells.lines.count * cell.height + 2 * ScreenPicture.margin
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" \
      font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="\(cell.font)">
      <title>\(ScreenPicture.escaped(title))</title>
      <rect width="\(width)" height="\(height)" rx="6" fill="\(theme.paper)"/>

      """
    let body = cells.lines.enumerated().flatMap { row, runs in
      runs.flatMap { drawn($0, row: row) }
    }
    return head + body.joined(separator: "\n") + "\n</svg>\n"
  }

  private func drawn(_ run: ScreenCells.Run, row: Int) -> [String] {
    let cell = ScreenPicture.cell
    let (left, top) = (
      ScreenPicture.margin + run.column * cell.width, ScreenPicture.margin + row * cell.height
    )
    var ink = run.look.ink.map(theme.color) ?? theme.ink
    var paper = run.look.paper.map(theme.color)
    if run.look.isReversed { (ink, paper) = (paper ?? theme.paper, ink) }
    var parts: [String] = []
    let width = run.width * cell.width
    if let paper {
      parts.append(
        "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(cell.height)\" fill=\"\(paper)\"/>")
    }
    if run.text.contains(where: { $0 != " " }) || run.look.isUnderlined {
      var style = "fill=\"\(ink)\""
      if run.look.isBold { style += " font-weight=\"bold\"" }
      if run.look.isDim { style += " opacity=\"0.65\"" }
      if run.look.isUnderlined { style += " text-decoration=\"underline\"" }
      parts.append(
        "<text x=\"\(left)\" y=\"\(top + cell.rise)\" textLength=\"\(width)\" xml:space=\"preserve\" "
          + "\(style)>\(ScreenPicture.escaped(run.text))</text>")
    }
    return parts
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  private static func hex(_ parts: [Int]) -> String {
    let digits = Array("0123456789abcdef")
    return "#" + parts.map { String([digits[$0 / 16], digits[$0 % 16]]) }.joined()
  }

  private static let onDark = [
    "#2b2e35", "#f07178", "#a5d37a", "#e6c26a", "#79a8f2", "#cf95e0", "#6cc7cf", "#d8dade",
    "#6b7079", "#ff8b92", "#b9e38f", "#f2d68a", "#95bdf9", "#dcaceb", "#88d9e0", "#ffffff",
  ]
  private static let onLight = [
    "#24272c", "#b3261e", "#2f6f1f", "#7a5800", "#1f57b5", "#7d2f94", "#0f6b74", "#d5d7da",
    "#5d6269", "#c2372e", "#3b7f2a", "#8a6508", "#2c66c8", "#8d3fa4", "#1c7a84", "#ffffff",
  ]
}
