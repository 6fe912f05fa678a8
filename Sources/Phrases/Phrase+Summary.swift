package import Assignments
package import Deadlines

/// What the login summary says, line by line.
package enum SummaryPhrase: Sendable {
  /// The first line: what it is, as of when, and whose if it is one member's own.
  case heading(Moment, whose: Login?)
  /// Nothing is on the board, or nothing waits for the member: all there is to say.
  case nothing(Moment, whose: Login?)
  case cells(FourCells)
  /// How many are overdue, by age.
  case overdue(total: Int, byAge: [(section: Agenda.Section, count: Int)])
  /// The agencies with most overdue, each with its count, and how many more have any.
  case worst([(name: String, count: Int)], others: Int)
  case dueToday(Int)
  case dueSoon(Int)
  /// What waits, and whose turn it is; how many are not 6/6.
  case waiting(unaccepted: Int, unconfirmed: Int, unclear: Int)
  /// What waits for a liaison to accept.
  case toAccept(Int)
  /// What waits for the secretariat to confirm or to decide.
  case toDecide(reports: Int, requests: Int)
  /// Whose turn it is with one assignment, and since when.
  case turn(Turn, since: Day?)
  case head(Head)
  /// Until when the summary may be believed, and what to do afterwards.
  case validUntil(Moment)

  /// What is waited for, and with that whose turn it is; the raw value is its name for programs.
  package enum Turn: String, Sendable {
    /// The lead accepts.
    case accept
    /// The secretariat confirms a report of completion.
    case confirm
    /// The secretariat decides a request for more time.
    case decide
  }
}

extension SummaryPhrase {
  /// The line.
  package var phrase: Phrase {
    switch self {
    case .heading(let moment, let whose):
      .boardTitle + Phrase(vi: ", lúc ", en: ", as of ") + "\(moment.clock) " + moment.day.phrase
        + Phrase(verbatim: whose.map { " · \($0.text)" } ?? "")
    case .nothing(let moment, let whose):
      if let whose {
        Phrase(
          vi: "Lúc \(moment.clock) \(moment.day.vietnamese) không có việc nào chờ \(whose.text)",
          en: "As of \(moment.clock) \(moment.day.vietnamese) nothing waits for \(whose.text)")
      } else {
        SummaryPhrase.heading(moment, whose: nil).phrase
          + Phrase(vi: ": chưa có nhiệm vụ nào", en: ": no assignments yet")
      }
    case .cells(let cells):
      Phrase(
        vi: "Tổng \(cells.total): xong đúng hạn \(cells.onTime), xong trễ \(cells.late), "
          + "trong hạn \(cells.inTerm), quá hạn \(cells.overdue), chưa có hạn \(cells.unscheduled)",
        en: "Total \(cells.total): on time \(cells.onTime), late \(cells.late), "
          + "in term \(cells.inTerm), overdue \(cells.overdue), no deadline \(cells.unscheduled)")
    case .overdue(let total, let byAge):
      Phrase(vi: "Quá hạn \(total): ", en: "Overdue \(total): ")
        + .list(byAge.map { $0.section.phrase + " \($0.count)" })
    case .worst(let agencies, let others):
      Phrase(verbatim: "  " + agencies.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
        + (others == 0
          ? Phrase(verbatim: "")
          : Phrase(vi: " và \(others) cơ quan khác", en: " and \(others) more agencies"))
    case .dueToday(let count): Phrase(vi: "Hạn hôm nay \(count)", en: "Due today \(count)")
    case .dueSoon(let count):
      Phrase(
        vi: "Hạn trong \(Standing.soon) ngày tới \(count)", en: "Due within \(Standing.soon) days \(count)")
    case .waiting, .toAccept, .toDecide, .turn: waitingPhrase
    case .head(let entry):
      Phrase(
        vi: "Nhật ký: dòng \(entry.line), \(entry.at.vietnamese), mã \(entry.hash.prefix(16))",
        en: "Journal: line \(entry.line), \(entry.at.vietnamese), hash \(entry.hash.prefix(16))"
      )
    case .validUntil(let moment):
      Phrase(vi: "Có giá trị đến \(moment.clock) ", en: "Valid until \(moment.clock) ") + moment.day.phrase
        + Phrase(vi: "; quá giờ đó xin báo người quản trị", en: "; past that, tell the administrator")
    }
  }

  private var waitingPhrase: Phrase {
    switch self {
    case .waiting(let unaccepted, let unconfirmed, let unclear):
      Phrase(
        vi: "Chờ cơ quan tiếp nhận \(unaccepted), chờ thư ký xác nhận \(unconfirmed), "
          + "chưa đủ 6 rõ \(unclear)",
        en: "For agencies to accept \(unaccepted), for the secretariat to confirm \(unconfirmed), "
          + "not 6/6 \(unclear)")
    case .toAccept(let count): Phrase(vi: "Chờ tôi tiếp nhận \(count)", en: "For me to accept \(count)")
    case .toDecide(let reports, let requests):
      Phrase(
        vi: "Chờ thư ký \(reports + requests): xác nhận \(reports), quyết định xin lùi hạn \(requests)",
        en: "For the secretariat \(reports + requests): to confirm \(reports), extensions \(requests)")
    case .turn(.accept, let day):
      Phrase(vi: "tiếp nhận", en: "to accept") + SummaryPhrase.since(day)
    case .turn(.confirm, let day):
      Phrase(vi: "xác nhận", en: "to confirm") + SummaryPhrase.since(day)
    case .turn(.decide, let day):
      Phrase(vi: "xin lùi hạn", en: "extension") + SummaryPhrase.since(day)
    default: Phrase(verbatim: "")
    }
  }

  private static func since(_ day: Day?) -> Phrase {
    guard let day else { return Phrase(verbatim: "") }
    return Phrase(vi: " từ \(day.vietnamese)", en: " since \(day.vietnamese)")
  }
}

extension Phrase {
  /// The clock shows a time before the journal's last line, so that no age could be believed.
  package static func clockBehind(_ now: Moment, journal: Moment) -> Phrase {
    Phrase(
      vi:
        "đồng hồ máy chỉ \(now.vietnamese), trước dòng nhật ký cuối \(journal.vietnamese); chỉnh lại đồng hồ",
      en:
        "the clock shows \(now.vietnamese), before the journal's last line, \(journal.vietnamese); set it"
    )
  }
}

extension Agenda.Section {
  /// The name of the section.
  package var phrase: Phrase {
    switch self {
    case .overdueLong: Phrase(vi: "trên 30 ngày", en: "over 30 days")
    case .overdueWeeks: Phrase(vi: "8–30 ngày", en: "8–30 days")
    case .overdueDays: Phrase(vi: "1–7 ngày", en: "1–7 days")
    case .today: Phrase(vi: "hôm nay", en: "today")
    case .soon: Phrase(vi: "\(Standing.soon) ngày tới", en: "next \(Standing.soon) days")
    }
  }
}
