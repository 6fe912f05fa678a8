import Deadlines

extension Assignment {
  /// A field of an assignment, under the name that the journal and exchange files use.
  package enum Field: String, CaseIterable, Sendable {
    case parent, follows, status, lead, addressees, coordinators
    case owner, ownerPosition, action, deadline, accountable, authority, deliverable
    case directive, quote
    case firstDue, extensions, dueBeforeExtension, request, progress
    case assignedOn, acceptedOn, submittedOn, completedOn, evidence
  }

  /// The fact that a field holds; setting one reads it back.
  ///
  /// The journal is written and replayed through this one door, so that what it says and what the tables hold
  /// cannot differ in a field somebody forgot.
  package subscript(field: Field) -> Fact {
    get {
      switch field {
      case .parent: parent.map { .number($0.value) } ?? .none
      case .follows: follows.map { .number($0.value) } ?? .none
      case .status: .text(status.rawValue)
      case .lead: .text(lead?.text)
      case .addressees: .list(addressees.map { .text($0.text) })
      case .coordinators: .list(coordinators.map { .text($0.text) })
      case .owner: .text(owner)
      case .ownerPosition: .text(ownerPosition)
      case .action: .text(action)
      case .deadline: deadline.fact
      case .accountable: .text(accountable)
      case .authority: .text(authority)
      case .deliverable: .text(deliverable)
      case .directive: directive.map(Fact.number) ?? .none
      case .quote: .text(quote)
      case .firstDue: .text(firstDue?.iso)
      case .extensions: .number(extensions)
      case .dueBeforeExtension: .text(dueBeforeExtension?.iso)
      case .request: request?.fact ?? .none
      case .progress: .number(progress)
      case .assignedOn: .text(assignedOn?.iso)
      case .acceptedOn: .text(acceptedOn?.iso)
      case .submittedOn: .text(submittedOn?.iso)
      case .completedOn: .text(completedOn?.iso)
      case .evidence: evidence?.fact ?? .none
      }
    }
    set {
      switch field {
      case .parent: parent = newValue.number.map { AssignmentNumber($0) }
      case .follows: follows = newValue.number.map { AssignmentNumber($0) }
      case .status: status = newValue.text.flatMap(Status.init) ?? .draft
      case .lead: lead = newValue.text.map { AgencyCode($0) }
      case .addressees: addressees = newValue.texts.compactMap(Addressee.init)
      case .coordinators: coordinators = newValue.texts.map { AgencyCode($0) }
      case .owner: owner = newValue.text
      case .ownerPosition: ownerPosition = newValue.text
      case .action: action = newValue.text ?? ""
      case .deadline: deadline = Deadline(newValue)
      case .accountable: accountable = newValue.text
      case .authority: authority = newValue.text
      case .deliverable: deliverable = newValue.text
      case .directive: directive = newValue.number
      case .quote: quote = newValue.text
      case .firstDue: firstDue = newValue.text.flatMap { Day($0) }
      case .extensions: extensions = newValue.number ?? 0
      case .dueBeforeExtension: dueBeforeExtension = newValue.text.flatMap { Day($0) }
      case .request: request = ExtensionRequest(newValue)
      case .progress: progress = newValue.number ?? 0
      case .assignedOn: assignedOn = newValue.text.flatMap { Day($0) }
      case .acceptedOn: acceptedOn = newValue.text.flatMap { Day($0) }
      case .submittedOn: submittedOn = newValue.text.flatMap { Day($0) }
      case .completedOn: completedOn = newValue.text.flatMap { Day($0) }
      case .evidence: evidence = Evidence(newValue)
      }
    }
  }

  /// The fields in which another state differs, with what they hold there.
  package func differences(in after: Assignment) -> [Field: Fact] {
    var facts: [Field: Fact] = [:]
    for field in Field.allCases where self[field] != after[field] {
      facts[field] = after[field]
    }
    return facts
  }
}
