package import Assignments
package import Deadlines

/// Something that the board wants of what lies outside; the answer comes back as an event.
package enum Effect: Hashable, Sendable {
  /// Read a window of the list, so many rows at most.
  case page(Query, at: Anchor, rows: Int)
  /// Count what the agencies have of a query.
  case tallies(Query)
  /// Survey the day for the member, so many rows a stretch at most, with what others have changed since the
  /// last visit.
  case overview(rows: Int, since: Visit?)
  /// Read a window of the member's timeline: so many rows, half of them before a place. A place that names an
  /// assignment follows it to the day it falls due now.
  case timeline(around: Row.Key, rows: Int)
  /// Read a window of what waits: so many items, half of them before a place. A place that names an
  /// assignment follows it to where it waits now; what waits from the late day or before has waited too long.
  case inbox(around: Inbox.Key, rows: Int, late: Day)
  /// Read a window of the journal: so many lines, half of them newer than a line.
  case journal(JournalWindow.Scope, around: Int, rows: Int)
  /// Read how the agencies do.
  case statistics
  /// Read the agencies for a meeting, and what the one at hand has overdue and open: so many rows at most.
  case meeting(AgencyCode?, rows: Int)
  /// Read all there is about an assignment.
  case dossier(AssignmentNumber)
  /// Make a change.
  case apply(Request)
  /// Read the member's last deed, which undoing would take back.
  case lastDeed
  /// Keep what is typed into a form, so that a lost line loses nothing.
  case keep(FormDraft)
  /// Forget what was kept of a form.
  case forget(FormDraft)
  /// Keep what is decided about a text, so that a lost line loses nothing.
  case keepReview(ReviewDraft)
  /// Forget what was kept of a text.
  case forgetReview
  /// Read the text of a directive into proposals.
  case read(String, of: Directive)
  /// Make drafts of what was accepted of a text.
  case adopt(Adoption)
  /// Read the names that are known of a lead, to complete what is begun in a form.
  case known(AgencyCode?)
  /// Read the first rows that a query means, to be marked.
  case marks(Query, most: Int)
  /// Look what would become of a deed that is done to several assignments.
  case rehearse(Deed, [AssignmentNumber])
  /// Make several changes, each for itself.
  case applyAll([Request])
  /// Read the filters that have names.
  case savedViews
  /// Keep a filter under its name.
  case save(SavedView)
  /// Forget a filter that has a name.
  case remove(SavedView)
  /// Keep what the member has chosen; no value forgets it.
  case prefer(name: String, value: String?)
  /// Look whether another process has changed anything, and at the clock.
  case glance
  /// Give the terminal back to the shell until called again; nobody answers.
  case suspend
  /// Send a text to the clipboard of the user's machine; nobody answers.
  case copy(String)
  /// Send the whole screen again; nobody answers.
  case repaint
}

/// A change that is to be saved, with everything it is judged by.
package struct Request: Hashable, Sendable {
  /// What is asked.
  package let change: Change
  /// The assignment it is done to, nothing for a new one.
  package let number: AssignmentNumber?
  /// The directive of a new assignment.
  package let directive: Directive?
  /// The revision that an edit was begun on; a later one refuses it only where the same field was changed.
  package let basedOn: Int?
  /// The revision that the change was decided on; any later one refuses it.
  package let ifRevision: Int?

  /// Makes a request from its parts.
  package init(
    _ change: Change, to number: AssignmentNumber?, directive: Directive? = nil, basedOn: Int? = nil,
    ifRevision: Int? = nil
  ) {
    self.change = change
    self.number = number
    self.directive = directive
    self.basedOn = basedOn
    self.ifRevision = ifRevision
  }
}

extension Request {
  /// The same request with a field of an edit or a draft set to another value.
  func setting(_ field: Assignment.Field, to fact: Fact) -> Request {
    let change: Change =
      switch change {
      case .add(let fields): .add(fields.merging([field: fact]) { $1 })
      case .edit(let fields): .edit(fields.merging([field: fact]) { $1 })
      default: change
      }
    return Request(change, to: number, directive: directive, basedOn: basedOn, ifRevision: ifRevision)
  }
}

extension Effect {
  /// Tells whether the effect changes nothing, so that nobody needs to see it under way.
  var isOnlyReading: Bool {
    switch self {
    case .apply, .applyAll, .adopt: false
    default: true
    }
  }

  /// Tells whether another effect asks for the same kind of thing, so that the later one is enough.
  func replaces(_ other: Effect) -> Bool {
    switch (self, other) {
    case (.page, .page), (.tallies, .tallies), (.overview, .overview), (.timeline, .timeline),
      (.inbox, .inbox), (.journal, .journal), (.statistics, .statistics), (.meeting, .meeting),
      (.dossier, .dossier), (.lastDeed, .lastDeed), (.keep, .keep), (.marks, .marks),
      (.keepReview, .keepReview),
      (.rehearse, .rehearse), (.known, .known), (.savedViews, .savedViews), (.glance, .glance),
      (.repaint, .repaint):
      true
    default: false
    }
  }
}
