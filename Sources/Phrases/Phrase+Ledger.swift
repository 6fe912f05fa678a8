package import Assignments
package import Deadlines

extension LedgerLine {
  /// The line in words: when, what happened, by whom, why.
  package var phrase: Phrase {
    let who = actingFor.map { "\(member) (\($0))" } ?? member
    return Phrase(verbatim: "\(at.day.vietnamese)  ") + event.phrase + Phrase(verbatim: ", \(who)")
      + Phrase(verbatim: words.map { ": \($0)" } ?? "")
  }
}

extension LedgerLine.Event {
  /// What happened to the deadline.
  package var phrase: Phrase {
    switch self {
    case .fixed(let day): .firstDeadline(day)
    case .asked(let day):
      Phrase(vi: "xin lùi đến \(day.vietnamese)", en: "asked for \(day.vietnamese)")
    case .granted(let day, let count, let asked):
      Phrase(
        vi: "cho lùi lần \(count) đến \(day.vietnamese)",
        en: "extension \(count), to \(day.vietnamese)")
        + LedgerLine.Event.difference(granted: day, asked: asked)
        + LedgerLine.Event.flag(count)
    case .denied(let asked):
      Phrase(vi: "không cho lùi", en: "denied")
        + (asked.map { Phrase(vi: " đến \($0.vietnamese)", en: " \($0.vietnamese)") } ?? .init(verbatim: ""))
    case .corrected(let day, let before):
      Phrase(vi: "sửa hạn đã lùi thành \(day.vietnamese)", en: "corrected to \(day.vietnamese)")
        + (before.map { Phrase(vi: " (trước ghi \($0.vietnamese))", en: " (was \($0.vietnamese))") }
          ?? Phrase(verbatim: ""))
    }
  }

  /// Says that the deadline has been moved often.
  private static func flag(_ count: Int) -> Phrase {
    count >= Ledger.flagged ? Phrase(vi: " (cần lưu ý)", en: " (take note)") : Phrase(verbatim: "")
  }

  private static func difference(granted: Day, asked: Day?) -> Phrase {
    guard let asked, asked != granted else { return Phrase(verbatim: "") }
    return Phrase(vi: " (xin \(asked.vietnamese))", en: " (asked \(asked.vietnamese))")
  }
}

extension Phrase {
  /// How far a deadline has slipped, and how often.
  package static func slippage(_ days: Int, times: Int) -> Phrase {
    let flag: Phrase =
      times >= Ledger.flagged ? Phrase(vi: ", cần lưu ý", en: ", take note") : Phrase(verbatim: "")
    return Phrase(
      vi: "trượt \(days) ngày, \(times) lần",
      en: "slipped \(days) \(days == 1 ? "day" : "days") in \(times)") + flag
  }
  /// Periods fell due while an earlier one was still open.
  package static func missedPeriods(_ days: [Day]) -> Phrase {
    let list = days.map(\.vietnamese).joined(separator: ", ")
    return Phrase(
      vi: "\(days.count) kỳ sau cũng đã đến hạn: \(list)",
      en: "\(days.count) later \(days.count == 1 ? "period" : "periods") due as well: \(list)")
  }
  /// The period before this one.
  package static func follows(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "tiếp theo kỳ \(number)", en: "follows \(number)")
  }
  /// Before the periods of periodic work.
  package static let labelPeriods = Phrase(vi: "định kỳ", en: "periods")
}
