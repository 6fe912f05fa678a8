import Phrases
import Reports

/// Prints a listing in one of the four forms, slice by slice, so that memory does not grow with the list.
struct ListingWriter<Element> {
  private let listing: Listing<Element>
  private let format: Format
  private let language: Language
  private let out: Output
  private var table: TableLayout?
  private var count = 0
  private var hasBegun = false

  /// Prepares to print a listing.
  init(_ listing: Listing<Element>, as format: Format, in language: Language, to out: Output) {
    self.listing = listing
    self.format = format
    self.language = language
    self.out = out
  }

  /// Prints the heading before any element is known, for a list that has no end.
  ///
  /// - Parameter likely: Elements like those that will come; the widths of a table's columns are found from
  ///   them.
  /// - Throws: `Output.Failure` when it cannot be written.
  mutating func begin(for likely: [Element]) throws(Output.Failure) {
    hasBegun = true
    switch format {
    case .table: try layOut(rows(of: likely))
    case .csv: try out.csv((listing.fields ?? listing.columns).map(\.key))
    case .tsv, .json: break
    }
  }

  /// Prints the next elements.
  mutating func write(_ elements: [Element]) throws(Output.Failure) {
    switch format {
    case .table: try writeTable(elements)
    case .tsv: for element in elements { try out.tabbed(listing.columns.map { $0.value(element).plain }) }
    case .csv: try writeCSV(elements)
    case .json:
      for (index, element) in elements.enumerated() {
        try out.json((count + index == 0 ? "[\n" : ",\n") + listing.record(element).written)
      }
    }
    count += elements.count
  }

  /// Prints what stands behind the last element.
  mutating func end() throws(Output.Failure) {
    if count == 0, format == .table { try out.line(Phrase.noneFound(in: language)) }
    if count == 0, format == .csv { try writeCSV([]) }
    if format == .json { try out.json(count == 0 ? "[]\n" : "\n]\n") }
  }

  private mutating func writeTable(_ elements: [Element]) throws(Output.Failure) {
    let rows = rows(of: elements)
    if table == nil, !rows.isEmpty { try layOut(rows) }
    guard let table else { return }
    for row in rows { try out.line(table.line(row)) }
  }

  /// The columns of a table.
  private var shown: [Column<Element>] { listing.columns.filter { $0.title != nil } }

  private func rows(of elements: [Element]) -> [[String]] {
    elements.map { element in shown.map { $0.text(of: element, in: language) } }
  }

  private mutating func layOut(_ rows: [[String]]) throws(Output.Failure) {
    let headings = shown.map { column in
      TableLayout.Heading(
        text: column.title?(in: language) ?? "", isNumeric: column.isNumeric, isOptional: column.isOptional)
    }
    let layout = TableLayout(headings, rows: rows, width: out.width)
    try out.line(layout.heading)
    table = layout
  }

  private func writeCSV(_ elements: [Element]) throws(Output.Failure) {
    let fields = listing.fields ?? listing.columns
    if count == 0, !hasBegun { try out.csv(fields.map(\.key)) }
    for element in elements { try out.csv(fields.map { $0.value(element).plain }) }
  }
}
