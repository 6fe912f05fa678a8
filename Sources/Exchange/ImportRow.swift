import Assignments
import Deadlines
import Documents
package import Phrases
import Reports

/// A row of a table that is read, with what is wrong about its cells.
package struct ImportRow {
  /// The number of the row, as the program that made the file shows it.
  package let number: Int
  /// What is wrong about its cells.
  package private(set) var problems: [ImportProblem] = []

  private let row: TableRow
  private let headings: Headings
  private let isGuarded: Bool

  /// Makes a row that is to be read.
  ///
  /// - Parameters:
  ///   - row: The row of the file.
  ///   - headings: Which column holds what.
  ///   - isGuarded: Tells whether the file is one of a spreadsheet, in which words must not begin as a
  ///     formula does.
  init(_ row: TableRow, under headings: Headings, isGuarded: Bool) {
    number = row.number
    self.row = row
    self.headings = headings
    self.isGuarded = isGuarded
  }

  /// Tells whether the file has a column.
  package func has(_ column: ExchangeColumn) -> Bool { headings.place(of: column) != nil }

  /// Tells whether something stands in a column.
  package func holds(_ column: ExchangeColumn) -> Bool { cell(column) != .empty }

  /// Says that a cell cannot be taken over.
  package mutating func complain(_ fault: CellFault, about column: ExchangeColumn) {
    let place = headings.place(of: column)
    problems.append(
      ImportProblem(
        row: number, place: place.map(row.place(of:)) ?? row.place(of: 0), column: column,
        value: String(ImportRow.written(cell(column)).prefix(60)), fault: fault))
  }

  private func cell(_ column: ExchangeColumn) -> TableCell {
    guard let place = headings.place(of: column), place < row.cells.count else { return .empty }
    return row.cells[place]
  }

  /// A cell as words, for messages and for columns of words.
  private static func written(_ cell: TableCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): Cleaning.line(String(text.prefix(40_000)))
    case .number(let number): number
    case .day(let year, let month, let day), .moment(let year, let month, let day, _, _):
      Day(year: year, month: month, day: day)?.vietnamese ?? "\(day)/\(month)/\(year)"
    case .flag(let flag): (flag ? Phrase.yes : .no).vi
    case .list(let texts): Cleaning.line(texts.joined(separator: "; "))
    case .unusable(.formula(let text)): "=" + Cleaning.line(String(text.prefix(200)))
    case .unusable(.error(let text)), .unusable(.badDate(let text)): Cleaning.line(text)
    case .unusable: ""
    }
  }
}

// MARK: - Reading cells

extension ImportRow {
  /// The words in a column, cleaned; nothing when it is empty or cannot be read.
  mutating func text(_ column: ExchangeColumn) -> String? {
    let cell = cell(column)
    if let fault = ImportRow.fault(in: cell) {
      complain(fault, about: column)
      return nil
    }
    let text = ImportRow.written(cell)
    guard isGuarded, case .text = cell else { return text.isEmpty ? nil : text }
    // A class of agencies, `@provinces`, begins as old formulas did.
    let isClass = [.lead, .coordinators].contains(column) && text.utf8.first == UInt8(ascii: "@")
    if FormulaGuard.isFormula(text), !isClass {
      complain(.formula, about: column)
      return nil
    }
    return text.isEmpty ? nil : FormulaGuard.unguarded(text)
  }

  /// The words in a column that stand one after another, cut at semicolons.
  mutating func texts(_ column: ExchangeColumn) -> [String] {
    text(column)?.split(separator: ";").compactMap { Cleaning.optionalLine(String($0)) } ?? []
  }

  /// The day in a column.
  mutating func day(_ column: ExchangeColumn) -> Day? {
    switch cell(column) {
    case .day(let year, let month, let day), .moment(let year, let month, let day, _, _):
      if let day = Day(year: year, month: month, day: day) { return day }
      complain(.notDay, about: column)
      return nil
    default:
      guard let text = text(column) else { return nil }
      if let day = Day(text) { return day }
      complain(.notDay, about: column)
      return nil
    }
  }

  /// What a reader makes of the words in a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - fault: What is wrong when the reader makes nothing of them.
  ///   - read: The reader.
  /// - Returns: What it makes of them.
  mutating func value<Value>(
    _ column: ExchangeColumn, or fault: CellFault, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = read(text) { return value }
    complain(fault, about: column)
    return nil
  }

  /// The whole number in a column.
  mutating func count(_ column: ExchangeColumn) -> Int? {
    value(column, or: .notNumber) { text in
      let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
      guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return Int(digits)
    }
  }

  /// The number of an assignment in a column.
  mutating func assignmentNumber(_ column: ExchangeColumn) -> AssignmentNumber? {
    value(column, or: .notAssignmentNumber) { AssignmentNumber($0) }
  }

  /// The word of the domain in a column, as programs or as people write it, with marks or without.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - words: The words that mean something, the usual ones first.
  /// - Returns: What is meant.
  mutating func word<Value>(_ column: ExchangeColumn, among words: [(Value, [String])]) -> Value? {
    let choices = words.compactMap(\.1.first)
    return value(column, or: .notAmong(choices)) { text in
      // Nearly all are written as they are printed.
      if let word = words.first(where: { $0.1.contains(text) }) { return word.0 }
      let folded = Heading.folded(text)
      return words.first { $0.1.contains { Heading.folded($0) == folded } }?.0
    }
  }

  /// The truth in a column.
  mutating func flag(_ column: ExchangeColumn) -> Bool? {
    if case .flag(let flag) = cell(column) { return flag }
    return word(column, among: ImportRow.truths)
  }

  private static let truths: [(Bool, [String])] = [
    (true, [Phrase.yes.vi, Phrase.yes.en, "true", "x", "1"]),
    (false, [Phrase.no.vi, Phrase.no.en, "false", "0"]),
  ]

  /// The word of an enumeration in a column, in its raw value.
  mutating func raw<Value: RawRepresentable & CaseIterable>(_ column: ExchangeColumn) -> Value?
  where Value.RawValue == String {
    if case .text(let text) = cell(column), let value = Value(rawValue: text) { return value }
    return word(column, among: Value.allCases.map { ($0, [$0.rawValue]) })
  }

  private static func fault(in cell: TableCell) -> CellFault? {
    switch cell {
    case .text(let text) where text.utf8.count > 4 * 32_767: .tooLong(text.count)
    case .unusable(.formula): .formula
    case .unusable(.error(let error)): .failed(error)
    case .unusable(.merged): .merged
    case .unusable(.tooLong(let count)): .tooLong(count)
    case .unusable(.structured): .structured
    case .unusable(.badDate): .notDay
    default: nil
    }
  }
}

/// What is wrong about a cell of a table.
package struct ImportProblem: Hashable, Sendable {
  /// The number of the row.
  package let row: Int
  /// Where the cell stands, as its program names it: `C7`.
  package let place: String
  /// The column.
  package let column: ExchangeColumn
  /// What stands in the cell, shortened.
  package let value: String
  /// What is wrong.
  package let fault: CellFault
}
