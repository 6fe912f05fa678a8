package import Assignments
package import Deadlines

/// Something that happened: what the terminal says, and what lies outside answers to effects.
package enum Event: Hashable, Sendable {
  /// The terminal has said something.
  case terminal(TerminalEvent)
  /// A window of the list was read: the answer to `Effect.page`.
  case page(Page, of: Query, at: Anchor)
  /// The agencies were counted: the answer to `Effect.tallies`.
  case tallies(Tallies, of: Query)
  /// The day was surveyed: the answer to `Effect.overview`.
  case overview(Overview)
  /// A window of the timeline was read: the answer to `Effect.timeline`.
  case timeline(Timeline, around: Row.Key)
  /// A window of what waits was read: the answer to `Effect.inbox`.
  case inbox(Inbox, around: Inbox.Key)
  /// A window of the journal was read: the answer to `Effect.journal`.
  case journal(JournalWindow, of: JournalWindow.Scope, around: Int)
  /// The statistics were read: the answer to `Effect.statistics`.
  case statistics(Statistics)
  /// An agency's part of a meeting was read: the answer to `Effect.meeting`.
  case meeting(Meeting)
  /// An assignment was read in full: the answer to `Effect.dossier`.
  case dossier(Dossier)
  /// A change was accepted and kept: the answer to `Effect.apply`.
  case applied(Receipt)
  /// The member's last deed was read: the answer to `Effect.lastDeed`.
  case lastDeed(Entry)
  /// A text was read into proposals: the answer to `Effect.read`.
  case proposals([DraftProposal], in: String, of: Directive)
  /// What was accepted of a text has become drafts: the answer to `Effect.adopt`.
  case adopted([Receipt])
  /// Names that are known were read: the answer to `Effect.known`.
  case known(KnownNames)
  /// Rows to be marked were read, with how many there are: the answer to `Effect.marks`.
  case marks([Row], of: Int)
  /// A deed to several assignments was looked at: the answer to `Effect.rehearse`.
  case rehearsed(Rehearsal)
  /// Several changes were tried: the answer to `Effect.applyAll`.
  case appliedAll([Receipt], refused: [Rehearsal.Obstacle])
  /// The filters that have names were read: the answer to `Effect.savedViews`.
  case savedViews([SavedView])
  /// A filter is kept under its name: the answer to `Effect.save`.
  case saved(SavedView)
  /// A filter that had a name is forgotten: the answer to `Effect.remove`.
  case removed(SavedView)
  /// It was done, and there is nothing to say about it.
  case done
  /// The member's rights have changed, so that the board cannot go on.
  case dismissed(isDisabled: Bool)
  /// What was asked for could not be had: an answer to any effect.
  case refused(BoardError, to: Effect)
  /// Whether another process has changed the board, and the time: the answer to `Effect.glance`.
  case glanced(changed: Bool, today: Day, now: Moment)
}
