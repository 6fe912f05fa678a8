/// The first sheet that is shown of an Excel file (ECMA-376, Office Open XML), transitional or strict.
///
/// The words that cells share, the formats and the merged ranges are held; rows are unpacked and read as they
/// are walked. Rows and columns that are hidden are read like others.
struct SheetTable: TableSource {
  private let bytes: [UInt8]
  /// The name of the sheet's part in the pack.
  let part: String
  /// The words that cells share.
  let strings: SharedStrings
  /// Which cells show days.
  let formats: NumberFormats
  /// Whether days are counted from 1904.
  let is1904: Bool
  /// Cells that were merged, by their first row.
  let merges: [MergedRange]

  /// Opens the file and finds the sheet.
  init(_ bytes: [UInt8]) throws(TableFailure) {
    do {
      self = try Archive.reading(bytes) { archive in
        var parts = PartReader(archive)
        return try SheetTable(bytes, &parts)
      }
    } catch {
      throw PartReader.failure(error, reading: "")
    }
  }

  private init(_ bytes: [UInt8], _ parts: inout PartReader) throws {
    let roots = RelationListener(folder: "")
    guard parts.has("_rels/.rels") else { throw TableFailure.notSpreadsheet }
    try parts.read("_rels/.rels", to: roots)
    let workbook = WorkbookListener()
    guard let path = roots.part(of: "officeDocument"), path.hasSuffix(".xml") else {
      throw TableFailure.notSpreadsheet
    }
    try parts.read(path, to: workbook)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let relations = RelationListener(folder: folder)
    let list =
      (folder.isEmpty ? "" : folder + "/") + "_rels/"
      + path.dropFirst(
        folder.isEmpty ? 0 : folder.count + 1) + ".rels"
    guard workbook.root == MarkupName("workbook"), parts.has(list) else { throw TableFailure.notSpreadsheet }
    try parts.read(list, to: relations)
    let sheets = workbook.shown.compactMap { relations.relations[$0] }
    guard let part = sheets.first(where: { $0.kind == "worksheet" })?.part else {
      throw TableFailure.notSpreadsheet
    }
    let styles = StyleListener()
    if let path = relations.part(of: "styles"), parts.has(path) { try parts.read(path, to: styles) }
    let strings = StringListener()
    if let path = relations.part(of: "sharedStrings"), parts.has(path) { try parts.read(path, to: strings) }
    self.bytes = bytes
    self.part = part
    self.strings = strings.strings
    formats = styles.formats
    is1904 = workbook.is1904
    merges = try parts.merges(of: part)
  }

  func forEachRow(_ body: (TableRow) throws -> Void) throws {
    let listener = SheetListener(self)
    // What goes wrong with the file is told apart from what the walker throws.
    do {
      try Archive.reading(bytes) { archive in
        let stream = try SheetTable.naming(part) { try MarkupStream(listener) }
        func feed(_ stretch: ArraySlice<UInt8>) throws {
          try SheetTable.naming(part) { try stream.feed(stretch) }
          for row in listener.takeRows() { try body(row) }
        }
        try archive.read(part, most: TableFile.most, feed)
        try feed([])
      }
    } catch let failure as Archive.Failure {
      throw PartReader.failure(failure, reading: part)
    }
  }

  private static func naming<R: ~Copyable>(_ part: String, _ body: () throws -> R) throws(TableFailure) -> R {
    do { return try body() } catch { throw PartReader.failure(error, reading: part) }
  }
}
