package import Assignments
import Deadlines

// What is said while somebody filters, sorts and names what was found.

extension Phrase {
  /// What a term of a query is about, by the name before its colon.
  package static func meaning(ofTerm name: String) -> Phrase? {
    switch name {
    case "lead": Phrase(vi: "chủ trì", en: "lead")
    case "with": Phrase(vi: "phối hợp", en: "coordinator")
    case "status": Phrase(vi: "trạng thái", en: "status")
    case "standing": Phrase(vi: "tình trạng hạn", en: "standing")
    case "missing": Phrase(vi: "còn thiếu", en: "missing clarity")
    case "due": Phrase(vi: "hạn", en: "deadline")
    case "parent": Phrase(vi: "thuộc nhiệm vụ", en: "child of")
    case "waiting": Phrase(vi: "chờ ai", en: "waits for")
    case "sort": Phrase(vi: "sắp xếp", en: "order")
    default: nil
    }
  }

  /// What can be completed in the filter line.
  package static func completions(_ words: String) -> Phrase {
    Phrase(vi: "Tab điền: \(words)", en: "Tab completes: \(words)")
  }

  /// Completes a term of the filter.
  package static let completeTerm = Phrase(vi: "điền nốt", en: "complete")
  /// Completes a term of the filter with what can stand there before.
  package static let completeTermBefore = Phrase(vi: "điền cái trước", en: "complete with the one before")
  /// Nothing is known that could stand there.
  package static let nothingToComplete = Phrase(
    vi: "không có gì để điền; ví dụ: lead:BXD standing:overdue",
    en: "nothing to complete; for example: lead:BXD standing:overdue")
  /// Opens the menu of orders.
  package static let sort = Phrase(vi: "sắp xếp", en: "sort")
}

extension Query.Order {
  /// The order in words.
  package var phrase: Phrase {
    switch self {
    case .due: Phrase(vi: "theo hạn", en: "by deadline")
    case .lead: Phrase(vi: "theo cơ quan chủ trì", en: "by lead agency")
    case .changed: Phrase(vi: "mới thay đổi trước", en: "changed last first")
    case .number: Phrase(vi: "theo số", en: "by number")
    }
  }
}

extension Standing.Name {
  /// The standing in words, without its days.
  package var phrase: Phrase {
    switch self {
    case .completedOnTime: Phrase(vi: "hoàn thành đúng hạn", en: "completed on time")
    case .completedLate: Phrase(vi: "hoàn thành quá hạn", en: "completed late")
    case .overdue: Phrase(vi: "quá hạn", en: "overdue")
    case .dueToday: Phrase(vi: "đến hạn hôm nay", en: "due today")
    case .dueSoon: Phrase(vi: "sắp đến hạn", en: "due soon")
    case .inTerm: Phrase(vi: "trong hạn", en: "in term")
    case .unscheduled: Phrase(vi: "chưa có hạn", en: "no deadline")
    }
  }
}
