package import Assignments
package import Deadlines

// What a report says of an assignment.

extension Phrase {
  /// The heading of an agency's work (Thông báo 624/TB-VPCP, Phụ lục II).
  package static func workOf(_ agency: Agency) -> Phrase {
    let isOfGovernment = agency.kind == .ministry || agency.kind == .ministerialAgency
    guard isOfGovernment, let title = agency.headTitle else {
      return Phrase(vi: "Nhiệm vụ giao \(agency.name)", en: "Assignments of \(agency.name)")
    }
    // A head's title may name the agency itself: Tổng Thanh tra Chính phủ.
    let words = title.hasSuffix(" Chính phủ") ? title : "\(title) \(agency.name)"
    return Phrase(vi: "Nhiệm vụ giao \(words) chỉ đạo", en: "Assignments of \(agency.name)")
  }
  /// The heading of drafts that name no lead.
  package static let workOfNobody = Phrase(vi: "Chưa rõ cơ quan chủ trì", en: "No lead yet")

  /// The document that proves a result.
  package static func proof(_ symbol: String, _ day: Day) -> Phrase {
    Phrase(vi: "\(symbol) ngày \(day.vietnamese)", en: "\(symbol) of \(day.vietnamese)")
  }
  /// A result without a document, and why.
  package static func withoutDocument(_ reason: String) -> Phrase {
    Phrase(vi: "Không có văn bản: \(reason)", en: "No document: \(reason)")
  }
  /// How much is done.
  package static func doneShare(_ percent: Int) -> Phrase {
    Phrase(vi: "Đã thực hiện \(percent)%", en: "\(percent)% done")
  }
}

extension Standing {
  /// How the work goes on, in the four words of Thông báo 624/TB-VPCP, Phụ lục II.
  package var course: Phrase {
    switch self {
    case .completedOnTime: Phrase(vi: "Đã hoàn thành", en: "Completed")
    case .completedLate: Phrase(vi: "Đã hoàn thành quá hạn", en: "Completed late")
    case .overdue: Phrase(vi: "Chưa hoàn thành", en: "Not completed")
    case .dueToday, .dueSoon, .inTerm, .unscheduled: Phrase(vi: "Đang thực hiện", en: "Underway")
    }
  }
}

/// What became of an assignment between two days, in the order in which a report lists it.
package enum ReportShift: Int, CaseIterable, Sendable {
  case new, completed, stopped, reopened, overdue, extended, moved, other

  /// The heading.
  package var phrase: Phrase {
    switch self {
    case .new: Phrase(vi: "Giao mới", en: "Newly assigned")
    case .completed: Phrase(vi: "Hoàn thành", en: "Completed")
    case .stopped: Phrase(vi: "Dừng, trả lại dự thảo", en: "Stopped or declined")
    case .reopened: Phrase(vi: "Mở lại", en: "Reopened")
    case .overdue: Phrase(vi: "Mới quá hạn", en: "Newly overdue")
    case .extended: Phrase(vi: "Gia hạn, đổi thời hạn", en: "Deadline moved")
    case .moved: Phrase(vi: "Đổi cơ quan chủ trì", en: "Lead changed")
    case .other: Phrase(vi: "Tiến độ, trạng thái", en: "Progress and status")
    }
  }
}

/// Why an assignment is in the report of extensions and delays, in the order in which it lists them.
package enum ReportDelay: Int, CaseIterable, Sendable {
  case extended, asked, late

  /// The heading.
  package var phrase: Phrase {
    switch self {
    case .extended: Phrase(vi: "Đã gia hạn", en: "Extended")
    case .asked: Phrase(vi: "Đang đề nghị gia hạn", en: "Extension asked for")
    case .late: Phrase(vi: "Trễ hạn, chưa gia hạn", en: "Late without an extension")
    }
  }
}

/// A difference between two states of an assignment.
package enum ReportDifference: Sendable {
  case lead(String, String)
  case status(Assignment.Status, Assignment.Status)
  case progress(Int, Int)
  case due(Day?, Day?)
  case clarity(Int, Int)
  case request(Day)

  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .lead(let before, let after):
      Phrase(vi: "chủ trì: \(before) → \(after)", en: "lead: \(before) → \(after)")
    case .status(let before, let after): before.phrase + " → " + after.phrase
    case .progress(let before, let after):
      Phrase(vi: "tiến độ: \(before)% → \(after)%", en: "progress: \(before)% → \(after)%")
    case .due(let before, let after):
      Phrase(vi: "thời hạn: ", en: "deadline: ")
        + "\(before?.vietnamese ?? "–") → \(after?.vietnamese ?? "–")"
    case .clarity(let before, let after):
      Phrase(vi: "6 rõ: \(before)/6 → \(after)/6", en: "clarities: \(before)/6 → \(after)/6")
    case .request(let day):
      Phrase(vi: "đề nghị lùi đến \(day.vietnamese)", en: "asks for \(day.vietnamese)")
    }
  }
}
