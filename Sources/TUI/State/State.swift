package import Assignments
package import Deadlines
import Phrases

/// Everything that the board knows and shows, as a value.
///
/// The screen is a function of it, `frame(fitting:in:)`; it moves by hearing, `update(_:)`. What lies outside
/// is asked for by the effects that `update` answers, and answers in events.
package struct State: Hashable, Sendable {
  /// What was settled when the board opened.
  package let session: Session
  /// The day in Viet Nam.
  package internal(set) var today: Day
  /// The time of the last look at the clock.
  package internal(set) var now: Moment?
  /// The size of the screen.
  package internal(set) var size = Size(columns: 80, rows: 24)
  /// How the conversation ended, once it has.
  package internal(set) var ending: Ending?

  /// The view that is shown.
  var view = View.today
  /// The pane of the assignments' view that has the focus.
  var pane = Pane.list
  /// The view of the day.
  var agenda = AgendaList()
  /// The timeline.
  var timeline = TimelineList()
  /// The view of statistics.
  var statistics: StatisticsList
  /// What waits for the member.
  var inbox = InboxList()
  /// The journal.
  var journal = JournalList()
  /// The view for a meeting.
  var meeting = MeetingList()
  /// The pane of agencies.
  var agencies: AgencyList
  /// The window on the assignments.
  var list = ListWindow()
  /// The query that the rows at hand answer.
  var listed: Query?
  /// Tells whether what the agencies have of the filter is still to be counted, once nobody types.
  var owesTallies = false
  /// What the list is filtered by.
  var filter = Filter()
  /// All there is about the assignment that was last looked at.
  var dossier: Dossier?
  /// The assignment whose dossier is on its way.
  var awaited: AssignmentNumber?
  /// An assignment whose dossier could not be read, so that it is not asked for again and again.
  var unreadable: AssignmentNumber?
  /// The first line of the dossier that is shown.
  var dossierTop = 0
  /// How far the pane of details was read when the list was left.
  var detailPlace: DetailPlace?
  /// The assignment that the list was opened for.
  var sought: AssignmentNumber?
  /// The last line of the journal that the member has been told of.
  var seen: Int?
  /// The assignments that others have changed and nobody has looked at here since.
  var changed: Set<AssignmentNumber> = []
  /// The assignments that were last changed here, which is no news.
  var mine: Set<AssignmentNumber> = []
  /// The revisions that assignments got here, which are no news in any view.
  var revisions: [AssignmentNumber: Int] = [:]

  /// The assignments that are marked for a deed to all of them.
  var marks = Marks()
  /// Tells whether what is marked is being changed.
  var isSavingMarked = false
  /// Tells whether the filters that have names are on their way.
  var isChoosingView = false

  /// Tells whether something on the screen could not be read again when it should have been.
  var isOutdated = false

  /// What lies over the panes, the topmost last.
  var layers: [Layer] = []
  /// The names that are known, of the lead that a form named last.
  var known: KnownNames?
  /// What was deleted last in a field by more than a character.
  var killed = ""
  /// What is said to the user until the next key.
  var notice: Notice?
  /// What was typed into forms and not saved, as far as it was kept.
  var drafts: [FormDraft]
  /// What the member has decided about a text and not saved, as it is kept.
  var reviewDraft: ReviewDraft?
  /// The change that is being saved.
  var saving: Request?
  /// Tells whether the last key asked to end the program.
  var isInterrupted = false

  /// The language that the member has chosen meanwhile.
  var language: Language?
  /// Tells whether the lines for whoever sees the board for the first time are on the screen.
  var isTouring = false
  /// The input method that the member has said is on.
  var inputMethod: InputMethod?
  /// Tells whether it was said that an input method is on.
  var isInputMethodTold = false
  /// The letters that an input method has taken back and is sending again.
  var resending = Resending()

  /// The text that is to be read as soon as the board is open.
  let reading: DirectiveText?

  /// The keys that wait until what they need is there.
  var unheard: [Key] = []
  /// The effects that the event at hand asks for.
  var asked: [Effect] = []

  /// Makes the state that the board opens with.
  ///
  /// - Parameters:
  ///   - session: What was settled when the board opened.
  ///   - today: The day in Viet Nam.
  ///   - drafts: What the member has typed into forms before and not saved, latest first.
  ///   - reviewDraft: What the member has decided about a text before and not saved.
  ///   - reading: The text of a directive that is to be read into proposals at once.
  package init(
    session: Session, today: Day, drafts: [FormDraft] = [], reviewDraft: ReviewDraft? = nil,
    reading: DirectiveText? = nil
  ) {
    self.reading = reading
    self.session = session
    self.today = today
    self.drafts = drafts
    self.reviewDraft = reviewDraft
    inputMethod = session.preferences[InputMethod.preference].flatMap { InputMethod(rawValue: $0) }
    agencies = AgencyList(own: session.member.agencies)
    statistics = StatisticsList(own: session.member.agencies)
    filter.read(session.startingQuery, in: session.directory)
    view = View.allCases.first { $0.name == session.preferences[Setting.view.rawValue] } ?? .today
    isTouring = session.isFirstTime && drafts.isEmpty && reviewDraft == nil
    if let latest = drafts.first { notice = .changed(.draftsWait(drafts.count, latest.assignment)) }
    if let reviewDraft, whyNot(.readDirective) == nil { notice = .changed(.reviewWaits(reviewDraft)) }
  }

  /// Tells whether the conversation is over.
  package var isOver: Bool { ending != nil }

  /// How a conversation can end.
  package enum Ending: Hashable, Sendable {
    /// The user has left.
    case left
    /// The line is gone.
    case hungUp
    /// The member's rights have changed.
    case dismissed(isDisabled: Bool)
  }

  /// How far the details of an assignment were read.
  struct DetailPlace: Hashable, Sendable {
    /// The assignment.
    let number: AssignmentNumber
    /// The first line that was shown.
    let top: Int
  }

  /// A pane of the assignments' view.
  enum Pane: CaseIterable, Sendable {
    case agencies, list, detail
  }
}

extension State {
  /// The assignment that the cursor is on.
  var selected: Row? {
    switch view {
    case .today: agenda.selected
    case .assignments: list.selected
    case .timeline: timeline.selected
    case .statistics: nil
    case .inbox: inbox.selected
    case .journal: nil
    case .meeting: meeting.selected
    }
  }

  /// The assignment that deeds are done to, once all there is about it is known.
  var subject: Assignment? {
    guard let dossier, dossier.assignment.number == selected?.number else { return nil }
    return dossier.assignment
  }

  /// Which assignments the list shows.
  var query: Query {
    var query = filter.query
    if let scope = agencies.scope { query.leads = [scope] }
    return query
  }

  /// Tells whether the selected assignment has not been read yet.
  var owesDossier: Bool {
    guard let number = selected?.number, number != unreadable else { return false }
    return dossier?.assignment.number != number
  }

  /// How long to listen for keys, in milliseconds, before silence has something to do.
  package var patience: Int { owesDossier && !session.isSlow ? 60 : 500 }
}
