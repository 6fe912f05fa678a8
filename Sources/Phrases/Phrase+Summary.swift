package import Assignments
package import Deadlines

/// What the login summary says, line by line.
package enum SummaryPhrase: Sendable {
  /// The first line: what it is, as of when.
  case heading(Moment)
  /// Nothing is on the board.
  case nothing(Moment)
  case cells(FourCells)
  /// How many are overdue, by age.
  case overdue(total: Int, byAge: [(section: Agenda.Section, count: Int)])
  /// The agencies with most overdue, each with its count.
  case worst([(name: String, count: Int)])
  case dueToday(Int)
  case dueSoon(Int)
  case waiting(unaccepted: Int, unconfirmed: Int, unclear: Int)
  case waitingForMe(Int)
  case head(Head)

  /// The line.
  package var phrase: Phrase {
    switch self {
    case .heading(let moment):
      .boardTitle + Phrase(vi: ", lúc ", en: ", as of ") + "\(moment.clock) " + moment.day.phrase
    case .nothing(let moment):
      SummaryPhrase.heading(moment).phrase + Phrase(vi: ": chưa có nhiệm vụ nào", en: ": no assignments yet")
    case .cells(let cells):
      Phrase(
        vi: "Tổng \(cells.total): xong đúng hạn \(cells.onTime), xong trễ \(cells.late), "
          + "trong hạn \(cells.inTerm), quá hạn \(cells.overdue), chưa có hạn \(cells.unscheduled)",
        en: "Total \(cells.total): on time \(cells.onTime), late \(cells.late), "
          + "in term \(cells.inTerm), overdue \(cells.overdue), no deadline \(cells.unscheduled)")
    case .overdue(let total, let byAge):
      Phrase(vi: "Quá hạn \(total): ", en: "Overdue \(total): ")
        + .list(byAge.map { $0.section.phrase + " \($0.count)" })
    case .worst(let agencies):
      Phrase(verbatim: "  " + agencies.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
    case .dueToday(let count): Phrase(vi: "Hạn hôm nay \(count)", en: "Due today \(count)")
    case .dueSoon(let count):
      Phrase(
        vi: "Hạn trong \(Standing.soon) ngày tới \(count)", en: "Due within \(Standing.soon) days \(count)")
    case .waiting(let unaccepted, let unconfirmed, let unclear):
      Phrase(
        vi: "Chờ tiếp nhận \(unaccepted), chờ xác nhận \(unconfirmed), chưa đủ 6 rõ \(unclear)",
        en: "Unaccepted \(unaccepted), unconfirmed \(unconfirmed), not 6/6 \(unclear)")
    case .waitingForMe(let count): Phrase(vi: "Chờ tôi \(count)", en: "Waiting for me \(count)")
    case .head(let entry):
      Phrase(
        vi: "Nhật ký: dòng \(entry.line), \(entry.at.vietnamese), mã \(entry.hash.prefix(16))",
        en: "Journal: line \(entry.line), \(entry.at.vietnamese), hash \(entry.hash.prefix(16))"
      )
    }
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
