import Phrases

/// A chart as SVG in HTML, with the same in words for whoever does not see it.
///
/// A part is told from others by its hatching and its number, not by its colour alone.
struct ChartDrawing {
  private let chart: Report.Chart
  private let language: Language

  /// The units of a line, of which the names of bars take the first ones.
  private static let (width, margin, step) = (960, 130, 20)
  /// The units that the sum behind a bar takes.
  private static let rest = 50

  init(_ chart: Report.Chart, in language: Language) {
    self.chart = chart
    self.language = language
  }

  /// Writes the chart line by line.
  func write(to line: (String) throws -> Void) throws {
    let height = ChartDrawing.step * (chart.bars.count + 1) + 8
    try line("<figure>")
    try line("<figcaption>\(say(chart.title.phrase))</figcaption>")
    try line(
      "<svg role=\"img\" viewBox=\"0 0 \(ChartDrawing.width) \(height)\" "
        + "aria-labelledby=\"chart-title chart-words\">")
    try line("<title id=\"chart-title\">\(say(chart.title.phrase))</title>")
    try line("<desc id=\"chart-words\">\(words)</desc>")
    for pattern in ChartDrawing.patterns { try line(pattern) }
    try writeLegend(to: line)
    let most = chart.bars.map { $0.values.reduce(0, +) }.max() ?? 1
    for (place, bar) in chart.bars.enumerated() {
      try write(bar, at: ChartDrawing.step * (place + 1) + 6, of: max(1, most), to: line)
    }
    try line("</svg>")
    try line("</figure>")
  }

  /// What the chart says, in words.
  private var words: String {
    chart.bars.map { bar in
      let parts = zip(chart.parts, bar.values).map { part, value in
        "\(say(part.word.phrase)) \(value.written(in: language))"
      }
      return "\(say(bar.name)): \(parts.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }

  private func writeLegend(to line: (String) throws -> Void) throws {
    let step = (ChartDrawing.width - ChartDrawing.margin) / max(1, chart.parts.count)
    for (place, part) in chart.parts.enumerated() {
      let x = ChartDrawing.margin + place * step
      try line(
        "<rect x=\"\(x)\" y=\"3\" width=\"14\" height=\"12\" fill=\"url(#\(part.meaning))\" stroke=\"#333\"/>"
          + "<text x=\"\(x + 19)\" y=\"13\">\(say(part.word.phrase))</text>")
    }
  }

  private func write(_ bar: Report.Chart.Bar, at y: Int, of most: Int, to line: (String) throws -> Void)
    throws
  {
    let room = ChartDrawing.width - ChartDrawing.margin - ChartDrawing.rest
    var text =
      "<text x=\"\(ChartDrawing.margin - 8)\" y=\"\(y + 11)\" text-anchor=\"end\">\(say(bar.name))</text>"
    var before = 0
    for (part, value) in zip(chart.parts, bar.values) where value > 0 {
      let (x, end) = (before * room / most, (before + value) * room / most)
      before += value
      let width = max(1, end - x)
      text +=
        "<rect x=\"\(ChartDrawing.margin + x)\" y=\"\(y)\" width=\"\(width)\" height=\"15\" "
        + "fill=\"url(#\(part.meaning))\" stroke=\"#333\" stroke-width=\"0.5\"/>"
      let number = value.written(in: language)
      if width > 9 * number.count {
        let middle = ChartDrawing.margin + x + width / 2
        text +=
          "<text x=\"\(middle)\" y=\"\(y + 11)\" text-anchor=\"middle\" stroke=\"#fff\" stroke-width=\"3\" "
          + "paint-order=\"stroke\">\(number)</text>"
      }
    }
    let x = ChartDrawing.margin + before * room / most + 6
    try line(text + "<text x=\"\(x)\" y=\"\(y + 11)\">\(before.written(in: language))</text>")
  }

  private func say(_ phrase: Phrase) -> String { HTMLWriter.escaped(phrase(in: language)) }

  /// How each meaning is filled: a ground, and what is drawn on it.
  private static let patterns = [
    pattern("good", "#7fbf7b", ""),
    pattern("fair", "#fee8c8", "M0 8L8 0"),
    pattern("open", "#c6dbef", ""),
    pattern("bad", "#fdbb84", "M0 0L8 8M0 8L8 0"),
    pattern("worse", "#ef6548", "M0 0L8 8M4 0V8"),
    pattern("none", "#f0f0f0", "M4 0V8"),
  ]

  private static func pattern(_ name: String, _ ground: String, _ lines: String) -> String {
    let drawn = lines.isEmpty ? "" : "<path d=\"\(lines)\" stroke=\"#555\" stroke-width=\"0.6\"/>"
    return "<pattern id=\"\(name)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      + "<rect width=\"8\" height=\"8\" fill=\"\(ground)\"/>\(drawn)</pattern>"
  }
}
