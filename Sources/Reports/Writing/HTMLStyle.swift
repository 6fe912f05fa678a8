/// How the HTML of a report looks: on paper, and before that on a screen.
enum HTMLStyle {
  /// The rules, a line each.
  ///
  /// The margins are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, for a sheet that lies; letters are as large
  /// as it asks where a table leaves the room.
  static let rules = [
    "@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm;",
    "  @bottom-center { content: counter(page) '/' counter(pages); font: 10pt 'Times New Roman', serif } }",
    "html { font: 12pt/1.3 'Times New Roman', Tinos, 'Liberation Serif', 'DejaVu Serif', serif;",
    "  color: #000; background: #fff }",
    "body { margin: 0 auto; max-width: 252mm }",
    "header { display: flex; justify-content: space-between; text-align: center }",
    "header div { width: 46% }",
    ".motto { border-bottom: 1px solid #000 }",
    "header hr { display: none }",
    "main { padding: 0 1px }",
    "h1 { font-size: 14pt; text-align: center; margin: 8mm 0 0 }",
    ".span { text-align: center; font-style: italic; margin: 0 0 4mm }",
    "table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 11pt;",
    "  margin-bottom: 4mm }",
    "th, td { border: 1px solid #000; padding: 1mm 1.5mm; vertical-align: top; overflow-wrap: anywhere }",
    "thead { display: table-header-group }",
    "thead th { text-align: center; vertical-align: middle }",
    "tr { break-inside: avoid }",
    "tr.group { break-after: avoid }",
    "tr.group th { text-align: left; background: #eee; print-color-adjust: exact }",
    "tr.total td { font-weight: bold }",
    ".n { text-align: right; overflow-wrap: normal }",
    ".d { text-align: center; overflow-wrap: normal }",
    ".m { font-style: italic }",
    "p { margin: 0 0 1mm }",
    "figure { margin: 4mm 0; break-inside: avoid }",
    "figcaption { font-weight: bold; margin-bottom: 1mm }",
    "svg { width: 100%; height: auto; font: 11px 'Times New Roman', Tinos, 'Liberation Serif', serif;",
    "  print-color-adjust: exact }",
    "footer { font-size: 10pt; border-top: 1px solid #000; margin-top: 4mm; padding-top: 1mm }",
    "dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 4mm; margin: 0 }",
    "dd { margin: 0; overflow-wrap: anywhere }",
    "@media screen { body { padding: 8mm } }",
  ]

  /// The columns' shares of the line in percent: narrow for figures, by weight for words.
  static func shares(of columns: [Report.Column]) -> [Int] {
    let fixed = columns.map { column in
      switch column.kind {
      case .count: column.key == "ordinal" ? 5 : 8
      case .share: 8
      case .day: 10
      case .words: 0
      }
    }
    let left = 100 - fixed.reduce(0, +)
    let weights = columns.map { $0.weight ?? 0 }
    let sum = max(1, weights.reduce(0, +))
    return zip(fixed, weights).map { $0 > 0 ? $0 : left * $1 / sum }
  }
}
