import Assignments
import Deadlines
import Foundation
import Storage

/// The sample: real directives and what they gave, entered by the secretary's own road.
///
/// Every assignment is added, in the order of the file, on the day of its directive from 17:00 on; those that
/// the sample assigns are then assigned, incomplete as they were given.
struct Sample: Decodable {
  private let directives: [DirectiveRecord]
  private let assignments: [AssignmentRecord]

  /// The sample of `data/sample.json`.
  static func embedded() throws -> Sample {
    try JSONDecoder().decode(Sample.self, from: Data(Embedded.sample.utf8))
  }

  /// The day of the first directive.
  var firstDay: Day {
    directives.compactMap(\.directive.issued?.lastDay).min() ?? .first
  }

  /// Enters the sample on a new board.
  ///
  /// - Returns: How many assignments were entered.
  func enter(into store: BoardStore, by secretary: Actor) throws -> Int {
    for record in directives {
      let directive = record.directive
      let rows = assignments.filter { $0.directive == record.id }
      var second = 17 * 3600
      func moment() -> Moment {
        defer { second += 1 }
        return Moment(on: directive.issued?.lastDay ?? .first, secondsIntoDay: second)
      }
      let added = try store.apply(
        rows.map { row in
          BoardStore.Request(.add(row.facts), to: nil, directive: directive, by: secretary, at: moment())
        })
      let numbers = zip(rows, added).compactMap { row, receipt in
        row.assign ? receipt.assignment?.number : nil
      }
      _ = try store.apply(
        numbers.map { BoardStore.Request(.assign(incomplete: true), to: $0, by: secretary, at: moment()) })
    }
    return assignments.count
  }
}

/// A directive as the file has it.
private struct DirectiveRecord: Decodable {
  let id: String
  let symbol: String?
  let issued: String
  let title: String
  let issuer: String

  var directive: Directive {
    Directive(symbol: symbol, issued: DocumentDate(issued), title: title, issuer: issuer)
  }
}

/// An assignment as the file has it.
private struct AssignmentRecord: Decodable {
  let directive: String
  let assign: Bool
  let lead: String?
  let leads: [String]
  let coordinators: [String]
  let owner: String?
  let action: String
  let deliverable: String?
  let authority: String?
  let accountable: String?
  let deadline: DeadlineRecord
  let quote: String

  var facts: [Assignment.Field: Fact] {
    [
      .lead: .text(lead), .addressees: .list(leads.map { .text($0) }),
      .coordinators: .list(coordinators.map { .text($0) }), .owner: .text(owner), .action: .text(action),
      .deliverable: .text(deliverable), .authority: .text(authority), .accountable: .text(accountable),
      .deadline: deadline.deadline.fact, .quote: .text(quote),
    ]
  }
}

/// A deadline as the file has it, under the words that `taskboard due` prints.
private struct DeadlineRecord: Decodable {
  let phrase: String?
  let due: String?
  let precision: String
  let kind: String
  let basis: String
  let needsConfirmation: Bool

  var deadline: Deadline {
    Deadline(
      phrase: phrase, due: due.flatMap { Day($0) },
      precision: Deadline.Precision(rawValue: precision) ?? .none,
      kind: Deadline.Kind(rawValue: kind) ?? .none, basis: Deadline.Basis(rawValue: basis) ?? .none,
      needsConfirmation: needsConfirmation)
  }
}
