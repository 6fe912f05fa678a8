import Phrases

/// The widths of a report's columns in a text, and words broken to them.
struct TextLayout {
  /// The cells of a line.
  static let width = 120
  /// The cells of a day, `15/08/2025`.
  private static let day = 10
  /// What stands between two columns.
  static let gap = " │ "
  /// The widths.
  let widths: [Int]
  /// Tells how many cells a text fills: as many as its parts do together.
  let measure: (String) -> Int

  /// Finds the widths: figures take what they need, words share the rest by their weights.
  init(_ report: Report, in language: Language, measure: @escaping (String) -> Int) {
    self.measure = measure
    var widths = report.columns.enumerated().map { place, column in
      let title = column.title.phrase(in: language)
      let word = title.split(separator: " ").map { measure(String($0)) }.max() ?? 0
      guard column.weight == nil else { return max(word, 8) }
      // A deadline may be words in place of a day.
      if column.kind == .day { return max(word, TextLayout.day) }
      let rows = report.groups.flatMap(\.rows) + (report.total.map { [$0] } ?? [])
      return rows.reduce(word) { widest, row in
        max(widest, row.cells[place].lines(in: language).map(measure).max() ?? 0)
      }
    }
    let left =
      TextLayout.width - widths.reduce(0, +) - measure(TextLayout.gap) * (widths.count - 1)
    let weights = report.columns.map { $0.weight ?? 0 }
    let sum = weights.reduce(0, +)
    var rest = max(0, left)
    for (place, weight) in weights.enumerated() where weight > 0 {
      let share = max(0, left) * weight / sum
      widths[place] += share
      rest -= share
    }
    if let last = weights.indices.last(where: { weights[$0] > 0 }) { widths[last] += rest }
    self.widths = widths
  }

  /// A text broken at its spaces into lines of a width; a word that is longer is broken where the line ends.
  func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var word = String(Substring(word))
      var cells = measure(word)
      if !line.isEmpty, used + 1 + cells <= width {
        line += " "
        line += word
        used += 1 + cells
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while cells > width {
        let head = prefix(of: word, within: width)
        lines.append(head)
        word = String(word.dropFirst(head.count))
        cells = measure(word)
      }
      (line, used) = (word, cells)
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As many characters of a word as fit, one at least.
  private func prefix(of word: String, within width: Int) -> String {
    var head = ""
    for character in word {
      if !head.isEmpty, measure(head + String(character)) > width { break }
      head.append(character)
    }
    return head
  }

  /// A text with blanks before and behind it, so that it stands in the middle of a width.
  func centred(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - measure(text)) / 2)) + text
  }

  /// A text filled with blanks to a width.
  func filled(_ text: String, to width: Int, atRight: Bool = false) -> String {
    var filled = ""
    append(text, to: &filled, filling: width, atRight: atRight)
    return filled
  }

  /// Puts a text, filled with blanks to a width, behind another.
  func append(_ text: String, to line: inout String, filling width: Int, atRight: Bool = false) {
    let blanks = TextLayout.blanks.prefix(max(0, width - measure(text)))
    if atRight { line += Substring(blanks) }
    line += text
    if !atRight { line += Substring(blanks) }
  }

  /// A line of blanks, from which fillings are cut.
  private static let blanks = String(repeating: " ", count: width).utf8
}
