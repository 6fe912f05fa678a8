package import Assignments
package import Deadlines
package import Phrases

/// An assignment as a row of a table tells of it.
package struct ArrivedAssignment: Hashable, Sendable {
  /// The number of the row.
  package let row: Int
  /// The number that the table gives it.
  package var number: AssignmentNumber?
  /// What the fields hold.
  package var fields: [Assignment.Field: Fact] = [:]
  /// The fields that the table speaks of; others are left as they are on the board.
  package var given: Set<Assignment.Field> = []
  /// The directive that the table names.
  package var directive: Directive?
  /// What is not settled about the deadline.
  package var doubt: DeadlineEntry.Doubt?

  /// Makes an assignment of which nothing is known yet.
  init(row: Int) {
    self.row = row
  }

  mutating func set(_ field: Assignment.Field, _ fact: Fact) {
    fields[field] = fact
    given.insert(field)
  }

  /// What tells the work from other work: who leads it, what it is, which directive gave it.
  package var identity: WorkIdentity {
    let addressees = fields[.addressees]?.texts ?? []
    return WorkIdentity(
      leads: addressees.isEmpty ? [fields[.lead]?.text ?? ""] : addressees,
      action: fields[.action]?.text ?? "", directive: directive)
  }
}

/// What tells work from other work where no number does: who leads it, what it is, which directive gave it.
package struct WorkIdentity: Hashable, Sendable {
  private let text: String

  init(leads: [String], action: String, directive: Directive?) {
    let origin = [
      directive?.symbol, directive?.issued?.iso, directive?.symbol == nil ? directive?.title : nil,
    ]
    text = (leads + ["", Lettering.composed(action)] + origin.map { $0 ?? "" }).joined(separator: "\u{1F}")
  }

  /// The identity of an assignment of the board.
  package init(of assignment: Assignment, directive: Directive?) {
    self.init(
      leads: assignment.isCollective ? assignment.addressees.map(\.text) : [assignment.lead?.text ?? ""],
      action: assignment.action, directive: directive)
  }
}

extension Assignment.Field {
  /// The column in which a field stands, or begins.
  package var column: ExchangeColumn {
    switch self {
    case .parent: .parent
    case .follows: .follows
    case .status: .status
    case .lead, .addressees: .lead
    case .coordinators: .coordinators
    case .owner: .owner
    case .ownerPosition: .ownerPosition
    case .action: .action
    case .deadline: .due
    case .accountable: .accountable
    case .authority: .authority
    case .deliverable: .deliverable
    case .directive: .symbol
    case .quote: .quote
    case .firstDue: .firstDue
    case .extensions: .extensions
    case .dueBeforeExtension: .dueBeforeExtension
    case .request: .requestedDay
    case .progress: .progress
    case .assignedOn: .assignedOn
    case .acceptedOn: .acceptedOn
    case .submittedOn: .submittedOn
    case .completedOn: .completedOn
    case .evidence: .evidence
    }
  }
}

extension ArrivedAssignment {
  /// The column that a broken rule is about.
  package func column(of error: BoardError) -> ExchangeColumn {
    switch error {
    case .implausible(let field, _), .empty(let field), .tooLong(let field?, _), .fixed(let field):
      field.column
    case .outOfRange: .progress
    case .noAgency, .ambiguousAgency, .notALead: .lead
    case .unproven: .evidence
    case .inFuture(let day):
      [Assignment.Field.assignedOn, .acceptedOn, .submittedOn, .completedOn]
        .first { fields[$0]?.text == day.iso }?.column
        ?? (fields[.evidence]?["issued"].text == day.iso ? .evidenceIssued : .requestedOn)
    default: .action
    }
  }
}
