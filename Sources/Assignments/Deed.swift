/// The name of something a member can do, as the command line, the journal and the rights table call it.
package enum Deed: String, CaseIterable, Sendable {
  case add, edit, assign, relead
  case accept, decline, progress, submit
  case confirm, `return`, note, cancel, reopen
  case extend, grant, deny
  /// Setting right the day of an extension that was granted.
  case correct
  /// Keeping the reference data: members, agencies, directives, holidays.
  case register
}
