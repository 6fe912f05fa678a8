/// The heading of a column of a report.
package enum ReportColumnTitle: Sendable {
  case ordinal, group
  case work, directive, leadOfLate, deadlineOfLate
  case namedWork, unit, deadline, result, course
  case accountable, lead, coordinators, deliverable, completion, authority, owner
  case agency, total, onTime, late, inTerm, overdue, unscheduled, unclear, rateOfAll, rateOfDue
  case before, after, changes
  case firstDue, extensions, due, slipped, delay, ledger

  /// The heading: that of the official table where there is one.
  package var phrase: Phrase {
    switch self {
    case .ordinal: Phrase(vi: "STT", en: "No.")
    case .group: Phrase(vi: "Nhóm", en: "Group")
    // Thông báo 624/TB-VPCP, Phụ lục I.
    case .work: Phrase(vi: "Nhiệm vụ", en: "Assignment")
    case .directive: Phrase(vi: "Văn bản giao nhiệm vụ", en: "Directive")
    case .leadOfLate: Phrase(vi: "Cơ quan chủ trì thực hiện", en: "Lead agency")
    case .deadlineOfLate, .completion: Phrase(vi: "Thời hạn hoàn thành", en: "Deadline")
    // The same, Phụ lục II.
    case .namedWork: Phrase(vi: "Tên nhiệm vụ", en: "Assignment")
    case .unit: Phrase(vi: "Đơn vị chủ trì", en: "Lead")
    case .deadline: Phrase(vi: "Thời hạn", en: "Deadline")
    case .result: Phrase(vi: "Kết quả thực hiện", en: "Result")
    case .course: Phrase(vi: "Tiến độ", en: "Progress")
    // Công văn 6225/BVHTTDL-VP.
    case .accountable: Phrase(vi: "Người đứng đầu chịu trách nhiệm", en: "Accountable head")
    case .lead: Phrase(vi: "Cơ quan chủ trì", en: "Lead agency")
    case .coordinators: Phrase(vi: "Cơ quan phối hợp", en: "Coordinators")
    case .deliverable: Phrase(vi: "Kết quả thực hiện", en: "Deliverable")
    // No official table has these; the 6 rõ want them.
    case .authority: Phrase(vi: "Cấp có thẩm quyền", en: "Authority")
    case .owner: Phrase(vi: "Người thực hiện", en: "Owner")
    // Báo cáo 1270/BC-TCTTTg.
    case .agency: Phrase(vi: "Cơ quan", en: "Agency")
    case .total: Phrase(vi: "Tổng số", en: "Total")
    case .onTime: Phrase(vi: "Hoàn thành đúng hạn", en: "Done on time")
    case .late: Phrase(vi: "Hoàn thành quá hạn", en: "Done late")
    case .inTerm: Phrase(vi: "Chưa hoàn thành, trong hạn", en: "Open in term")
    case .overdue: Phrase(vi: "Chưa hoàn thành, quá hạn", en: "Open overdue")
    case .unscheduled: Phrase(vi: "Chưa hoàn thành, không thời hạn", en: "Open without deadline")
    case .unclear: Phrase(vi: "Chưa đủ 6 rõ", en: "Not 6/6")
    case .rateOfAll: Phrase(vi: "Tỷ lệ (1)", en: "Rate (1)")
    case .rateOfDue: Phrase(vi: "Tỷ lệ (2)", en: "Rate (2)")
    case .before: Phrase(vi: "Đầu kỳ", en: "Before")
    case .after: Phrase(vi: "Cuối kỳ", en: "After")
    case .changes: Phrase(vi: "Nội dung thay đổi", en: "What changed")
    case .firstDue: Phrase(vi: "Thời hạn ban đầu", en: "First deadline")
    case .extensions: Phrase(vi: "Số lần gia hạn", en: "Extensions")
    case .due: Phrase(vi: "Thời hạn hiện nay", en: "Deadline now")
    case .slipped: Phrase(vi: "Lùi (ngày)", en: "Moved (days)")
    case .delay: Phrase(vi: "Trễ (ngày)", en: "Late (days)")
    case .ledger: Phrase(vi: "Diễn biến thời hạn", en: "The deadline's history")
    }
  }
}
