/// Why a file as a whole is no table that can be read.
package enum TableFailure: Error, Hashable, Sendable {
  /// It is binary, or in another encoding than UTF-8, or UTF-16 with its mark.
  ///
  /// Where that is first seen: the byte, counted from 0, and the row, counted from 1.
  case notText(byte: Int, row: Int)
  /// It is packed, and the pack is broken.
  case brokenArchive
  /// It is packed, and no Excel file, or has no sheet that is shown.
  case notSpreadsheet
  /// It is an Excel file of before 2007, or one with a password.
  case oldSpreadsheet
  /// A part of the Excel file cannot be read; the part's name in the pack.
  case brokenMarkup(part: String)
  /// It is no JSON; the line and the character, counted from 1, where that is seen.
  case badJSON(line: Int, column: Int)
  /// It is JSON, but no list.
  case notArray
  /// An element of the list, counted from 0, is no object.
  case notObject(index: Int)
  /// An element of the list, counted from 0, has a key twice.
  case repeatedKey(String, index: Int)
  /// A quotation mark is never closed; the row where it was opened, and the column, counted from 0.
  case openQuote(row: Int, column: Int)
  /// Words follow a closing quotation mark, or one stands in words that are not quoted.
  case strayQuote(row: Int, column: Int)
  /// A row has something beyond `TableFile.mostColumns`; how many columns it has, or the table in JSON.
  case tooManyColumns(row: Int, count: Int)
  /// It is longer than `TableFile.most`, or would be when it is unpacked.
  case tooLarge
  /// The library that it is read by is not there; its file's name.
  case noLibrary(String)
  /// It has no row with anything in it.
  case empty
}
