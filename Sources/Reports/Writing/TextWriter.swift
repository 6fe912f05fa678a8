package import Phrases

/// Writes a report as plain text in lines of 120 cells, for terminals, mail and fixed-width printers.
package struct TextWriter {
  private let report: Report
  private let language: Language
  private let layout: TextLayout

  /// Prepares to write a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - language: The language.
  ///   - measure: How many cells a text fills on a terminal.
  package init(_ report: Report, in language: Language, measure: @escaping (String) -> Int) {
    self.report = report
    self.language = language
    layout = TextLayout(report, in: language, measure: measure)
  }

  /// Writes the report line by line.
  package func write(to line: (String) throws -> Void) throws {
    for text in letterhead { try line(text) }
    if report.rowCount > 0 {
      let titles = report.columns.map { [$0.title.phrase(in: language)] }
      try write(titles, to: line)
      try line(rule("═", "╪"))
      try writeGroups(to: line)
      if let total = report.total {
        try line(rule("═", "╪"))
        try write(total.cells.map { $0 == .nothing ? [""] : $0.lines(in: language) }, to: line)
      }
    } else {
      try line(Phrase.emptyReport(in: language))
    }
    try line("")
    for remark in report.remarks(in: language) { try paragraph(remark, to: line) }
    if !report.notes.isEmpty { try line("") }
    for fact in report.facts(in: language) { try paragraph("\(fact.label): \(fact.words)", to: line) }
  }

  private var letterhead: [String] {
    let half = TextLayout.width / 2
    let heads = [
      (Phrase.issuingBody, Phrase.country), (Phrase.issuingBodyPurpose, Phrase.motto),
    ]
    let lines = heads.map { left, right in
      trimmed(
        layout.filled(layout.centred(left(in: language), in: half), to: half)
          + layout.centred(right(in: language), in: half))
    }
    let title = [report.layout.title(in: language), report.span(in: language)]
    return lines + [""] + title.map { layout.centred($0, in: TextLayout.width) } + [""]
  }

  private func writeGroups(to line: (String) throws -> Void) throws {
    let isLoose = report.columns.contains { $0.weight != nil && $0.key != "agency" }
    let between = rule("─", "┼")
    for (place, group) in report.groups.enumerated() {
      if place > 0, report.isGrouped { try line(rule("═", "╪")) }
      if let heading = group.heading {
        let count = group.rows.count.written(in: language)
        try paragraph("\(roman(place + 1)). \(heading(in: language)) (\(count))", to: line)
        try line(between)
      }
      for (place, row) in group.rows.enumerated() {
        if place > 0, isLoose { try line(between) }
        try write(row.cells.map { $0.lines(in: language) }, to: line)
      }
    }
  }

  /// Writes cells side by side, each broken to its column's width.
  private func write(_ cells: [[String]], to line: (String) throws -> Void) throws {
    let columns = cells.enumerated().map { place, lines in
      lines.flatMap { layout.wrapped($0, to: layout.widths[place]) }
    }
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var text = ""
      for (place, lines) in columns.enumerated() {
        if place > 0 { text += TextLayout.gap }
        layout.append(
          row < lines.count ? lines[row] : "", to: &text, filling: layout.widths[place],
          atRight: report.columns[place].isNumeric)
      }
      try line(trimmed(text))
    }
  }

  private func rule(_ dash: Character, _ cross: Character) -> String {
    layout.widths.map { String(repeating: dash, count: $0) }.joined(separator: "\(dash)\(cross)\(dash)")
  }

  private func paragraph(_ text: String, to line: (String) throws -> Void) throws {
    for part in layout.wrapped(text, to: TextLayout.width) { try line(part) }
  }

  private func trimmed(_ text: String) -> String {
    text.utf8.lastIndex { $0 != UInt8(ascii: " ") }
      .map { String(text[..<text.utf8.index(after: $0)]) } ?? ""
  }
}

/// A number as the Romans wrote it, which number the parts of an official appendix.
///
/// - Parameter number: The number, from 1.
/// - Returns: Its letters.
package func roman(_ number: Int) -> String {
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var (rest, text) = (number, "")
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}
