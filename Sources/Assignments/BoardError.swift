package import Deadlines

/// What can go wrong, as facts; which words say it is decided where they are shown.
package enum BoardError: Error, Hashable, Sendable {
  // Not found.
  case noAssignment(AssignmentNumber)
  case noAgency(String)
  case ambiguousAgency(String, [AgencyCode])
  case noMember(String)
  case noDirective(Int)
  /// The journal has no line of that number yet.
  case noLine(Int, head: Int)
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
  /// What is taken over from a file tells of no course that work can have.
  case implausible(Assignment.Field, Implausibility)
  /// A number is an assignment's already.
  case numberTaken(AssignmentNumber)
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
  /// A text is no public key.
  case badKey
  /// A key is a member's already.
  case keyTaken(by: Login)
  /// A member has no such key.
  case noKey(String, of: Login)
  /// A member has done nothing that could be undone.
  case nothingToUndo
  /// A deed made more than one change, which undoing does not take back.
  case notUndoable(AssignmentNumber, Deed)
  /// Something was done after the deed that was to be undone.
  case overtaken(AssignmentNumber, Deed, by: String, at: Moment)

  // Somebody else was first.
  case stale(AssignmentNumber, by: Login, at: Moment, fields: [Assignment.Field])
  /// A clause of a directive was decided on in another review of its text, and has become a draft or nothing.
  case alreadyDecided(clause: String, AssignmentNumber?)

  // The database.
  case noDatabase(path: String)
  case databaseExists(path: String)
  case notADatabase(path: String)
  case foreignDatabase(path: String)
  case newerDatabase(path: String, found: Int, known: Int)
  case damaged(path: String, detail: String)
  case busy(path: String)
  case full(path: String)
  /// The file lies on another machine's disk, where locks cannot be relied on.
  case remoteFile(path: String, system: String)
  /// A file that was to be made exists.
  case fileExists(path: String)
  /// A copy of the board is not what it should be; it was not given its name.
  case badCopy(path: String, detail: String)
  case unavailable(path: String, detail: String)
  /// The file that was being watched is gone, or another journal has taken its place.
  case replaced(path: String)
  /// A member acts for somebody else without owning the database file.
  case mayNotActAs(String)
  /// The member's rights were taken away or changed while the board was open.
  case dismissed(Login, isDisabled: Bool)
  /// The journal's chain breaks at a line.
  case brokenChain(line: Int)
  /// The journal is not the one whose head was anchored: it was cut short or written anew from some line
  /// after the last anchor that still fits.
  case brokenAnchor(line: Int, after: Int)
  /// A field did not hold what a line of the journal says it held before.
  case brokenReplay(line: Int, field: Assignment.Field)
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
    /// The deed is somebody else's.
    case notOwn
    /// What is asked for is not to be had from outside the machine.
    case outside
    /// The field is not one the member may set.
    case field
  }
}
