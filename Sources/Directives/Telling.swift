/// Who is told what in a clause, as words of it.
struct Telling: Sendable {
  /// Where it begins: who tells, or who is told.
  var start: Int
  /// Who is told; nobody when the clause names none.
  var agencies: [NamedAgency]
  /// The title of the head who is told in the agency's place.
  var title: String?
  /// Who works along.
  var coordinators: [NamedAgency]
  /// Who tells.
  var assigner: String?
  /// Where the action begins; the end of the clause when there is none.
  var action: Int
  /// How it is told.
  var way: Way
  /// Why it is no work after all.
  var refusal: Dismissal?

  /// How a clause tells somebody to do something.
  enum Way: Sendable {
    /// Somebody gives it to them.
    case assigned
    /// They are said to take the lead, to have to, or to do it at once.
    case obliged
    /// They and a verb, nothing else.
    case plain
  }
}

/// Why a clause that names an agency gives it nothing to do.
enum Dismissal: String, CaseIterable, Sendable {
  /// It tells what was done or is being done.
  case history
  /// It tells what somebody means to do.
  case plan
  /// It tells what somebody said, proposed or found.
  case opinion
  /// It asks those above: a petition, not work.
  case petition
  /// It names a spirit, a motto or what was given elsewhere.
  case exhortation
  /// It only announces the tasks behind it.
  case announcement
  /// No verb of work follows.
  case noVerb
}
