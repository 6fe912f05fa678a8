package import Assignments

/// The heading of a column, or the label of a line.
package enum ColumnTitle: Sendable {
  case number, lead, due, standing, status, progress, clarity, action
  case agency, total, onTime, late, inTerm, overdue, unscheduled, drafts, unaccepted, unconfirmed, unclear
  case phrase, time, precision, basis, recurrence, rule, remarks
  case code, name, shortName, kind, successor
  case login, role, position, agencies, state
  case symbol, issued, title, issuer, day
  case line, at, member, subject, deed, changes, remark
  case check, result, count, findings, fingerprint
  case deadlines, slippage, periods, evidence, request, directive, quote, part, journal, coordinators

  /// The heading.
  package var phrase: Phrase {
    switch self {
    case .number: Phrase(vi: "Số", en: "No.")
    case .lead: Phrase(vi: "Chủ trì", en: "Lead")
    case .due: Phrase(vi: "Hạn", en: "Due")
    case .standing: Phrase(vi: "Tình trạng hạn", en: "Standing")
    case .status: Phrase(vi: "Trạng thái", en: "Status")
    case .progress: Phrase(vi: "Tiến độ", en: "Progress")
    case .clarity: Phrase(vi: "6 rõ", en: "Clear")
    case .action: Phrase(vi: "Nhiệm vụ", en: "Assignment")
    case .agency: Phrase(vi: "Cơ quan", en: "Agency")
    case .total: Phrase(vi: "Tổng", en: "Total")
    case .onTime: Phrase(vi: "Đúng hạn", en: "On time")
    case .late: Phrase(vi: "Trễ hạn", en: "Late")
    case .inTerm: Phrase(vi: "Trong hạn", en: "In term")
    case .overdue: Phrase(vi: "Quá hạn", en: "Overdue")
    case .unscheduled: Phrase(vi: "Không hạn", en: "No date")
    case .drafts: Phrase(vi: "Dự thảo", en: "Drafts")
    case .unaccepted: Phrase(vi: "Chờ tiếp nhận", en: "Unaccepted")
    case .unconfirmed: Phrase(vi: "Chờ xác nhận", en: "Unconfirmed")
    case .unclear: Phrase(vi: "Chưa đủ 6 rõ", en: "Not 6/6")
    case .phrase: Phrase(vi: "Câu chữ", en: "Phrase")
    case .time: Phrase(vi: "Giờ", en: "Time")
    case .precision: Phrase(vi: "Độ chính xác", en: "Precision")
    case .basis: Phrase(vi: "Căn cứ", en: "Basis")
    case .recurrence: Phrase(vi: "Định kỳ", en: "Recurs")
    case .rule: Phrase(vi: "Quy tắc", en: "Rule")
    case .remarks: Phrase(vi: "Lưu ý", en: "Mind")
    case .code: Phrase(vi: "Mã", en: "Code")
    case .name: Phrase(vi: "Tên", en: "Name")
    case .shortName: Phrase(vi: "Tên ngắn", en: "Short name")
    case .kind: Phrase(vi: "Loại", en: "Kind")
    case .successor: Phrase(vi: "Nay thuộc", en: "Now with")
    case .login: Phrase(vi: "Tên đăng nhập", en: "Login")
    case .role: Phrase(vi: "Vai trò", en: "Role")
    case .position: Phrase(vi: "Chức vụ", en: "Position")
    case .agencies: Phrase(vi: "Cơ quan", en: "Agencies")
    case .state: Phrase(vi: "Hoạt động", en: "Active")
    case .symbol: Phrase(vi: "Số ký hiệu", en: "Symbol")
    case .issued: Phrase(vi: "Ngày", en: "Date")
    case .title: Phrase(vi: "Trích yếu", en: "Title")
    case .issuer: Phrase(vi: "Ban hành", en: "Issuer")
    case .day: Phrase(vi: "Ngày", en: "Day")
    case .line: Phrase(vi: "Dòng", en: "Line")
    case .at: Phrase(vi: "Lúc", en: "At")
    case .member: Phrase(vi: "Người", en: "Member")
    case .subject: Phrase(vi: "Đối tượng", en: "Subject")
    case .deed: Phrase(vi: "Việc", en: "Deed")
    case .changes: Phrase(vi: "Thay đổi", en: "Changes")
    case .remark: Phrase(vi: "Lý do, nội dung", en: "Remark")
    case .check: Phrase(vi: "Kiểm tra", en: "Check")
    case .result: Phrase(vi: "Kết quả", en: "Result")
    case .count: Phrase(vi: "Số", en: "Count")
    case .findings: Phrase(vi: "Phát hiện", en: "Found")
    case .fingerprint: Phrase(vi: "Dấu vân tay", en: "Fingerprint")
    case .deadlines: Phrase(vi: "Sổ thời hạn", en: "Deadlines")
    case .slippage: Phrase(vi: "Độ trượt hạn", en: "Slippage")
    case .periods: Phrase(vi: "Định kỳ", en: "Periods")
    case .evidence: Phrase(vi: "Minh chứng", en: "Evidence")
    case .request: Phrase(vi: "Đề nghị lùi hạn", en: "Request")
    case .directive: Phrase(vi: "Văn bản giao", en: "Directive")
    case .quote: Phrase(vi: "Trích văn bản", en: "Quote")
    case .part: Phrase(vi: "Giao chung", en: "Collective")
    case .journal: Phrase(vi: "Nhật ký", en: "Journal")
    case .coordinators: Phrase(vi: "Phối hợp", en: "With")
    }
  }
}

/// A completion rate, with the formula it is computed by.
package enum RateName: CaseIterable, Sendable {
  case ofAll, ofDue

  /// The rate in words: its formula, the two counts, the percentage.
  package func phrase(_ part: Int, of whole: Int, percent: String) -> Phrase {
    let sum = "\(part)/\(whole) = \(percent)"
    return switch self {
    case .ofAll:
      Phrase(vi: "Tỷ lệ hoàn thành (đã xong ÷ tổng): \(sum)", en: "Completion (done ÷ total): \(sum)")
    case .ofDue:
      Phrase(
        vi: "Tỷ lệ hoàn thành (đã xong ÷ (đã xong + quá hạn)): \(sum)",
        en: "Completion (done ÷ (done + overdue)): \(sum)")
    }
  }
}

extension Agency.Kind {
  /// The word for the kind of agency.
  package var phrase: Phrase {
    switch self {
    case .ministry: Phrase(vi: "bộ", en: "ministry")
    case .ministerialAgency: Phrase(vi: "cơ quan ngang bộ", en: "ministerial agency")
    case .governmentAgency: Phrase(vi: "cơ quan thuộc Chính phủ", en: "government agency")
    case .province: Phrase(vi: "tỉnh, thành phố", en: "province or city")
    case .body: Phrase(vi: "tổ chức khác", en: "other body")
    case .unit: Phrase(vi: "đơn vị trực thuộc", en: "department")
    case .former: Phrase(vi: "cơ quan cũ", en: "former agency")
    }
  }
}

extension Holiday.Kind {
  /// Why the day is different.
  package var phrase: Phrase {
    switch self {
    case .holiday: Phrase(vi: "ngày lễ", en: "holiday")
    case .compensatory: Phrase(vi: "nghỉ bù", en: "day off in lieu")
    case .swappedOff: Phrase(vi: "nghỉ hoán đổi", en: "swapped day off")
    case .swappedWork: Phrase(vi: "làm bù", en: "swapped working day")
    }
  }
}

extension Holiday.Status {
  /// How sure the day is.
  package var phrase: Phrase {
    switch self {
    case .decided: Phrase(vi: "đã quyết định", en: "decided")
    case .law: Phrase(vi: "theo luật", en: "by law")
    case .computed: Phrase(vi: "tính theo âm lịch", en: "computed")
    case .inferred: Phrase(vi: "suy ra, chưa có quyết định", en: "inferred")
    }
  }
}
