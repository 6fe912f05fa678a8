/// What a chart of a report shows, and a part of its bars.
package enum ReportChartWord: Sendable {
  case cells, ages, clarities, delays
  case onTime, late, inTerm, overdue, unscheduled
  case week, month, older
  case clear, missing
  case extended, asked, delayed

  /// The word.
  package var phrase: Phrase {
    switch self {
    case .cells: Phrase(vi: "Bốn ô theo cơ quan", en: "The four cells by agency")
    case .ages: Phrase(vi: "Nhiệm vụ quá hạn theo cơ quan và số ngày", en: "Overdue by agency and days")
    case .clarities: Phrase(vi: "Từng điều trong 6 rõ", en: "Each of the six clarities")
    case .delays: Phrase(vi: "Gia hạn và trễ hạn theo cơ quan", en: "Extensions and delays by agency")
    case .onTime: Phrase(vi: "hoàn thành đúng hạn", en: "done on time")
    case .late: Phrase(vi: "hoàn thành quá hạn", en: "done late")
    case .inTerm: Phrase(vi: "trong hạn", en: "in term")
    case .overdue: Phrase(vi: "quá hạn", en: "overdue")
    case .unscheduled: Phrase(vi: "không thời hạn", en: "without deadline")
    case .week: Phrase(vi: "1–7 ngày", en: "1–7 days")
    case .month: Phrase(vi: "8–30 ngày", en: "8–30 days")
    case .older: Phrase(vi: "trên 30 ngày", en: "more than 30 days")
    case .clear: Phrase(vi: "đã rõ", en: "clear")
    case .missing: Phrase(vi: "chưa rõ", en: "missing")
    case .extended: Phrase(vi: "đã gia hạn", en: "extended")
    case .asked: Phrase(vi: "đang đề nghị", en: "asked for")
    case .delayed: Phrase(vi: "trễ, chưa gia hạn", en: "late, not extended")
    }
  }
}
