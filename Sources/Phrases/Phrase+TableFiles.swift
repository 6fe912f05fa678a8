/// Why a file holds no table that can be read, as facts; rows are counted from 1, as programs show them.
package enum TableFileFault: Error, Hashable, Sendable {
  /// It is binary or in an encoding that it does not name, first seen in a row.
  case notText(row: Int)
  /// It is packed, and the pack is broken.
  case brokenArchive
  /// It is packed, and no Excel file.
  case notSpreadsheet
  /// It is an Excel file of before 2007, or one with a password.
  case oldSpreadsheet
  /// A part of the Excel file cannot be read.
  case brokenPart(String)
  /// It is no JSON, first seen at a line and a character.
  case badJSON(line: Int, column: Int)
  /// It is JSON, but no list of objects; where that is first seen.
  case notObjects(String)
  /// An object of the list has a key twice.
  case repeatedKey(String, element: String)
  /// A quotation mark is never closed, from a cell on.
  case openQuote(cell: String)
  /// A quotation mark stands where none can.
  case strayQuote(cell: String)
  /// A row has too many columns.
  case tooManyColumns(row: Int, most: Int)
  /// It has more than so many mebibytes.
  case tooLarge(mebibytes: Int)
  /// The library that it is read by is not there.
  case noLibrary(String)
  /// There is nothing in it.
  case empty

  /// The fault of a file in words, one line, with what to do.
  package func phrase(of name: String) -> Phrase {
    Phrase(verbatim: "“\(name)”: ") + why
  }

  private var why: Phrase {
    switch self {
    case .notText(let row):
      Phrase(
        vi: "dòng \(row) không phải chữ UTF-8; trong bảng tính, lưu lại thành “CSV UTF-8” hoặc XLSX",
        en: "row \(row) is no text in UTF-8; save the file as “CSV UTF-8” or XLSX in your spreadsheet")
    case .brokenArchive: Phrase(vi: "tệp nén bị hỏng; lấy lại bản gốc", en: "packed and broken; get it again")
    case .notSpreadsheet:
      Phrase(
        vi: "tệp nén nhưng không phải XLSX có trang tính; lưu lại thành XLSX hoặc CSV UTF-8",
        en: "packed, and no XLSX with a sheet; save it as XLSX or CSV UTF-8")
    case .oldSpreadsheet:
      Phrase(
        vi: "là Excel cũ (.xls) hoặc có mật khẩu; lưu lại thành XLSX không mật khẩu",
        en: "is an old Excel file (.xls) or has a password; save it as XLSX without one")
    case .brokenPart(let part):
      Phrase(
        vi: "phần \(part) của tệp XLSX không đọc được; mở bằng bảng tính rồi lưu lại",
        en: "the part \(part) of the XLSX cannot be read; open it in a spreadsheet and save it again")
    case .badJSON(let line, let column):
      Phrase(
        vi: "không phải JSON, sai từ dòng \(line), ký tự \(column)",
        en: "no JSON, wrong from line \(line), character \(column)")
    case .notObjects(let place):
      Phrase(
        vi: "JSON phải là danh sách các đối tượng; xem \(place)",
        en: "the JSON must be a list of objects; see \(place)")
    case .repeatedKey(let key, let element):
      Phrase(vi: "\(element) có hai lần khóa “\(key)”", en: "\(element) has the key “\(key)” twice")
    case .openQuote(let cell):
      Phrase(
        vi: "dấu \" mở ở ô \(cell) không được đóng; sửa ô đó", en: "the \" opened in \(cell) is never closed")
    case .strayQuote(let cell):
      Phrase(
        vi: "ô \(cell) có dấu \" không đúng chỗ; bọc cả ô trong \"…\" và ghi \"\" cho mỗi dấu bên trong",
        en: "\(cell) has a \" out of place; put the whole cell in \"…\" and write \"\" for each inside")
    case .tooManyColumns(let row, let most):
      Phrase(
        vi: "dòng \(row) có hơn \(most) cột; bỏ cột thừa", en: "row \(row) has more than \(most) columns")
    case .tooLarge(let mebibytes):
      Phrase(
        vi: "lớn hơn \(mebibytes) MiB; cắt thành nhiều tệp",
        en: "has more than \(mebibytes) MiB; cut it into several files")
    case .noLibrary(let library):
      Phrase(
        vi: "máy này thiếu \(library); người quản trị cài thư viện ấy, hoặc lưu lại thành CSV UTF-8",
        en: "\(library) is not on this machine; have it installed, or save the file as CSV UTF-8")
    case .empty: Phrase(vi: "không có gì trong tệp", en: "there is nothing in it")
    }
  }
}
