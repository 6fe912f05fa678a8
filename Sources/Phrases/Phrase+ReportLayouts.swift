/// A layout of the reports, under the word that is typed.
package enum ReportLayout: String, CaseIterable, Sendable {
  /// What is late: Thông báo 624/TB-VPCP, Phụ lục I.
  case late
  /// How the work goes on, agency by agency: the same, Phụ lục II.
  case progress
  /// Who does what by when: the table of Công văn 6225/BVHTTDL-VP.
  case plan
  /// The four cells of each agency, with both rates.
  case cells
  /// What changed between two days.
  case changes
  /// How deadlines were moved, and how late work is.
  case extensions

  /// The title above the report.
  package var title: Phrase {
    switch self {
    case .late: Phrase(vi: "DANH MỤC NHIỆM VỤ CHẬM TIẾN ĐỘ", en: "ASSIGNMENTS BEHIND SCHEDULE")
    case .progress: Phrase(vi: "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", en: "PROGRESS OF ASSIGNMENTS")
    case .plan: Phrase(vi: "BẢNG PHÂN CÔNG NHIỆM VỤ THEO 6 RÕ", en: "ASSIGNMENTS BY THE SIX CLARITIES")
    case .cells:
      Phrase(vi: "TỔNG HỢP THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN", en: "SUMMARY OF ASSIGNMENTS BY AGENCY")
    case .changes: Phrase(vi: "THAY ĐỔI GIỮA HAI NGÀY", en: "CHANGES BETWEEN TWO DAYS")
    case .extensions: Phrase(vi: "GIA HẠN VÀ TRỄ HẠN", en: "EXTENSIONS AND DELAYS")
    }
  }

  /// What the layout is, for a list of them.
  package var phrase: Phrase {
    switch self {
    case .late: Phrase(vi: "nhiệm vụ chậm tiến độ", en: "what is behind schedule")
    case .progress: Phrase(vi: "tiến độ thực hiện, theo cơ quan", en: "how work goes on, by agency")
    case .plan: Phrase(vi: "bảng phân công 6 rõ", en: "the table of the six clarities")
    case .cells: Phrase(vi: "bốn ô theo cơ quan, hai tỷ lệ", en: "the four cells by agency, both rates")
    case .changes: Phrase(vi: "thay đổi từ --from đến --as-of", en: "changes from --from to --as-of")
    case .extensions: Phrase(vi: "gia hạn và trễ hạn", en: "extensions and delays")
    }
  }
}
