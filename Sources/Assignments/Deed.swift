/// The name of something a member can do, as the command line, the journal and the rights table call it.
package enum Deed: String, CaseIterable, Sendable {
  case add, edit, assign, relead
  /// Taking over work, with the course it has had, from a file.
  case `import`
  case accept, decline, progress, submit
  case confirm, `return`, note, cancel, reopen
  case extend, grant, deny
  /// Setting right the day of an extension that was granted.
  case correct
  /// Taking back one's own last deed.
  case undo
  /// Keeping the reference data: members and their keys, agencies, directives, holidays.
  case register
  /// Asking at the gate for what is not let through it. Only refusals of it are kept.
  case gate

  /// The deeds that are done to an assignment and judged by who does them and by its status; undoing is not
  /// among them, because it is judged by what it takes back, nor is importing, which finds no assignment.
  package static let ofAssignments = allCases.filter {
    ![.import, .undo, .register, .gate].contains($0)
  }

  /// Tells whether an assignment can begin with it.
  package var begins: Bool { self == .add || self == .import }
}
