/// A row of a table, as it stands in the file.
package struct TableRow: Sendable {
  /// The row as the user's program numbers it.
  ///
  /// From 1 in Excel files and comma-separated values, where a record over several lines counts once; in JSON
  /// the element of the list, from 1, the row of keys being 0.
  package let number: Int
  /// What stands in the row, by column; empty cells at the end may be absent.
  package let cells: [TableCell]

  /// The keys of a table in JSON.
  private let keys: [String]?

  /// A row.
  init(_ number: Int, _ cells: [TableCell], keys: [String]? = nil) {
    self.number = number
    self.cells = cells
    self.keys = keys
  }

  /// Where a cell stands, as the user finds it.
  ///
  /// - Parameter column: The column, from 0.
  /// - Returns: `B7`; in JSON `[6].lead`, elements counted from 0.
  package func place(of column: Int) -> String {
    guard let keys else { return TableRow.letters(of: column) + String(number) }
    let key = keys.indices.contains(column) ? keys[column] : ""
    guard number > 0 else { return key }
    let isName = !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return "[\(number - 1)]" + (isName ? ".\(key)" : "[\"\(key)\"]")
  }

  /// The letters of a column, counted from 0: A to Z, AA to ZZ and so on.
  static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
