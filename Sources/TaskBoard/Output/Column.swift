import Phrases
import Reports

/// A column of a listing: what it is called in files, what heads it in tables, and what stands in it.
struct Column<Element> {
  /// The name in CSV files.
  let key: String
  /// The heading in tables; a column without one is for files only.
  let title: Phrase?
  /// Tells whether figures stand in it, which are set to the right.
  let isNumeric: Bool
  /// Tells whether a table goes without it where the terminal is too narrow.
  let isOptional: Bool
  /// What stands in it, for programs.
  let value: (Element) -> JSON
  /// What stands in it, for people, where that is something else.
  let shown: ((Element) -> Phrase)?

  /// Makes a column that people and programs read.
  init(
    _ key: String, _ title: ColumnTitle, isNumeric: Bool = false, isOptional: Bool = false,
    _ value: @escaping (Element) -> JSON, shown: ((Element) -> Phrase)? = nil
  ) {
    self.key = key
    self.title = title.phrase
    self.isNumeric = isNumeric
    self.isOptional = isOptional
    self.value = value
    self.shown = shown
  }

  /// Makes a column that only programs read.
  init(_ key: String, _ value: @escaping (Element) -> JSON) {
    self.key = key
    title = nil
    isNumeric = false
    isOptional = false
    self.value = value
    shown = nil
  }

  /// The text of the column's cell in a table.
  func text(of element: Element, in language: Language) -> String {
    shown.map { $0(element)(in: language) } ?? value(element).plain
  }
}

/// A kind of list that a command prints: its columns, its record, and how a file flattens it.
struct Listing<Element> {
  /// The columns of tables and of tab-separated lines.
  var columns: [Column<Element>]
  /// The columns of a CSV file, where they are others.
  var fields: [Column<Element>]?
  /// The JSON of one element.
  var record: (Element) -> JSON
}
