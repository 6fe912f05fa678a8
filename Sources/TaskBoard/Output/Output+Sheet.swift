import Deadlines
import Exchange
import Glibc
import Phrases
import Reports
import Spreadsheets

extension Output {
  /// Writes a report as an Excel file.
  ///
  /// Its parts are put together in files without a name, in the folder for throw-away files, because the
  /// format wants to be written from both ends.
  func sheet(_ report: Report, in language: Language) throws {
    try sheet { path, scratch throws(SpreadsheetFailure) in
      try SheetWriter(report, in: language).write(at: path, scratch: scratch)
    }
  }

  /// Writes a table that is exchanged as an Excel file.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - day: The day that the file says it was made on.
  ///   - language: The language of the headings.
  ///   - rows: Is given what writes a row, and calls it for each.
  /// - Throws: `HostFault.noLibrary`, `Failure`, and what `rows` throws.
  func sheet(
    of table: ExchangeTable, on day: Day, in language: Language,
    _ rows: (([ExchangeCell]) -> Void) throws -> Void
  ) throws {
    try sheet { path, scratch in
      var sheet = try TableSheet(at: path, scratch: scratch, of: table, on: day, in: language)
      try rows { sheet.write($0) }
      try sheet.close()
    }
  }

  /// Has a file made under a name that only it has, and writes what it holds.
  private func sheet(_ make: (_ path: String, _ scratch: String) throws -> Void) throws {
    let scratch = Environment.own.temporaryFolder
    var template = Array("\(scratch)/taskboard-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw Failure.failed(unsafe "\(scratch): \(String(cString: strerror(errno)))")
    }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      close(descriptor)
      unsafe unlink(path)
    }
    do {
      try make(path, scratch)
    } catch SpreadsheetFailure.noLibrary(let name) {
      throw HostFault.noLibrary(name)
    } catch SpreadsheetFailure.failed(let detail) {
      throw Failure.failed(detail)
    }
    try copy(descriptor)
  }

  /// Writes what a file holds.
  private func copy(_ descriptor: CInt) throws(Failure) {
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &piece, piece.count)
      if count == 0 { return }
      guard count > 0 else { throw .failed(unsafe String(cString: strerror(errno))) }
      try made(piece[..<count])
    }
  }
}
