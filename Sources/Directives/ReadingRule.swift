/// The rule by which a clause was taken for work, with its reason.
package enum ReadingRule: String, CaseIterable, Sendable {
  /// Somebody gives it to an agency: *giao, yêu cầu, đề nghị*.
  case assigned
  /// The agency takes the lead, has to, or is to do it at once.
  case obliged
  /// The agency and a verb of work, as notices of conclusions write it.
  case told
  /// The agency is the heading that the item stands under.
  case headed
  /// The agency is the subject of the clause or sentence before.
  case inherited
  /// Those told stand in brackets behind the work.
  case bracketed
  /// Somebody gives it and names nobody.
  case unaddressed
  /// An item that tells what to do by when, whose subject stands before the text.
  case unnamed
  /// Those told stand behind a word in a line below the work: *Cơ quan chủ trì: …*.
  case labelled
  /// Those told stand in the cell behind the work, in the row of a table.
  case tabled
  /// Something is promised aloud for a day.
  case commitment
  /// A proposal is taken up; who made it carries it out.
  case adopted

  /// Why the rule holds, and where it was seen.
  package var reason: String {
    switch self {
    case .assigned:
      "Có chữ giao việc (giao, yêu cầu, đề nghị) và cơ quan nhận, như Thông báo 634/TB-VPCP, III.8"
    case .obliged: "Cơ quan chủ trì, cần, phải, được giao hoặc khẩn trương làm, như Chỉ thị 24/CT-TTg, mục 1"
    case .told:
      "Tên cơ quan đi liền động từ chỉ việc, như Thông báo 624/TB-VPCP, 5l; Công điện 220/CĐ-TTg, III.2"
    case .headed: "Cơ quan là tiêu đề của mục, như Chỉ thị 24/CT-TTg, mục 1: (1) Bộ Công an:"
    case .inherited: "Chủ ngữ ở vế hoặc câu trước, như Công điện 220/CĐ-TTg, III.2"
    // A single example so far.
    case .bracketed: "Cơ quan nêu trong ngoặc sau việc (một ví dụ: phiên họp thứ 5 Ban Chỉ đạo, 15/11/2025)"
    case .unaddressed:
      "Có chữ giao việc mà không nêu cơ quan (một ví dụ: phiên họp thứ 5 Ban Chỉ đạo, 15/11/2025)"
    case .unnamed:
      "Mục bắt đầu bằng động từ và có hạn; chủ ngữ ở trước đoạn trích, như triển khai Kết luận 155-KL/TW"
    case .labelled: "Cơ quan ở dòng “Cơ quan chủ trì” dưới việc, như Kế hoạch 252/KH-BCĐQG 1237 (2013)"
    case .tabled: "Cơ quan ở ô sau ô nêu việc, cùng hàng của bảng, như Phụ lục Nghị quyết 12/NQ-CP (2023)"
    // A single example so far.
    case .adopted:
      "Phương án được nhất trí, cơ quan đề xuất làm (một ví dụ: họp về Cổng đô thị thông minh, 12/2025)"
    case .commitment: "Lời cam kết có ngày (một ví dụ: họp về Cổng đô thị thông minh quốc gia, 12/2025)"
    }
  }

  /// How far the rule can be trusted.
  package var confidence: Confidence {
    switch self {
    case .assigned, .obliged, .headed, .labelled, .tabled: .high
    case .told, .inherited, .bracketed: .medium
    case .unaddressed, .unnamed, .commitment, .adopted: .low
    }
  }

  /// How far a rule can be trusted.
  package enum Confidence: String, CaseIterable, Sendable { case high, medium, low }
}
