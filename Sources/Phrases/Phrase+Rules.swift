import Deadlines

extension Rule {
  /// The rule in words.
  var phrase: Phrase {
    switch self {
    case .day: Phrase(vi: "trước ngày X ghi là X, tính hết ngày", en: "before X is recorded as X, to its end")
    case .dayItself: Phrase(vi: "đúng ngày đã ghi", en: "the day as it is written")
    case .period:
      Phrase(vi: "tháng, quý, năm tính đến ngày cuối", en: "a month, quarter or year means its last day")
    case .periodBefore:
      Phrase(vi: "trước tháng X là hết tháng trước đó", en: "before a month means the end of the one before")
    case .part: Phrase(vi: "đầu, giữa, cuối kỳ", en: "beginning, middle or end of a period")
    case .third: Phrase(vi: "thượng, trung, hạ tuần", en: "a third of a month")
    case .span: Phrase(vi: "từ … đến … tính đến ngày cuối", en: "a span means its last day")
    case .start: Phrase(vi: "mốc bắt đầu", en: "a beginning")
    case .milestone: Phrase(vi: "mốc giữa chừng", en: "a milestone")
    case .dayOfEvent: Phrase(vi: "ngày của một sự kiện", en: "the day of an event")
    case .relativeDays:
      Phrase(
        vi: "không tính ngày đầu; hết hạn ngày nghỉ thì lùi sang ngày làm việc",
        en: "the first day is not counted; a day off moves to the next working day")
    case .relativeWorkdays:
      Phrase(vi: "đếm ngày làm việc, không tính ngày đầu", en: "working days, the first day not counted")
    case .relativeMonths:
      Phrase(
        vi: "ngày tương ứng của tháng cuối, không có thì ngày cuối tháng",
        en: "the corresponding day, or the month's last")
    case .afterEvent: Phrase(vi: "tính từ một sự kiện", en: "counted from an event")
    case .recurring:
      Phrase(vi: "định kỳ, kỳ đầu sau ngày văn bản", en: "periodic, first after the directive's date")
    case .recurringRegulation: Phrase(vi: "định kỳ theo quy định khác", en: "periodic by another rule")
    case .continuous: Phrase(vi: "thường xuyên", en: "continuous")
    case .soonest: Phrase(vi: "sớm nhất có thể", en: "as soon as possible")
    case .external: Phrase(vi: "theo tiến độ khác", en: "by another schedule")
    case .dependent: Phrase(vi: "sau một việc khác", en: "after other work")
    case .session: Phrase(vi: "theo kỳ họp", en: "bound to a session")
    case .season: Phrase(vi: "theo mùa, dịp", en: "bound to a season")
    case .history: Phrase(vi: "việc đã qua", en: "history")
    case .openEnded: Phrase(vi: "không có điểm cuối", en: "open-ended")
    }
  }
}
