import Assignments
import Deadlines
import Phrases
import Reports

extension Summary {
  /// The summary for programs.
  var record: JSON {
    let tally = overview.tally
    let cells = tally.cells
    return .record([
      ("asOf", .text(moment.iso)), ("validUntil", .text(validUntil.iso)),
      ("member", JSON(member?.login.text)),
      ("total", .number(cells.total)), ("onTime", .number(cells.onTime)), ("late", .number(cells.late)),
      ("inTerm", .number(cells.inTerm)), ("overdue", .number(cells.overdue)),
      ("unscheduled", .number(cells.unscheduled)), ("drafts", .number(tally.drafts)),
      ("unaccepted", .number(tally.unaccepted)), ("unconfirmed", .number(tally.unconfirmed)),
      ("unclear", .number(tally.unclear)),
      (
        "agenda",
        .record(Agenda.Section.allCases.map { ($0.rawValue, .number(stretch(.agenda($0))?.count ?? 0)) })
      ),
      ("worst", .list(worst.map { .record([("agency", .text($0.name)), ("overdue", .number($0.count))]) })),
      ("waitingForMe", member == nil ? .null : .number(stretch(.waitingForMe)?.count ?? 0)),
      ("waits", member == nil ? .null : .list(waits.map(\.record))),
      (
        "head",
        head.map {
          .record([("line", .number($0.line)), ("at", .text($0.at.iso)), ("hash", .text($0.hash))])
        } ?? .null
      ),
    ])
  }
}

extension Summary.Wait {
  /// What waits, for programs: the first of them, as many as the inbox shows.
  fileprivate var record: JSON {
    .record([
      ("number", .text(row.number.description)), ("lead", JSON(row.lead?.text)),
      ("turn", .text(turn.rawValue)), ("since", JSON(since?.iso)),
    ])
  }
}
