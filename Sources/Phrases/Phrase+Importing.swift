package import Assignments

/// Why a cell of a table cannot be taken over, as facts.
package enum CellFault: Error, Hashable, Sendable {
  /// It is reckoned by the spreadsheet.
  case formula
  /// The spreadsheet could not reckon it, and shows this.
  case failed(String)
  /// It is joined with others.
  case merged
  /// It has so many characters, more than any field holds.
  case tooLong(Int)
  /// It holds a list or a record where a value belongs.
  case structured
  /// It is no day that a calendar has.
  case notDay
  /// It is no date of a document.
  case notDate
  /// It is no whole number from 0 upwards.
  case notNumber
  /// It is no number of an assignment.
  case notAssignmentNumber
  /// It is no time of day.
  case notTime
  /// It is no code of an agency.
  case notCode
  /// It is none of these words.
  case notAmong([String])
  /// The column is empty, and must not be.
  case wanted
  /// The row has the same number, login or code as an earlier one, or says the same work.
  case repeats(row: Int)
  /// No earlier row and no assignment of the board has the number.
  case unknownAssignment
  /// The board has something else there.
  case differs(String)
  /// The board has something else there, which cannot be edited.
  case cannotChange(String)
  /// A rule is broken.
  case rule(BoardError)

  /// The fault in words, and what to do.
  package var phrase: Phrase {
    switch self {
    case .formula:
      Phrase(vi: "là công thức; dán giá trị thay vào", en: "is a formula; paste its value instead")
    case .failed(let error):
      Phrase(vi: "bảng tính báo lỗi \(error); sửa ô này", en: "the spreadsheet says \(error); mend the cell")
    case .merged:
      Phrase(vi: "là ô gộp; bỏ gộp và ghi riêng từng ô", en: "is merged; split it and fill each cell")
    case .tooLong(let count):
      Phrase(vi: "dài \(count) ký tự, quá lớn; rút gọn", en: "has \(count) characters, too many; shorten it")
    case .structured:
      Phrase(vi: "phải là một giá trị, không phải đối tượng", en: "must be one value, no object")
    case .notDay:
      Phrase(
        vi: "không phải ngày có thật; ghi như 15/8/2025 hoặc 2025-08-15",
        en: "is no day of the calendar; write 15/8/2025 or 2025-08-15")
    case .notDate:
      Phrase(
        vi: "không phải ngày văn bản; ghi như 15/8/2025, 8/2025 hoặc 2025",
        en: "is no date of a document; write 15/8/2025, 8/2025 or 2025")
    case .notNumber:
      Phrase(vi: "không phải số nguyên từ 0", en: "is no whole number from 0 upwards")
    case .notAssignmentNumber:
      Phrase(
        vi: "không phải số nhiệm vụ; ghi như NV-0012", en: "is no number of an assignment; write NV-0012")
    case .notTime: Phrase(vi: "không phải giờ; ghi như 16:00", en: "is no time of day; write 16:00")
    case .notCode:
      Phrase(
        vi: "không phải mã cơ quan: 1–32 chữ, số, dấu chấm, gạch",
        en: "is no code of an agency: 1 to 32 letters, digits, points, dashes")
    case .notAmong(let words):
      Phrase(vi: "phải là một trong: ", en: "must be one of: ") + words.joined(separator: ", ")
    case .wanted: Phrase(vi: "để trống; phải ghi", en: "is empty and must not be")
    case .repeats(let row):
      Phrase(vi: "lặp lại dòng \(row); bỏ một dòng", en: "repeats row \(row); take one of them away")
    case .unknownAssignment:
      Phrase(
        vi: "không có trên bảng, cũng không ở dòng nào phía trên",
        en: "is neither on the board nor in a row above")
    case .differs(let present):
      Phrase(
        vi: "trên bảng đang là “\(present)”; dùng --keep để giữ bảng, hoặc --update để sửa bảng",
        en: "the board has “\(present)”; --keep keeps the board, --update changes it")
    case .cannotChange(let present):
      Phrase(
        vi: "trên bảng đang là “\(present)” và không sửa được từ tệp; làm trên bảng, hoặc dùng --keep",
        en: "the board has “\(present)”, which no file can change; do it on the board, or use --keep")
    case .rule(let error): error.phrase
    }
  }
}

/// Why a table cannot be read at all, as facts.
package enum TableFault: Error, Hashable, Sendable {
  /// No row names columns of the table that is wanted.
  case noHeadings([ExchangeColumn])
  /// A column is missing without which the table says nothing.
  case missing(ExchangeColumn)
  /// Two headings name one column; where the second stands.
  case repeated(ExchangeColumn, place: String)
  /// A heading names no column; where it stands.
  case unknown(String, place: String)
  /// Something stands where no heading is above.
  case stray(place: String)

  /// The fault in words, one line.
  package var phrase: Phrase {
    switch self {
    case .noHeadings(let wanted):
      Phrase(
        vi: "không thấy dòng tiêu đề cột nào; dòng đó phải có: ",
        en: "no row of headings is found; it must have: ") + .list(wanted.map(\.phrase))
    case .missing(let column):
      Phrase(
        vi: "thiếu cột “\(column.phrase.vi)”; thêm cột đó rồi nhập lại",
        en: "the column “\(column.phrase.en)” is missing; add it and import again")
    case .repeated(let column, let place):
      Phrase(
        vi: "\(place): cột “\(column.phrase.vi)” có hai lần; bỏ một cột",
        en: "\(place): “\(column.phrase.en)” is there twice; take one of the columns away")
    case .unknown(let heading, let place):
      Phrase(
        vi: "\(place): không có cột nào tên “\(heading)”; sửa tên, hoặc dùng --skip để bỏ qua cột lạ",
        en: "\(place): no column is called “\(heading)”; mend its name, or --skip passes over such columns")
    case .stray(let place):
      Phrase(
        vi: "\(place): có dữ liệu dưới cột không tên; đặt tên cột, hoặc dùng --skip để bỏ qua",
        en: "\(place): there is something under no heading; name the column, or --skip passes over it")
    }
  }
}

extension Phrase {
  /// What is wrong about a cell, with where it stands and what it holds: `C7, Hạn, “32/13/2025”: …`.
  package static func badCell(
    _ place: String, _ column: ExchangeColumn, _ value: String, _ fault: CellFault
  ) -> Phrase {
    let held = value.isEmpty ? "" : ", “\(value)”"
    return Phrase(verbatim: place + ", ") + column.phrase + "\(held): " + fault.phrase
  }

  /// How many rows are wrong of how many; nothing was written.
  package static func importRefused(_ bad: Int, of rows: Int) -> Phrase {
    Phrase(
      vi: "\(bad) chỗ sai trong \(rows.written(in: .vi)) dòng; chưa ghi gì. Sửa tệp rồi nhập lại",
      en: "\(bad.written(in: .en)) wrong in \(rows.written(in: .en)) rows; nothing was written. "
        + "Mend the file and import again")
  }

  /// What an import did, or would do.
  package static func imported(_ count: ImportCount, isDone: Bool) -> Phrase {
    let (vi, en) = isDone ? ("đã nhập", "imported") : ("sẽ nhập", "would import")
    let rows = count.added + count.changed + count.kept + count.same
    return Phrase(
      vi: "\(vi): \(count.added.written(in: .vi)) mới, \(count.changed.written(in: .vi)) sửa, "
        + "\(count.kept.written(in: .vi)) giữ như trên bảng, \(count.same.written(in: .vi)) đã có; "
        + "\(rows.written(in: .vi)) dòng",
      en: "\(en): \(count.added.written(in: .en)) new, \(count.changed.written(in: .en)) changed, "
        + "\(count.kept.written(in: .en)) kept as on the board, "
        + "\(count.same.written(in: .en)) there already; "
        + "\(rows.written(in: .en)) rows")
  }

  /// How many deadlines somebody has to look at.
  package static func importDoubts(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count.written(in: .vi)) thời hạn cần người xem lại: câu chữ giữ nguyên, chưa coi là chắc",
      en: "\(count.written(in: .en)) deadlines want somebody to look: their words are kept, and not relied on"
    )
  }

  /// That more is not shown.
  package static func furtherProblems(_ count: Int) -> Phrase {
    Phrase(vi: "… và \(count.written(in: .vi)) chỗ nữa", en: "… and \(count.written(in: .en)) more")
  }

  /// That others wait while much is written.
  package static func importWaits(_ rows: Int, slice: Int) -> Phrase {
    Phrase(
      vi:
        "ghi \(rows.written(in: .vi)) dòng, mỗi lượt \(slice); trong lúc đó ai lưu phải chờ từng lượt",
      en:
        "writing \(rows.written(in: .en)) rows, \(slice) at a time; meanwhile whoever saves waits for a turn")
  }

  /// How far the checking is.
  package static func checkingRows(_ rows: Int) -> Phrase {
    Phrase(vi: "đang kiểm tra: \(rows.written(in: .vi)) dòng", en: "checking: \(rows.written(in: .en)) rows")
  }

  /// How far the writing is.
  package static func writingRows(_ rows: Int, of all: Int) -> Phrase {
    Phrase(
      vi: "đang ghi: \(rows.written(in: .vi))/\(all.written(in: .vi)) dòng",
      en: "writing: \(rows.written(in: .en)) of \(all.written(in: .en)) rows")
  }

  /// That an import ended half way, and how to go on.
  package static func importStopped(after rows: Int) -> Phrase {
    Phrase(
      vi: "đã ghi \(rows.written(in: .vi)) dòng rồi dừng; nhập lại cùng tệp để ghi nốt",
      en:
        "\(rows.written(in: .en)) rows were written before it stopped; import the file again for the rest"
    )
  }
}

/// What becomes of the rows of a table that is imported.
package struct ImportCount: Hashable, Sendable {
  /// Rows that are new to the board.
  package var added = 0
  /// Rows by which the board is changed.
  package var changed = 0
  /// Rows that differ from the board, which is kept.
  package var kept = 0
  /// Rows that say what the board says.
  package var same = 0

  /// Makes a count of nothing.
  package init() {}

  /// How many rows are written.
  package var written: Int { added + changed }
}
