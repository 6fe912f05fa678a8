import Assignments
import Deadlines

/// Queries of every sort, and what they mean in plain Swift.
enum SampleQueries {
  /// Queries that make sense on a day.
  static func all(on day: Day) -> [Query] {
    var queries = Standing.Name.allCases.map { name in Query.with { $0.standings = [name] } }
    queries += Assignment.Status.allCases.map { status in Query.with { $0.statuses = [status] } }
    queries += Clarity.allCases.map { clarity in Query.with { $0.missing = [clarity] } }
    queries += [
      Query(),
      .with { $0.leads = ["BXD"] },
      .with { $0.leads = ["BXD", "BTC"] },
      .with { $0.leads = ["NOBODY"] },
      .with { $0.coordinators = ["BKHCN"] },
      .with { $0.coordinators = ["BKHCN", "48"] },
      .with { $0.statuses = [.assigned, .underway, .submitted] },
      .with { $0.statuses = Assignment.Status.allCases },
      .with { $0.standings = [.overdue, .dueToday] },
      .with { ($0.standings, $0.leads) = ([.inTerm, .unscheduled], ["BXD"]) },
      .with { $0.missing = [.owner, .deliverable] },
      .with { $0.dueFrom = day },
      .with { $0.dueTo = day.adding(-1) },
      .with { ($0.dueFrom, $0.dueTo) = (day.adding(-10), day.adding(10)) },
      .with { $0.waitingFor = .secretariat },
      .with { $0.waitingFor = .liaison },
      .with { $0.parent = AssignmentNumber(3) },
      .with { $0.words = ["đô thị"] },
      .with { $0.words = ["do thi", "so hoa"] },
      .with { ($0.words, $0.leads) = (["nghị"], ["BKHCN"]) },
      .with { $0.words = ["—"] },
    ]
    for order in Query.Order.allCases where order != .due {
      queries += [
        .with { $0.order = order },
        .with { ($0.order, $0.statuses) = (order, Assignment.Status.allCases) },
        .with { ($0.order, $0.leads) = (order, ["BXD", "BTC"]) },
        .with { ($0.order, $0.standings) = (order, [.overdue]) },
        .with { ($0.order, $0.words) = (order, ["do thi"]) },
      ]
    }
    return queries
  }
}

extension Query {
  /// Makes a query by setting some of its conditions.
  static func with(_ change: (inout Query) -> Void) -> Query {
    var query = Query()
    change(&query)
    return query
  }

  /// Tells whether the query means an assignment on a day, by plain comparisons.
  func means(_ assignment: Assignment, on day: Day) -> Bool {
    let statuses = statuses.isEmpty ? [.draft, .assigned, .underway, .submitted, .completed] : statuses
    guard statuses.contains(assignment.status) else { return false }
    if !leads.isEmpty, !(assignment.lead.map(leads.contains) ?? false) { return false }
    if !coordinators.isEmpty, !assignment.coordinators.contains(where: coordinators.contains) { return false }
    if !standings.isEmpty {
      guard let standing = assignment.standing(on: day), standings.map(\.rawValue).contains(standing.name)
      else {
        return false
      }
    }
    if !missing.allSatisfy(assignment.missing.contains) { return false }
    if let dueFrom, (assignment.deadline.due ?? .first) < dueFrom { return false }
    if let dueTo, (assignment.deadline.due ?? .last) > dueTo { return false }
    if let parent, assignment.parent != parent { return false }
    switch waitingFor {
    case .secretariat: if assignment.status != .submitted, assignment.request == nil { return false }
    case .liaison: if assignment.status != .assigned { return false }
    case .leader, nil: break
    }
    return words.allSatisfy { assignment.holds($0) }
  }
}

extension Assignment {
  /// Tells whether the words stand in the text one behind the other, the last perhaps only begun.
  ///
  /// Words with marks are meant strictly.
  func holds(_ words: String) -> Bool {
    let text = [number.description, action, deliverable, owner, accountable, authority, quote].compactMap {
      $0
    }
    func cut(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
    let wanted = cut(Lettering.unmarked(words))
    let found = cut(text.map(Lettering.unmarked).joined(separator: " "))
    guard !wanted.isEmpty, found.count >= wanted.count else { return false }
    let isThere = (0...(found.count - wanted.count)).contains { start in
      zip(found[start...], wanted.dropLast()).allSatisfy(==)
        && found[start + wanted.count - 1].hasPrefix(wanted[wanted.count - 1])
    }
    let strict = Lettering.composed(words.lowercased())
    return isThere
      && (!Lettering.isMarked(words)
        || text.contains { Lettering.composed($0.lowercased()).contains(strict) })
  }
}
