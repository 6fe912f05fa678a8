import Assignments
import Deadlines

/// A line of the timeline.
enum TimelineLine: Hashable, Sendable {
  /// The heading of a week, with the number of days on which offices work.
  case week(Timeline.Week, workingDays: Int)
  /// Weeks in which nothing falls due, from a Monday to a Sunday, with how many days out of rhythm they have
  /// that no line of their own names.
  case fold(from: Day, to: Day, unnamed: Int)
  /// Today, and what is special about it.
  case today(Day, Special?)
  /// A day, or several of one name, that is out of rhythm.
  case special(Special)
  /// An assignment that falls due; the first of a day without a line of its own says which.
  case row(Row, namesDay: Bool)
  /// That nobody has decided the days off of the year of what follows.
  case undecided(Int)
  /// That nothing falls due later.
  case end

  /// What is special about a day, or about several in a row.
  struct Special: Hashable, Sendable {
    /// The first day.
    var first: Day
    /// The last day.
    var last: Day
    /// The holiday; nothing on a weekend on which something falls due.
    var holiday: Holiday?
    /// The next working day, where something falls due and nobody works.
    var next: Day?
  }

  /// The assignment of the line.
  var row: Row? {
    if case .row(let row, _) = self { row } else { nil }
  }
}
