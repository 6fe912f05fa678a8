package import Deadlines

/// What can go wrong, as facts; which words say it is decided where they are shown.
package enum BoardError: Error, Hashable, Sendable {
  // Not found.
  case noAssignment(AssignmentNumber)
  case noAgency(String)
  case ambiguousAgency(String, [AgencyCode])
  case noMember(String)
  case noDirective(Int)
  /// A query has a term that is not understood.
  case badQuery(QueryMistake)

  // Not permitted.
  case notPermitted(Deed, Refusal)

  // Not valid.
  /// The assignment's status does not allow the deed.
  case wrongStatus(AssignmentNumber, Deed, Assignment.Status)
  /// The six clarities are incomplete and nobody waived them.
  case unclear(AssignmentNumber, [Clarity])
  /// A field that nothing can be waived about is empty.
  case empty(Assignment.Field)
  /// A deed came without the words that must explain it.
  case unexplained(Deed)
  /// A completion came without a document or a reason.
  case unproven
  /// A text is longer than its field holds, in characters.
  case tooLong(Assignment.Field?, limit: Int)
  /// A percentage is outside 0 to 100.
  case outOfRange(Int)
  /// A field cannot be edited once the work is assigned.
  case fixed(Assignment.Field)
  /// A new deadline does not lie after the present one.
  case notLater(Day, than: Day)
  /// A day lies in the future though it tells of the past.
  case inFuture(Day)
  /// There is no open request to decide.
  case noRequest(AssignmentNumber)
  /// No extension was granted whose day could be set right.
  case noExtension(AssignmentNumber)
  /// A day is no holiday of the board.
  case noHoliday(Day)
  /// A deadline's words could not be read, and no day was given beside them.
  case unread(ReadingFailure)
  /// The lead is already the one asked for.
  case sameLead(AgencyCode)
  /// A former agency or a department was named where a lead is wanted; its stand-in takes the work.
  case notALead(AgencyCode, insteadUse: AgencyCode)
  /// A text is no login name.
  case badLogin(String)
  /// A member of that login exists.
  case memberExists(Login)
  /// A liaison needs an agency to speak for.
  case liaisonWithoutAgency(Login)

  // Somebody else was first.
  case stale(AssignmentNumber, by: Login, at: Moment, fields: [Assignment.Field])

  // The database.
  case noDatabase(path: String)
  case databaseExists(path: String)
  case notADatabase(path: String)
  case foreignDatabase(path: String)
  case newerDatabase(path: String, found: Int, known: Int)
  case damaged(path: String, detail: String)
  case busy(path: String)
  case full(path: String)
  case unavailable(path: String, detail: String)
  /// A member acts for somebody else without owning the database file.
  case mayNotActAs(String)
  /// The journal's chain breaks at a line.
  case brokenChain(line: Int)
  /// Something the program itself got wrong.
  case unexpected(String)
}

/// Why a member may not do a deed, and who may.
package struct Refusal: Hashable, Sendable {
  /// The member who was refused, or nothing when the login is no member.
  package var member: String
  /// Why.
  package var ground: Ground
  /// The role that may do the deed.
  package var allowed: Member.Role
  /// The agency whose liaison may do it, where it is a liaison's deed.
  package var agency: AgencyCode?

  /// Makes a refusal from its facts.
  package init(member: String, ground: Ground, allowed: Member.Role, agency: AgencyCode? = nil) {
    self.member = member
    self.ground = ground
    self.allowed = allowed
    self.agency = agency
  }

  /// Why a member may not do a deed.
  package enum Ground: String, Hashable, Sendable {
    /// The login belongs to no member.
    case unknown
    /// The member is disabled.
    case disabled
    /// The member's role does not do such deeds.
    case role
    /// The assignment is another agency's.
    case agency
    /// The field is not one the member may set.
    case field
  }
}
