import Assignments
import Deadlines
import Phrases

// What is behind schedule: Thông báo 624/TB-VPCP, Phụ lục I.
extension ReportBuilder {
  static var lateColumns: [Report.Column] {
    [
      .init("action", .work, .words(6)), .init("directive", .directive, .words(4)),
      .init("lead", .leadOfLate, .words(3)), .init("due", .deadlineOfLate, .day),
    ]
  }

  /// The row of an assignment that is open and past its deadline; nothing for any other.
  mutating func lateRow(for work: Work) -> Placed? {
    let assignment = work.assignment
    guard case .overdue(let days)? = assignment.standing(on: material.basis.day) else { return nil }
    mark(assignment.lead, days <= 7 ? 0 : days <= 30 ? 1 : 2)
    return (
      0,
      [
        .work(assignment.action, assignment.number), directive(of: assignment), lead(of: assignment),
        deadline(of: assignment),
      ]
    )
  }

  /// The directive as reports name it: its symbol and date, or its title where it has no symbol.
  func directive(of assignment: Assignment) -> Report.Cell {
    guard let directive = assignment.directive.flatMap({ material.directives[$0] }) else { return .nothing }
    let day = directive.issued.map { issued in
      switch issued {
      case .day(let day): Phrase(vi: "ngày \(day.vietnamese)", en: "of \(day.vietnamese)")
      case .month, .year: Phrase(verbatim: "(\(issued.vietnamese))")
      }
    }
    guard let name = directive.symbol ?? directive.title ?? directive.issuer else {
      return day.map(Report.Cell.phrase) ?? .nothing
    }
    return .phrase(Phrase(verbatim: name) + (day.map { Phrase(verbatim: " ") + $0 } ?? Phrase(verbatim: "")))
  }
}
