package import Assignments
package import Deadlines

// What stands on a report beside its table.

extension Phrase {
  /// The country's name at the head of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  package static let country = Phrase(
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  /// The motto below it (the same).
  package static let motto = Phrase(
    vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  /// Who issues the reports, in capitals (Quyết định 1413/QĐ-TTg has the whole name).
  package static let issuingBody = Phrase(vi: "TỔ CÔNG TÁC LIÊN NGÀNH", en: "INTER-MINISTERIAL TASK FORCE")
  /// What the issuing body is for.
  package static let issuingBodyPurpose = Phrase(
    vi: "điều phối xây dựng, triển khai đô thị thông minh", en: "for the coordination of smart cities")

  /// The day that a report is about.
  package static func dataUpTo(_ day: Day) -> Phrase {
    Phrase(vi: "Dữ liệu tính đến hết ngày \(day.vietnamese)", en: "As of the end of \(day.vietnamese)")
  }
  /// The two days that a report compares.
  package static func dataBetween(_ from: Day, _ day: Day) -> Phrase {
    Phrase(
      vi: "Từ hết ngày \(from.vietnamese) đến hết ngày \(day.vietnamese)",
      en: "From the end of \(from.vietnamese) to the end of \(day.vietnamese)")
  }

  /// Before the query.
  package static let reportQuery = Phrase(vi: "Điều kiện lọc", en: "Query")
  /// In place of a query where there is none.
  package static let reportOfEverything = Phrase(vi: "không, tất cả nhiệm vụ", en: "none, all assignments")
  /// Before the line of the journal that a report stands on.
  package static let reportJournal = Phrase(vi: "Căn cứ nhật ký", en: "Journal")
  /// The line of the journal that a report stands on.
  package static func journalLine(_ head: Head) -> Phrase {
    Phrase(vi: "đến dòng \(head.line), mã băm \(head.hash)", en: "up to line \(head.line), hash \(head.hash)")
  }
  /// In place of a line where the journal had none.
  package static let journalIsEmpty = Phrase(
    vi: "nhật ký chưa có dòng nào vào ngày này", en: "the journal had no line on that day")
  /// Before the number of rows.
  package static let reportRows = Phrase(vi: "Số nhiệm vụ trong bảng", en: "Assignments in the table")
  /// Before the cells of what the query means.
  package static let reportScope = Phrase(vi: "Trong phạm vi lọc", en: "What the query means")
  /// Before the cells of a day.
  package static func cellsOn(_ day: Day) -> Phrase {
    Phrase(vi: "Đến hết ngày \(day.vietnamese)", en: "At the end of \(day.vietnamese)")
  }
  /// Before the number of those that are not 6/6.
  package static let reportUnclear = Phrase(vi: "Chưa đủ 6 rõ", en: "Not 6/6")
  /// A number of a whole.
  ///
  /// No stroke stands between them, which a spreadsheet would read as a date.
  package static func part(_ part: String, of whole: String) -> Phrase {
    Phrase(vi: "\(part) trên tổng số \(whole)", en: "\(part) of \(whole)")
  }

  /// Stands in the place of a clarity that is missing.
  package static let notClear = Phrase(vi: "(chưa rõ)", en: "(not clear)")
  /// A deadline that is no day but always holds (as Thông báo 624/TB-VPCP prints it).
  package static let continuousWork = Phrase(vi: "Nhiệm vụ thường xuyên", en: "Continuous")
  /// Nothing is in a report.
  package static let emptyReport = Phrase(vi: "Không có nhiệm vụ nào.", en: "There are no assignments.")
  /// The name of a calendar of deadlines.
  package static let calendarName = Phrase(vi: "Thời hạn nhiệm vụ", en: "Deadlines of assignments")
  /// The name of a spreadsheet's only sheet.
  package static let sheetName = Phrase(vi: "Báo cáo", en: "Report")
  /// A page's number at its foot, for a spreadsheet, which puts in both numbers.
  package static func page(_ page: String, of pages: String) -> Phrase {
    Phrase(vi: "Trang \(page)/\(pages)", en: "Page \(page)/\(pages)")
  }
}

extension FourCells {
  /// The cells as a sum.
  ///
  /// - Parameter number: How a number is written.
  /// - Returns: The total, and what it is the sum of.
  package func sum(_ number: (Int) -> String) -> Phrase {
    let parts = [onTime, late, inTerm, overdue, unscheduled].map(number)
    return Phrase(
      vi: "\(number(total)) = đúng hạn \(parts[0]) + hoàn thành quá hạn \(parts[1]) + trong hạn \(parts[2])"
        + " + quá hạn \(parts[3]) + không thời hạn \(parts[4])",
      en: "\(number(total)) = on time \(parts[0]) + done late \(parts[1]) + in term \(parts[2])"
        + " + overdue \(parts[3]) + without deadline \(parts[4])")
  }
}

extension RateName {
  /// The rate's formula with its numbers, as a report prints it below its table.
  ///
  /// - Parameters:
  ///   - cells: What is counted.
  ///   - number: How a number is written.
  ///   - percent: How the share of two numbers is written.
  /// - Returns: The formula in words, then in numbers.
  package func formula(of cells: FourCells, _ number: (Int) -> String, percent: (Int, Int) -> String)
    -> Phrase
  {
    let done = number(cells.done)
    switch self {
    case .ofAll:
      let numbers = "\(done) ÷ \(number(cells.total)) = \(percent(cells.done, cells.total))"
      return Phrase(
        vi: "Tỷ lệ (1) = đã hoàn thành ÷ tổng số = \(numbers)", en: "Rate (1) = done ÷ total = \(numbers)")
    case .ofDue:
      let whole = "(\(done) + \(number(cells.overdue)))"
      let numbers = "\(done) ÷ \(whole) = \(percent(cells.done, cells.done + cells.overdue))"
      return Phrase(
        vi: "Tỷ lệ (2) = đã hoàn thành ÷ (đã hoàn thành + chưa hoàn thành quá hạn) = \(numbers)",
        en: "Rate (2) = done ÷ (done + open overdue) = \(numbers)")
    }
  }
}
