import Assignments
import Phrases

// No command is a doubled letter, and none that changes anything is on s f r x j z d w [ ]: those are the
// letters that a Telex keyboard rewrites. Backspace is bound in fields only.
extension KeyMap {
  static let today: [Binding] = [
    .hint(.enter, does: .menu, .menu),
    .offer(.right, "l", does: .open, .openInList),
  ]

  // Neither Telex nor VNI makes anything of arrows, `,`, `.` or `<`.
  static let timeline: [Binding] = [
    .hint(.enter, does: .menu, .menu),
    .hint(.right, "l", does: .turn(to: .nextWeek), .nextWeek),
    .hint(".", does: .turn(to: .today), .backToToday),
    .quiet(.left, "h", does: .turn(to: .previousWeek), .previousWeek),
    .quiet(">", does: .turn(to: .nextMonth), .nextMonth),
    .quiet("<", does: .turn(to: .previousMonth), .previousMonth),
  ]

  static let statistics: [Binding] = [
    .hint(.enter, does: .menu, .menu),
    .both(.right, "l", does: .open, .openInList),
  ]

  static let inbox: [Binding] = [
    .hint(.enter, does: .menu, .menu)
  ]

  static let journal: [Binding] = [
    .hint(.enter, does: .menu, .menu),
    .both(.right, "l", does: .open, .openInList),
    .both("c", does: .narrow(.assignment), .onlyThisAssignment),
    .both("M", does: .narrow(.member), .onlyThisMember),
  ]

  static let meeting: [Binding] = [
    .hint(.enter, does: .menu, .menu),
    .hint(.right, "l", does: .move(.right), .nextAgency),
    .hint(.left, "h", does: .move(.left), .previousAgency),
    .both("n", does: .deed(.add), .conclude),
  ]

  static let agencies: [Binding] = [
    .hint(.enter, does: .open, .toList)
  ]

  static let list: [Binding] = [
    .hint(.enter, does: .menu, .menu)
  ]

  static let detail: [Binding] = [
    .hint(.enter, does: .menu, .menu)
  ]

  static let reading: [Binding] = [
    .hint(.escape, "q", does: .back, .closePage),
    .hint("Y", does: .copy, .copyPage),
    .hint(.enter, does: .menu, .menu),
  ]

  static let moves: [Binding] = [
    .quiet(.up, "k", .control("p"), does: .move(.up), .up),
    .quiet(.down, "j", .control("n"), does: .move(.down), .down),
    .quiet(.pageUp, .control("b"), does: .move(.pageUp), .pageUp),
    .quiet(.pageDown, .control("f"), does: .move(.pageDown), .pageDown),
    .quiet(.control("u"), does: .move(.halfPageUp), .halfPageUp),
    .quiet(.control("d"), does: .move(.halfPageDown), .halfPageDown),
    .quiet(.home, "g", does: .move(.first), .first),
    .quiet(.end, "G", does: .move(.last), .last),
    .quiet(.left, "h", does: .move(.left), .left),
    .quiet(.right, "l", does: .move(.right), .right),
  ]

  static let looks: [Binding] = [
    .offer("x", does: .read, .read),
    .offer("Y", does: .copy, .copy),
    .both("/", does: .filter, .filter),
  ]

  static let lists: [Binding] = [
    .offer(" ", does: .mark, .mark),
    .offer("*", does: .markAll, .markAll),
    .offer("T", does: .chooseOrder, .sort),
    .offer("V", does: .chooseView, .savedViews),
  ]

  static let board: [Binding] = [
    .quiet("1", does: .show(.today), .viewToday),
    .quiet("2", does: .show(.assignments), .viewAssignments),
    .quiet("3", does: .show(.timeline), .viewTimeline),
    .quiet("4", does: .show(.statistics), .viewStatistics),
    .quiet("5", does: .show(.inbox), .viewInbox),
    .quiet("6", does: .show(.journal), .viewJournal),
    .quiet("7", does: .show(.meeting), .viewMeeting),
    .quiet(.tab, does: .nextPane, .nextPane),
    .quiet(.backTab, does: .previousPane, .previousPane),
    .quiet(.escape, does: .back, .back),
    .quiet(",", does: .settings, .settings),
    .hint("q", does: .close, .close),
    .hint(":", does: .palette, .palette),
    .hint("?", does: .help, .help),
  ]
}
