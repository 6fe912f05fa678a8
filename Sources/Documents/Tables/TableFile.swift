/// A table as somebody's file has it, read row by row; it may be walked several times.
///
/// Nothing is said about what the columns mean: which row has the headings, and whether a cell can be what it
/// should be, is judged by whoever imports.
package struct TableFile: Sendable {
  /// What a file of a table can be.
  package enum Form: String, CaseIterable, Sendable {
    /// Comma-separated values (RFC 4180), also with semicolons or tabs.
    case csv
    /// An Excel file (ECMA-376), whoever wrote it.
    case xlsx
    /// A list of objects in JSON (RFC 8259).
    case json
  }

  /// What the file is.
  package let form: Form

  private let source: any TableSource

  /// The most bytes that are read, of the file and of what is packed in it.
  package static let most = 256 * 1024 * 1024
  /// The most columns that a table has.
  package static let mostColumns = 256
  /// The most characters that a cell has, counted as Excel does, in units of UTF-16.
  package static let longestCell = 32_767

  /// Opens a table.
  ///
  /// What the file is is seen in its bytes: a pack is an Excel file, a bracket or brace in front means JSON,
  /// all else is comma-separated values.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - form: What the file is, where that is known better than by looking.
  /// - Throws: `TableFailure` when it cannot be such a file.
  /// - Complexity: O(*n*) in its length.
  package init(_ bytes: [UInt8], form: Form? = nil) throws(TableFailure) {
    guard bytes.count <= TableFile.most else { throw .tooLarge }
    guard !bytes.isEmpty else { throw .empty }
    // The container of Excel until 2003, and of what has a password.
    if form != .json, bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldSpreadsheet }
    let form = form ?? TableFile.form(of: bytes)
    self.form = form
    switch form {
    case .csv: source = try CSVTable(TableText(bytes))
    case .json: source = try JSONTable(TableText(bytes))
    case .xlsx: source = try SheetTable(bytes)
    }
  }

  /// Walks the rows from the first; those with nothing in them are left out, but their numbers are not.
  ///
  /// - Parameter body: What is done with a row; what it throws ends the walk.
  /// - Throws: `TableFailure` where the file breaks off or breaks a rule, and `empty` when there was no row.
  /// - Complexity: O(*n*) in the file's length; no more than some rows are held.
  package func forEachRow(_ body: (TableRow) throws -> Void) throws {
    var isEmpty = true
    try source.forEachRow { row in
      guard row.cells.contains(where: { $0 != .empty }) else { return }
      isEmpty = false
      try body(row)
    }
    if isEmpty { throw TableFailure.empty }
  }

  private static func form(of bytes: [UInt8]) -> Form {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .xlsx
    }
    // UTF-16 has its zeros beside what is looked for.
    let first = bytes.prefix(4096).first {
      ![0, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0)
    }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{") ? .json : .csv
  }
}

/// What a table is read from.
protocol TableSource: Sendable {
  /// Walks all rows, also those with nothing in them.
  func forEachRow(_ body: (TableRow) throws -> Void) throws
}
