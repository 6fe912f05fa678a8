import TUI

/// The columns of a table that fit, and their widths, found from its first rows; later rows are clipped to
/// them.
struct TableLayout {
  private let headings: [Heading]
  private let widths: [Int]
  private let shown: [Int]
  private let width: Int?

  /// What heads a column.
  struct Heading {
    /// The words.
    let text: String
    /// Tells whether figures stand under it, which are set to the right.
    let isNumeric: Bool
    /// Tells whether the column goes where the table would be too wide.
    let isOptional: Bool
  }

  /// The cells between two columns.
  private static let gap = 2
  /// The cells that a last column of words has at least.
  private static let leastRest = 24
  /// The cells that any other column has at most.
  private static let mostInside = 32

  /// Lays out some rows; the last column takes what is left of the line.
  ///
  /// - Parameters:
  ///   - headings: What heads the columns.
  ///   - rows: The rows that the widths are found from.
  ///   - width: The cells of a line; nothing sets no limit.
  init(_ headings: [Heading], rows: [[String]], width: Int?) {
    var widths = headings.indices.map { column in
      rows.reduce(Width.of(headings[column].text)) { max($0, Width.of(Printable.line($1[column]))) }
    }
    for column in widths.indices.dropLast() where width != nil {
      widths[column] = min(widths[column], TableLayout.mostInside)
    }
    func room(for columns: [Int]) -> Int {
      columns.dropLast().reduce(0) { $0 + widths[$1] + TableLayout.gap }
    }
    var shown = Array(headings.indices)
    if let width {
      while room(for: shown) + TableLayout.leastRest > width,
        let column = shown.last(where: { headings[$0].isOptional })
      {
        shown.removeAll { $0 == column }
      }
    }
    self.headings = headings
    self.widths = widths
    self.shown = shown
    self.width = width
  }

  /// The line of headings.
  var heading: String { line(headings.map(\.text)) }

  /// A row as one line, every cell in its column.
  func line(_ row: [String]) -> String {
    var line = ""
    for column in shown {
      let cell = Printable.line(row[column])
      if column == shown.last, !headings[column].isNumeric {
        line += cell
      } else {
        line += cell.filling(widths[column], atRight: headings[column].isNumeric)
      }
      if column != shown.last { line += String(repeating: " ", count: TableLayout.gap) }
    }
    let end = line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex
    return width.map { String(line[..<end]).clipped(to: $0) } ?? String(line[..<end])
  }
}
