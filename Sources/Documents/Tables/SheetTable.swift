struct SheetTable: TableSource {
  init(_ bytes: [UInt8]) throws(TableFailure) { throw .notSpreadsheet }
  func forEachRow(_ body: (TableRow) throws -> Void) throws {}
}
