import CXlsxWriter

/// An Excel file of one sheet that is being written (ECMA-376, Office Open XML), by libxlsxwriter.
///
/// Nothing of the machine and no time goes into it: the same cells are the same bytes.
@safe struct Workbook: ~Copyable {
  private let xlsx: taskboard_xlsx
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let styles: [Style: UnsafeMutablePointer<lxw_format>]

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - scratch: The folder for parts that are not yet put together.
  ///   - title: The title among the file's properties.
  ///   - name: The sheet's name.
  ///   - seconds: When the file says it was made, in seconds since 1970-01-01T00:00:00Z.
  ///   - isRowByRow: Tells whether rows are written in order, so that only one is kept in memory.
  /// - Throws: `SpreadsheetFailure` when the library is not there, or no memory for it.
  init(
    at path: String, scratch: String, title: String, name: String, madeAt seconds: Int,
    isRowByRow: Bool = false
  ) throws(SpreadsheetFailure) {
    var xlsx = taskboard_xlsx()
    guard unsafe taskboard_xlsx_open(&xlsx) == 1 else {
      throw .noLibrary(unsafe String(cString: TASKBOARD_XLSX_LIBRARY))
    }
    let made = unsafe scratch.withCString { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
      unsafe options.constant_memory = isRowByRow ? 1 : 0
      return unsafe xlsx.workbook_new_opt(path, &options)
    }
    guard let book = unsafe made, let sheet = unsafe xlsx.workbook_add_worksheet(book, name) else {
      throw .failed("libxlsxwriter")
    }
    self.xlsx = xlsx
    unsafe self.book = book
    unsafe self.sheet = sheet
    unsafe styles = Dictionary(
      uniqueKeysWithValues: Style.allCases.compactMap { style in
        unsafe xlsx.workbook_add_format(book).map { unsafe (style, style.set($0, by: xlsx)) }
      })
    unsafe title.withCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = UnsafeMutablePointer(mutating: title)
      unsafe properties.created = seconds
      _ = unsafe xlsx.workbook_set_properties(book, &properties)
    }
  }

  /// Puts the file together and closes it.
  ///
  /// - Throws: `SpreadsheetFailure` when it cannot be written.
  consuming func close() throws(SpreadsheetFailure) {
    let error = unsafe xlsx.workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw .failed(unsafe xlsx.lxw_strerror(error).map { unsafe String(cString: $0) } ?? "\(error)")
    }
  }
}

// MARK: - Cells

extension Workbook {
  /// The characters that a cell holds at most.
  private static let longest = 32_767

  /// Writes words, which never are a formula.
  func write(_ text: String, _ row: Int, _ column: Int, _ style: Style) {
    let text = text.utf16.count > Workbook.longest ? String(text.prefix(Workbook.longest / 2)) + "…" : text
    if text.isEmpty {
      _ = unsafe xlsx.worksheet_write_blank(sheet, UInt32(row), UInt16(column), styles[style])
    } else {
      _ = unsafe xlsx.worksheet_write_string(sheet, UInt32(row), UInt16(column), text, styles[style])
    }
  }

  /// Writes a number; a day is the number of days since 1899-12-30.
  func write(_ number: Double, _ row: Int, _ column: Int, _ style: Style) {
    _ = unsafe xlsx.worksheet_write_number(sheet, UInt32(row), UInt16(column), number, styles[style])
  }

  /// Writes words over several columns of a row.
  func write(_ text: String, _ row: Int, over columns: ClosedRange<Int>, _ style: Style) {
    guard columns.count > 1 else { return write(text, row, columns.lowerBound, style) }
    _ = unsafe xlsx.worksheet_merge_range(
      sheet, UInt32(row), UInt16(columns.lowerBound), UInt32(row), UInt16(columns.upperBound), text,
      styles[style])
  }
}

// MARK: - The sheet

extension Workbook {
  /// Sets how wide a column is, in characters.
  func setWidth(_ width: Double, of column: Int) {
    _ = unsafe xlsx.worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
  }

  /// Sets how high a row is, in lines of words.
  func setHeight(_ lines: Int, of row: Int) {
    _ = unsafe xlsx.worksheet_set_row(sheet, UInt32(row), min(409, Double(lines) * 15 + 1), nil)
  }

  /// Keeps the rows down to the headings on the screen, and has the headings printed on every page.
  func setHeadings(_ row: Int) {
    unsafe xlsx.worksheet_freeze_panes(sheet, UInt32(row + 1), 0)
    _ = unsafe xlsx.worksheet_repeat_rows(sheet, UInt32(row), UInt32(row))
  }

  /// Sets up the paper: A4 lying, as wide as the page, margins after Nghị định 30/2020/NĐ-CP, pages numbered.
  func setPaper(footer: String) {
    let a4: UInt8 = 9
    let millimetre = 1 / 25.4
    unsafe xlsx.worksheet_set_paper(sheet, a4)
    unsafe xlsx.worksheet_set_landscape(sheet)
    unsafe xlsx.worksheet_fit_to_pages(sheet, 1, 0)
    unsafe xlsx.worksheet_set_margins(
      sheet, 30 * millimetre, 15 * millimetre, 20 * millimetre, 20 * millimetre)
    _ = unsafe xlsx.worksheet_set_footer(sheet, "&C" + footer)
  }
}

/// What keeps a spreadsheet from being written.
package enum SpreadsheetFailure: Error {
  /// The library is not on the machine; the name of its file.
  case noLibrary(String)
  /// Anything else, in the library's words.
  case failed(String)
}
