import Assignments

extension Action {
  /// The name of the action in the file of settings, when its keys can be chosen; a deed has the name of its
  /// command.
  package var name: String? {
    switch self {
    case .deed(let deed): deed.rawValue
    case .undo: "undo"
    case .move(let motion): motion.name
    case .show(let view): view.name
    case .nextPane: "next-pane"
    case .previousPane: "previous-pane"
    case .read: "read"
    case .copy: "copy"
    case .filter: "filter"
    case .chooseOrder: "sort"
    case .chooseView: "saved-views"
    case .mark: "mark"
    case .markAll: "mark-all"
    case .palette: "commands"
    case .settings: "settings"
    case .readDirective: "read-directive"
    case .help: "help"
    case .close: "quit"
    case .repaint: "repaint"
    default: nil
    }
  }
}

extension Motion {
  fileprivate var name: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .halfPageUp: "half-page-up"
    case .halfPageDown: "half-page-down"
    case .first: "first"
    case .last: "last"
    }
  }
}

extension View {
  /// The name of the view in the file of settings.
  package var name: String {
    switch self {
    case .today: "today"
    case .assignments: "assignments"
    case .timeline: "timeline"
    case .statistics: "statistics"
    case .inbox: "inbox"
    case .journal: "journal"
    case .meeting: "meeting"
    }
  }
}
