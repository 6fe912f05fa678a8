/// A rule by which a phrase is read, with the source it rests on.
package enum Rule: String, CaseIterable, Sendable {
  case day, dayItself, period, periodBefore, part, third, span, start, milestone, dayOfEvent
  case relativeDays, relativeWorkdays, relativeMonths, afterEvent
  case recurring, recurringRegulation, continuous, soonest, external, dependent, session, season, history,
    openEnded

  /// Tells whether the rule counts a length of time, which the Civil Code moves to a working day.
  var isRelative: Bool { self == .relativeDays || self == .relativeWorkdays || self == .relativeMonths }

  /// Where the rule comes from: a law, what the State's own tracking table prints, or directives whose
  /// readers settled it.
  package var source: String {
    switch self {
    case .day: "Thông báo 624/TB-VPCP, Phụ lục I: trước ngày 18/10/2025 in 18/10/2025; BLDS 2015, Đ148.6"
    case .dayItself: "Tập quán, như Công điện 234/CĐ-TTg (vào ngày 01/12/2025)"
    case .period: "Thông báo 624/TB-VPCP, Phụ lục I: trong Quý III/2025 in 30/09/2025"
    case .periodBefore: "Tập quán, theo nghĩa của trước: trước tháng 11 là hết tháng 10"
    case .part: "BLDS 2015, Đ146.2–146.3; quý theo đó, như Kết luận 126-KL/TW (vào cuối quý II/2025)"
    case .third: "Tập quán: thượng, trung, hạ tuần là ngày 1–10, 11–20, 21–cuối tháng; luật không định nghĩa"
    case .span: "Tập quán, như Thông báo 653/TB-VPCP (ngày 15 đến ngày 31 tháng 12 năm 2025)"
    case .start: "Tập quán, như Chỉ thị 24/CT-TTg (từ ngày 15 tháng 9 năm 2025)"
    case .milestone: "Tập quán, như Công văn 6131/UBND-XDCT (đến ngày 15/12/2025 hoàn thành 70% khối lượng)"
    case .dayOfEvent:
      "Tập quán, như triển khai Kết luận 155-KL/TW (trước ngày 24/6/2025, ngày Quốc hội thông qua)"
    case .relativeDays, .relativeWorkdays: "BLDS 2015, Đ147.2–147.3, Đ148.5"
    case .relativeMonths: "BLDS 2015, Đ147.2–147.3, Đ148.3, Đ148.5"
    case .afterEvent: "BLDS 2015, Đ147.3: thời hạn tính từ khi sự kiện xảy ra; ngày của sự kiện phải hỏi"
    case .recurring: "Tập quán, như Công điện 220/CĐ-TTg (trước ngày 20 hằng tháng): kỳ đầu sau ngày ký"
    case .recurringRegulation: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo định kỳ định ngày, câu chữ thì không"
    case .continuous: "Tập quán, như Kế hoạch 980/KH-UBND tỉnh Nghệ An (Thường xuyên)"
    case .soonest: "Tập quán: trong thời gian sớm nhất, khẩn trương không định ngày"
    case .external: "Tập quán, như Kết luận 127-KL/TW (theo tiến độ chung): ngày nằm ở văn bản khác"
    case .dependent: "Tập quán, như Kế hoạch 980/KH-UBND tỉnh Nghệ An (Sau khi có Quy chế của TW)"
    case .session: "BLDS 2015, Đ146.3 cho giữa năm, cuối năm; ngày họp do cơ quan triệu tập định"
    case .season: "Tập quán: mùa, tết, dịp lễ không quy ra ngày khi chỉ có câu chữ"
    case .history: "Tập quán: thời điểm đã qua khi ký, kể việc đã làm, không giao việc"
    case .openEnded: "Tập quán, như Thông báo 634/TB-VPCP (những tháng đầu năm 2026): không có điểm cuối"
    }
  }
}
