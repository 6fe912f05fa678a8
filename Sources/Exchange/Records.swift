package import Assignments
import Deadlines
package import Phrases

// What stands in the columns for each kind of record. Reading a table that was written gives the same record.

extension Assignment {
  /// What stands in a column for the assignment.
  ///
  /// - Parameters:
  ///   - column: One of the columns of the table of assignments.
  ///   - directive: The directive that gave it.
  /// - Returns: The cell.
  package func exchanged(_ column: ExchangeColumn, of directive: Directive?) -> ExchangeCell {
    switch column {
    case .number: .text(number.description)
    case .status: .word(status.rawValue, status.phrase)
    case .lead: isCollective ? .list(addressees.map(\.text)) : ExchangeCell(lead?.text)
    case .coordinators: coordinators.isEmpty ? .empty : .list(coordinators.map(\.text))
    case .owner: ExchangeCell(owner)
    case .ownerPosition: ExchangeCell(ownerPosition)
    case .action: .text(action)
    case .accountable: ExchangeCell(accountable)
    case .authority: ExchangeCell(authority)
    case .deliverable: ExchangeCell(deliverable)
    case .quote: ExchangeCell(quote)
    case .parent: ExchangeCell(parent?.description)
    case .follows: ExchangeCell(follows?.description)
    case .symbol, .issued, .title, .issuer: directive?.exchanged(column) ?? .empty
    case .deadline, .due, .time, .precision, .kind, .basis, .needsConfirmation, .recurrence, .movedTo,
      .countedFrom:
      deadline.exchanged(column)
    default: exchangedCourse(column)
    }
  }

  private func exchangedCourse(_ column: ExchangeColumn) -> ExchangeCell {
    switch column {
    case .progress: .number(progress)
    case .assignedOn: ExchangeCell(assignedOn)
    case .acceptedOn: ExchangeCell(acceptedOn)
    case .submittedOn: ExchangeCell(submittedOn)
    case .completedOn: ExchangeCell(completedOn)
    case .firstDue: ExchangeCell(firstDue)
    case .extensions: .number(extensions)
    case .dueBeforeExtension: ExchangeCell(dueBeforeExtension)
    case .requestedDay: ExchangeCell(request?.day)
    case .requestReason: ExchangeCell(request?.reason)
    case .requestedOn: ExchangeCell(request?.askedOn)
    default:
      switch (evidence, column) {
      case (.document(let symbol, _), .evidence): .text(symbol)
      case (.document(_, let issued), .evidenceIssued): .day(issued)
      case (.undocumented(let reason), .evidenceReason): .text(reason)
      default: .empty
      }
    }
  }
}

extension Deadline {
  fileprivate func exchanged(_ column: ExchangeColumn) -> ExchangeCell {
    switch column {
    case .deadline: ExchangeCell(phrase)
    case .due: ExchangeCell(due)
    case .time: ExchangeCell(time?.iso)
    case .movedTo: ExchangeCell(movedTo)
    case .countedFrom: ExchangeCell(countedFrom)
    case .recurrence: ExchangeCell(recurrence?.rawValue)
    // Without a deadline there is nothing that words were read as.
    case _ where self == .unstated: .empty
    case .precision: .text(precision.rawValue)
    case .kind: .text(kind.rawValue)
    case .basis: .text(basis.rawValue)
    case .needsConfirmation: .flag(needsConfirmation)
    default: .empty
    }
  }
}

extension Directive {
  /// What stands in a column for the directive.
  package func exchanged(_ column: ExchangeColumn) -> ExchangeCell {
    switch column {
    case .symbol: ExchangeCell(symbol)
    case .issued:
      if case .day(let day)? = issued { .day(day) } else { ExchangeCell(issued?.iso) }
    case .title: ExchangeCell(title)
    case .issuer: ExchangeCell(issuer)
    default: .empty
    }
  }
}

extension Member {
  /// What stands in a column for the member.
  package func exchanged(_ column: ExchangeColumn) -> ExchangeCell {
    switch column {
    case .login: .text(login.text)
    case .name: .text(name)
    case .position: ExchangeCell(position)
    case .role: .word(role.rawValue, role.phrase)
    case .agencies: agencies.isEmpty ? .empty : .list(agencies.map(\.text))
    case .active: .flag(!isDisabled)
    default: .empty
    }
  }
}

extension Agency {
  /// What stands in a column for the agency.
  package func exchanged(_ column: ExchangeColumn) -> ExchangeCell {
    switch column {
    case .code: .text(code.text)
    case .name: .text(name)
    case .shortName: .text(shortName)
    case .agencyKind: .word(kind.rawValue, kind.phrase)
    case .headTitle: ExchangeCell(headTitle)
    case .aliases: aliases.isEmpty ? .empty : .list(aliases)
    case .successor: ExchangeCell(successor?.text)
    case .agencyParent: ExchangeCell(parent?.text)
    default: .empty
    }
  }
}
