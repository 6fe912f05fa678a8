package import Assignments
package import Deadlines
package import Phrases

/// What is settled when the board opens: who looks at it, and what it stands on.
package struct Session: Hashable, Sendable {
  /// Who looks.
  package let member: Member
  /// The agencies.
  package let directory: Directory
  /// The working days, by which typed deadlines are read back.
  package let calendar: WorkCalendar
  /// Something that must be known at every moment, as that this is a trial.
  package let note: Phrase?
  /// The path of the database, for the page of keys.
  package let path: String
  /// How far the member saw the journal the last time; nothing on the first visit.
  package let visit: Visit?
  /// What the member has chosen, by its names.
  package let preferences: [String: String]
  /// What the list of assignments is filtered by at first.
  package let startingQuery: String
  /// Tells whether the member sees the board for the first time.
  package let isFirstTime: Bool
  /// What the keys do.
  package let keys: KeyMap
  /// Tells whether the line to the terminal is slow, so that little is sent.
  package let isSlow: Bool

  /// Makes a session from its facts.
  package init(
    member: Member, directory: Directory, calendar: WorkCalendar = WorkCalendar(), note: Phrase? = nil,
    path: String = "", visit: Visit? = nil,
    preferences: [String: String] = [:], startingQuery: String = "", isFirstTime: Bool = false,
    keys: KeyMap = .standard, isSlow: Bool = false
  ) {
    self.member = member
    self.directory = directory
    self.calendar = calendar
    self.note = note
    self.path = path
    self.visit = visit
    self.preferences = preferences
    self.startingQuery = startingQuery
    self.isFirstTime = isFirstTime
    self.keys = keys
    self.isSlow = isSlow
  }
}
