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
