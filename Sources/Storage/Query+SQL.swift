import Assignments
import Deadlines
import GRDB

/// The conditions of a query in SQL, over the table `assignment` under the name `a`.
struct Conditions {
  /// What must hold beside the ranks, to be joined by AND.
  private(set) var terms: [String] = []
  /// The values of the conditions' question marks.
  private(set) var arguments: [any DatabaseValueConvertible] = []
  /// The words that are looked for.
  let text: SearchText
  /// The ranks that the list is made of, in order.
  private(set) var ranks: [Int] = []

  /// Translates a query for a day.
  init(_ query: Query, on day: Day) {
    text = SearchText(query.words)
    if query.statuses.isEmpty {
      // What is over without having been completed, and parents, are listed only when asked for.
      ranks = [0, 1, 2]
    } else {
      ranks = Set(query.statuses.map(\.rank)).sorted()
      let isWhole = Assignment.Status.allCases.allSatisfy {
        !ranks.contains($0.rank) || query.statuses.contains($0)
      }
      if !isWhole { add(anyOf: query.statuses.map(\.rawValue), in: "a.status") }
    }
    if !query.leads.isEmpty { add(anyOf: query.leads.map(\.text), in: "a.lead") }
    if !query.coordinators.isEmpty {
      let agencies = marks(query.coordinators.count)
      add(
        "a.number IN (SELECT assignment FROM coordinator WHERE agency IN (\(agencies)))",
        query.coordinators.map(\.text))
    }
    if !query.standings.isEmpty {
      add(
        "(" + query.standings.map(Conditions.sql).joined(separator: " OR ") + ")",
        query.standings.flatMap { Conditions.days(for: $0, on: day) })
    }
    for clarity in query.missing { add(Conditions.lacks(clarity)) }
    if let from = query.dueFrom { add("a.due >= ?", [from.iso]) }
    if let to = query.dueTo { add("a.due <= ?", [to.iso]) }
    if let parent = query.parent { add("a.parent = ?", [parent.value]) }
    switch query.waitingFor {
    case .secretariat: add("(a.status = 'submitted' OR a.request_day IS NOT NULL)")
    case .liaison: add("a.status = 'assigned'")
    case .leader, nil: break
    }
    for strict in text.strict {
      add("instr((SELECT lowered FROM assignment_text WHERE number = a.number), ?)", [strict])
    }
  }

  /// Adds a condition with its values.
  mutating func add(_ term: String, _ values: [any DatabaseValueConvertible] = []) {
    terms.append(term)
    arguments += values
  }

  private mutating func add(anyOf values: [some DatabaseValueConvertible], in column: String) {
    if values.count == 1 {
      add("\(column) = ?", values)
    } else {
      add("\(column) IN (\(marks(values.count)))", values)
    }
  }

  private func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  // MARK: Standings

  /// The day that an open assignment is judged on: today, or the day it was submitted if that was before.
  private static let judgement =
    "min(?, CASE a.status WHEN 'submitted' THEN a.submitted_on ELSE '9999-12-31' END)"

  /// The last of the days that count as soon.
  private static let lastSoonDay = "date(\(judgement), '+\(Standing.soon) days')"

  private static func sql(for standing: Standing.Name) -> String {
    switch standing {
    case .completedOnTime: "a.cell = 'onTime'"
    case .completedLate: "a.cell = 'late'"
    case .unscheduled: "a.cell = 'unscheduled'"
    case .overdue: "(a.cell = 'running' AND a.judged < ? AND a.judged < \(judgement))"
    case .dueToday: "(a.cell IN ('running', 'held') AND a.judged = \(judgement))"
    case .dueSoon:
      "(a.cell IN ('running', 'held') AND a.judged > \(judgement) AND a.judged <= \(lastSoonDay))"
    case .inTerm: "(a.cell IN ('running', 'held') AND a.judged > \(lastSoonDay))"
    }
  }

  private static func days(for standing: Standing.Name, on day: Day) -> [String] {
    switch standing {
    case .completedOnTime, .completedLate, .unscheduled: []
    case .dueToday, .inTerm: [day.iso]
    case .overdue, .dueSoon: [day.iso, day.iso]
    }
  }

  private static func lacks(_ clarity: Clarity) -> String {
    switch clarity {
    case .owner: "a.owner IS NULL"
    case .action: "a.action = ''"
    case .deadline:
      "(a.due IS NULL AND a.recurrence IS NULL AND NOT (a.kind = 'continuous' AND a.needs_confirmation = 0))"
    case .accountable: "a.accountable IS NULL"
    case .authority: "a.authority IS NULL"
    case .deliverable: "a.deliverable IS NULL"
    }
  }
}
