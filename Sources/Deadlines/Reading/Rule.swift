/// A rule by which a phrase is read, with the source it rests on.
package enum Rule: String, CaseIterable, Sendable {
  case day, period, periodBefore, part, third, months, span, start, milestone, dayOfEvent
  case relativeDays, relativeWorkdays, relativeMonths, afterEvent
  case recurring, recurringRegulation, continuous, soonest, external, dependent, session, season, history,
    openEnded

  /// Where the rule comes from.
  package var source: String {
    switch self {
    case .day, .period: "Thông báo 624/TB-VPCP, Phụ lục I"
    case .periodBefore: "Thông báo 624/TB-VPCP, Phụ lục I; BLDS 2015, Đ146–148"
    case .part: "BLDS 2015, Đ146.2–146.3"
    case .relativeDays, .relativeWorkdays: "BLDS 2015, Đ147.2–3, Đ148.5"
    case .relativeMonths: "BLDS 2015, Đ148.3, Đ148.5"
    case .third, .months, .span, .start, .milestone, .dayOfEvent, .afterEvent, .recurring,
      .recurringRegulation,
      .continuous, .soonest, .external, .dependent, .session, .season, .history, .openEnded:
      ""
    }
  }
}
