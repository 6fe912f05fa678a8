import Documents
import Foundation
import TestSupport

/// A row as tests compare it.
struct ReadRow: Hashable {
  var number: Int
  var cells: [TableCell]

  init(_ number: Int, _ cells: [TableCell]) {
    (self.number, self.cells) = (number, cells)
  }

  /// A row of words.
  init(_ number: Int, _ words: String...) {
    self.init(number, words.map { $0.isEmpty ? .empty : .text($0) })
  }
}

/// The rows of a table.
func rows(_ bytes: some Sequence<UInt8>, form: TableFile.Form? = nil) throws -> [ReadRow] {
  var rows: [ReadRow] = []
  try TableFile(Array(bytes), form: form).forEachRow { rows.append(ReadRow($0.number, $0.cells)) }
  return rows
}

/// The rows of a table in UTF-8.
func rows(_ text: String, form: TableFile.Form? = nil) throws -> [ReadRow] {
  try rows(text.utf8, form: form)
}

/// The cells of the only row under the headings.
func cells(_ text: String) throws -> [TableCell] {
  let rows = try rows(text)
  guard rows.count == 2 else { throw Failure("\(rows.count) rows") }
  return rows[1].cells
}

/// A file that a program wrote, kept beside the tests.
func fixture(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: #filePath).appending(path: "../Tables/\(name)").standardized))
}
