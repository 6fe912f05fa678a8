/// A table of figures, printed with columns that line up or as Markdown.
struct Table {
  /// What stands where there is nothing to tell.
  static let nothing = "—"

  private let title: String
  private let headings: [String]
  private var rows: [[String]] = []

  /// Makes an empty table.
  init(_ title: String, headings: [String]) {
    self.title = title
    self.headings = headings
  }

  /// Adds a row with a cell for each heading.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table as text.
  func text(markdown: Bool) -> String {
    markdown ? asMarkdown : asColumns
  }

  private var asMarkdown: String {
    let rule = headings.indices.map { $0 == 0 ? "---" : "--:" }
    let body = ([headings, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }
    return "**\(title)**\n\n" + body.joined()
  }

  private var asColumns: String {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    let body = ([headings] + rows).map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ") + "\n"
    }
    return "\(title)\n" + body.joined()
  }
}
