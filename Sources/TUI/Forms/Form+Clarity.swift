import Assignments

extension Form {
  /// What of the six clarities would be provided if the form were saved as it is; nothing on a form that is
  /// about other things.
  func clarities(in session: Session) -> [(clarity: Clarity, isClear: Bool)]? {
    guard purpose == .draft || purpose == .edit || purpose == .proposal else { return nil }
    let number = subject?.number ?? AssignmentNumber(1)
    var assignment = subject ?? Assignment(number: number, action: "")
    for field in fields {
      switch field.name {
      case .action: assignment.action = field.text ?? ""
      case .owner: assignment.owner = field.text
      case .accountable: assignment.accountable = field.text
      case .authority: assignment.authority = field.text
      case .deliverable: assignment.deliverable = field.text
      case .phrase: assignment.deadline = deadline(in: session.calendar)
      default: break
      }
    }
    return Clarity.allCases.map { ($0, assignment.has($0)) }
  }
}
