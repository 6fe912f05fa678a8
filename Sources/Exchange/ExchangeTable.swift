package import Phrases

/// A table that is exchanged with spreadsheets and other programs.
package enum ExchangeTable: String, CaseIterable, Sendable {
  /// The assignments, with their directives and the course they have had.
  case assignments
  /// The members, without their keys.
  case members
  /// The agencies, in reading order.
  case agencies
  /// The documents and meetings that gave work.
  case directives
}

extension ExchangeTable {
  /// What the table is called.
  package var phrase: Phrase {
    switch self {
    case .assignments: .assignmentsTable
    case .members: .membersTable
    case .agencies: .agenciesTable
    case .directives: .directivesTable
    }
  }

  /// The columns, in the order in which they are written.
  package var columns: [ExchangeColumn] {
    switch self {
    case .assignments: ExchangeTable.ofAssignments
    case .members: [.login, .name, .position, .role, .agencies, .active]
    case .agencies:
      [.code, .name, .shortName, .agencyKind, .headTitle, .aliases, .successor, .agencyParent]
    case .directives: [.symbol, .issued, .title, .issuer]
    }
  }

  /// The columns without which the table cannot be read.
  package var wanted: [ExchangeColumn] {
    switch self {
    case .assignments: [.action]
    case .members: [.login, .name, .role]
    case .agencies: [.code, .name, .agencyKind]
    case .directives: []
    }
  }

  private static let ofAssignments: [ExchangeColumn] = [
    .number, .status, .lead, .coordinators, .owner, .ownerPosition, .action, .deadline, .due, .accountable,
    .authority, .deliverable, .symbol, .issued, .title, .issuer, .quote, .progress, .assignedOn, .acceptedOn,
    .submittedOn, .completedOn, .evidence, .evidenceIssued, .evidenceReason, .firstDue, .extensions,
    .dueBeforeExtension, .requestedDay, .requestReason, .requestedOn, .parent, .follows, .time, .precision,
    .kind, .basis, .needsConfirmation, .recurrence, .movedTo, .countedFrom,
  ]
}

extension ExchangeColumn {
  /// Which column a heading names, in either language or as JSON does, in capitals or not, with marks or
  /// without; nothing when it names none of them.
  static func named(_ heading: String, among columns: [ExchangeColumn]) -> ExchangeColumn? {
    let name = Heading.folded(heading)
    return columns.first { column in
      ([column.rawValue, column.phrase.vi, column.phrase.en] + column.otherHeadings).contains {
        Heading.folded($0) == name
      }
    }
  }
}
