/// How the screen is divided at a size: what there is room for, and how much each pane gets.
struct Layout: Hashable, Sendable {
  /// The size of the screen.
  let size: Size
  /// What there is room for.
  let shape: Shape

  /// What a screen has room for.
  enum Shape: Hashable, Sendable {
    /// Nothing.
    case tooSmall
    /// The list alone.
    case listOnly
    /// Agencies, list and detail.
    case full
  }

  /// The least size that shows anything.
  static let least = Size(columns: 60, rows: 15)

  /// Divides a screen.
  init(_ size: Size) {
    self.size = size
    shape =
      size.columns < Layout.least.columns || size.rows < Layout.least.rows
      ? .tooSmall : size.columns < 80 || size.rows < 20 ? .listOnly : .full
  }

  /// The rows between the title bar and the notice line.
  var bodyRows: Int { max(0, size.rows - 3) }

  /// The columns of the agencies.
  var agencyColumns: Int { shape == .full ? size.columns >= 100 ? 28 : 20 : 0 }

  /// The columns right of the agencies, without the line between.
  var mainColumns: Int { size.columns - (agencyColumns == 0 ? 0 : agencyColumns + 1) }

  /// The rows of the agencies themselves, below heading and column names.
  var agencyRows: Int { max(1, bodyRows - 2) }

  /// The rows of the assignments, below heading and column names.
  var listRows: Int { max(1, bodyRows - 2 - (detailRows == 0 ? 0 : detailRows + 1)) }

  /// The rows of the selected assignment, below its heading.
  var detailRows: Int { shape == .full ? max(8, bodyRows * 9 / 20) : 0 }

  /// The rows of the cells, above the view of the day, with the gap below them.
  var agendaHeadRows: Int { bodyRows < 17 ? 5 : 6 }

  /// The rows of the view of the day, below the cells.
  var agendaRows: Int { max(1, bodyRows - agendaHeadRows) }

  /// The rows of the timeline, below its heading.
  var timelineRows: Int { max(1, bodyRows - 1) }

  /// The rows of the inbox, below its heading.
  var inboxRows: Int { max(1, bodyRows - 1 - (inboxDetailRows == 0 ? 0 : inboxDetailRows + 1)) }

  /// The rows of the selected assignment, below its heading, under the inbox.
  var inboxDetailRows: Int { detailRows }

  /// The rows of the journal, below its heading.
  var journalRows: Int { max(1, bodyRows - 2 - journalDetailRows) }

  /// The rows of the selected line of the journal in full, below its heading.
  var journalDetailRows: Int { shape == .full ? max(7, bodyRows / 3) : 3 }

  /// The rows of the agencies in the statistics, below heading and legend.
  var statisticsRows: Int { max(1, bodyRows - 1 - statisticsHeadRows - statisticsDetailRows) }

  /// The rows of the names of columns above them.
  var statisticsHeadRows: Int { size.columns >= 100 ? 1 : 2 }

  /// The rows of the selected agency's months, slippage and clarities, with their heading.
  var statisticsDetailRows: Int { shape == .full ? 11 : 0 }

  /// Tells whether a meeting has room for large digits.
  var hasLargeDigits: Bool { shape == .full }

  /// The rows of the agency's work in a meeting.
  var meetingRows: Int { max(1, bodyRows - 6 - (hasLargeDigits ? BigNumber.rows : 1)) }

  /// The rows of a page that covers the panes, below its heading.
  var pageRows: Int { max(1, bodyRows - 1) }

  /// How many assignments a stretch of the view of the day shows.
  var stretchRows: Int { size.rows < 24 ? 3 : size.rows < 36 ? 5 : 8 }

  /// Tells whether a pane of the assignments' view is on the screen.
  func shows(_ pane: State.Pane) -> Bool { shape == .full || pane == .list }
}
