import Assignments
import Deadlines

/// What one assignment on the board that is made says.
struct Facts {
  /// The fields of its draft.
  let fields: [Assignment.Field: Fact]

  /// Composes the facts of the assignment at a place.
  init(of index: Int, life: Life, in plan: BoardPlan) {
    var numbers = BoardPlan.numbers(for: .facts, of: index)
    let agency = plan.leads[life.lead].agency
    let action = numbers.action()
    var fields: [Assignment.Field: Fact] = [
      .action: .text(action), .lead: .text(agency.code.text), .deadline: Facts.deadline(life.due).fact,
    ]
    let coordinators = (0..<numbers.number(0...3)).map { _ in numbers.pick(plan.leads).agency.code }
    if !coordinators.isEmpty {
      fields[.coordinators] = .list(Set(coordinators).sorted().map { .text($0.text) })
    }
    if numbers.happens(35) {
      fields[.owner] = .text(numbers.personName())
      fields[.ownerPosition] = .text(numbers.pick(Words.positions))
    }
    if numbers.happens(45) {
      fields[.accountable] = .text("\(agency.headTitle ?? "Chủ tịch Ủy ban nhân dân") \(agency.name)")
    }
    if numbers.happens(55) { fields[.authority] = .text(numbers.pick(Words.authorities)) }
    if numbers.happens(70) { fields[.deliverable] = .text(numbers.pick(Words.deliverables)) }
    if numbers.happens(30) { fields[.quote] = .text("\(agency.name): \(action.lowercased()).") }
    self.fields = fields
  }

  private static func deadline(_ due: Day?) -> Deadline {
    guard let due else { return Deadline(phrase: "thường xuyên", kind: .continuous, basis: .custom) }
    if due == Day.last(ofQuarter: due.quarter, in: due.year) {
      return Deadline(
        phrase: "trong quý \(due.quarter)/\(due.year)", due: due, precision: .quarter, kind: .within,
        basis: .tracker)
    }
    if due == Day.last(ofMonth: due.month, in: due.year) {
      return Deadline(
        phrase: "trong tháng \(due.month)/\(due.year)", due: due, precision: .month, kind: .within,
        basis: .tracker)
    }
    return Deadline(
      phrase: "trước ngày \(due.dayOfMonth)/\(due.month)/\(due.year)", due: due, precision: .day, kind: .by,
      basis: .tracker)
  }
}
