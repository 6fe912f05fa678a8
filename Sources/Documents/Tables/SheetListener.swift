/// The rows of a sheet, as its cells are heard.
final class SheetListener: MarkupListener {
  private let book: SheetTable
  private var rows: [TableRow] = []
  private var sweep: MergeSweep

  private var isInSheet = false
  private var isInRow = false
  private var row = 0
  private var cells: [TableCell] = []
  private var column = -1
  private var cell = HeardCell()
  private var isInCell = false
  private var isInline = false
  private var run = WordRun()
  private var sharedFormulas: [Int: String] = [:]

  /// Listens to the sheet of a workbook.
  init(_ book: SheetTable) {
    self.book = book
    sweep = MergeSweep(book.merges)
  }

  /// The rows that were heard since they were last taken.
  func takeRows() -> [TableRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  private func refuse() { failure = .brokenMarkup(part: book.part) }

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    switch name {
    case .sheetData: isInSheet = true
    case .row where isInSheet: beginRow(attributes)
    case .c where isInRow: beginCell(attributes)
    case .v where isInCell && !isInline:
      words.removeAll(keepingCapacity: true)
      isListening = true
    case .f where isInCell:
      cell.formula = attributes.number(MarkupName("si")) ?? -1
      words.removeAll(keepingCapacity: true)
      isListening = true
    case .is where isInCell:
      words.removeAll(keepingCapacity: true)
      isInline = true
    default: if isInline { run.begin(name, attributes, self) }
    }
  }

  override func end(_ name: MarkupName) {
    switch name {
    case .sheetData: isInSheet = false
    case .row where isInRow: endRow()
    case .c where isInCell: endCell()
    case .v where isInCell && !isInline:
      isListening = false
      swap(&words, &cell.value)
    case .f where isInCell:
      isListening = false
      takeFormula()
    case .is where isInline:
      isInline = false
      cell.value = EscapedText.resolved(words)
    default: if isInline { run.end(name, self) }
    }
  }

  // MARK: - Rows

  private func beginRow(_ attributes: MarkupAttributes) {
    let number = attributes.has(.r) ? attributes.number(.r) : row + 1
    guard let number, number > row, number <= CellReference.rows else { return refuse() }
    (row, column, isInRow) = (number, -1, true)
    cells = []
    cells.reserveCapacity(rows.last?.cells.count ?? 8)
  }

  private func endRow() {
    isInRow = false
    guard sweep.take(row - 1, &cells) else { return refuse() }
    while cells.last == .empty { cells.removeLast() }
    rows.append(TableRow(row, cells))
  }

  // MARK: - Cells

  private func beginCell(_ attributes: MarkupAttributes) {
    if let reference = attributes.read(.r, { CellReference($0) }) {
      guard let reference, reference.row == row - 1, reference.column > column else { return refuse() }
      column = reference.column
    } else {
      column += 1
    }
    cell.kind = attributes.read(.t) { HeardCell.Kind($0) } ?? .number
    cell.format = attributes.number(.s) ?? 0
    cell.formula = nil
    cell.value.removeAll(keepingCapacity: true)
    isInCell = true
  }

  private func takeFormula() {
    guard let index = cell.formula else { return }
    if words.isEmpty, let shared = sharedFormulas[index] {
      cell.formulaText = shared
    } else {
      cell.formulaText = String(decoding: words, as: UTF8.self)
      if index >= 0 { sharedFormulas[index] = cell.formulaText }
    }
  }

  private func endCell() {
    isInCell = false
    guard let read = cell.read(book) else { return refuse() }
    guard read != .empty else { return }
    guard column < TableFile.mostColumns else {
      failure = .tooManyColumns(row: row, count: column + 1)
      return
    }
    while cells.count < column { cells.append(.empty) }
    cells.append(read)
  }
}

/// What was heard of a cell.
struct HeardCell {
  /// What its value is.
  enum Kind { case number, shared, words, formulaWords, flag, error, day, unknown }

  /// What its value is.
  var kind = Kind.number
  /// The number of its format.
  var format = 0
  /// The number of the formula that it shares, -1 when it has one of its own; nothing when it has none.
  var formula: Int?
  /// Its formula.
  var formulaText = ""
  /// Its value, as it is written.
  var value: [UInt8] = []

  /// What it amounts to; nothing when it refers to something that is not there.
  func read(_ book: SheetTable) -> TableCell? {
    // LibreOffice writes true and false as formulas.
    let isConstant = kind == .flag && (formulaText == "TRUE()" || formulaText == "FALSE()")
    if formula != nil, !isConstant { return .unusable(.formula(formulaText)) }
    if value.isEmpty { return .empty }
    var text: String { String(decoding: value, as: UTF8.self) }
    switch kind {
    case .number:
      guard var number = PlainNumber(value[...], isStrict: false) else { return .unusable(.error(text)) }
      number.roundAsShown()
      if book.formats.isDay(format), let serial = Double(text), case .number(let shown) = number.cell {
        return SerialDate.cell(serial, shown: shown, is1904: book.is1904)
      }
      return number.cell
    case .shared: return Int(text).flatMap { book.strings.cell($0) }
    case .words: return TableCell(utf8: value[...])
    case .formulaWords: return TableCell(utf8: EscapedText.resolved(value)[...])
    case .flag: return ["1", "true"].contains(text) ? .flag(true) : .flag(false)
    case .error: return .unusable(.error(text))
    case .day: return SerialDate.cell(iso: text)
    case .unknown: return nil
    }
  }
}

extension HeardCell.Kind {
  /// What a value is, by the word of the sheet.
  init(_ word: Span<UInt8>) {
    let first = word.count > 0 ? word[0] : 0
    switch (first, word.count) {
    case (UInt8(ascii: "s"), 1): self = .shared
    case (UInt8(ascii: "n"), 1): self = .number
    case (UInt8(ascii: "b"), 1): self = .flag
    case (UInt8(ascii: "e"), 1): self = .error
    case (UInt8(ascii: "d"), 1): self = .day
    case (UInt8(ascii: "s"), 3): self = .formulaWords
    case (UInt8(ascii: "i"), 9): self = .words
    default: self = .unknown
    }
  }
}
