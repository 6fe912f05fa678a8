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
  /// Tells how many cells a text fills.
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
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var word = String(word)
      if !line.isEmpty, measure(line) + 1 + measure(word) <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while measure(word) > width {
        let head = prefix(of: word, within: width)
        lines.append(head)
        word = String(word.dropFirst(head.count))
      }
      line = word
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
    let blanks = String(repeating: " ", count: max(0, width - measure(text)))
    return atRight ? blanks + text : text + blanks
  }
}
