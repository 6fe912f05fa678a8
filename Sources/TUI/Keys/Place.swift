/// A place that keys can be pressed in, with a table of its own.
package enum Place: CaseIterable, Sendable {
  /// The view of the day.
  case today
  /// The timeline.
  case timeline
  /// The view of statistics.
  case statistics
  /// The view of what waits for the member.
  case inbox
  /// The view of the journal.
  case journal
  /// The view for a meeting.
  case meeting
  /// The pane of agencies.
  case agencies
  /// The pane of assignments.
  case list
  /// The pane that shows the selected assignment.
  case detail
  /// The page that shows the selected assignment.
  case reading
  /// Any pane of the board.
  case board
  /// The filter line.
  case filter
  /// The palette of commands.
  case palette
  /// The page on which the proposals of a text are decided on.
  case review
  /// That page until the text is pasted.
  case pasting
  /// The menu.
  case menu
  /// A form.
  case form
  /// A question that wants yes or no.
  case question
  /// A question that wants the number of an assignment typed.
  case proof
  /// The question which input method is on.
  case inputMethod
  /// The page of keys.
  case help
  /// The line on the page of keys that looks for one.
  case helpSearch
  /// A window that is too small to show anything.
  case tooSmall
  /// Wherever one is.
  case anywhere

  /// The places whose tables hold here: this place first, then what it lies in.
  package var chain: [Place] {
    switch self {
    case .today, .timeline, .statistics, .inbox, .journal, .meeting, .agencies, .list, .detail, .reading:
      [self, .board, .anywhere]
    case .board, .filter, .palette, .review, .pasting, .menu, .form, .question, .proof, .inputMethod, .help,
      .helpSearch,
      .tooSmall:
      [self, .anywhere]
    case .anywhere: [self]
    }
  }

  /// Tells whether letters are text here rather than commands.
  var takesText: Bool {
    switch self {
    case .filter, .palette, .pasting, .form, .proof, .helpSearch: true
    default: false
    }
  }
}
