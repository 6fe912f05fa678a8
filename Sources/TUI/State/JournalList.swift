import Assignments

extension Entry: WindowLine {
  /// The place in the journal, newest line first.
  var key: JournalPlace? { JournalPlace(line: line) }
}

/// The place of a line in the journal as it is shown: newer lines come first.
struct JournalPlace: Hashable, Comparable, Sendable {
  /// The number of the line.
  let line: Int

  /// The place before all lines, at the newest.
  static let newest = JournalPlace(line: .max)
  /// The place behind all lines, at the oldest.
  static let oldest = JournalPlace(line: 0)

  static func < (left: JournalPlace, right: JournalPlace) -> Bool { left.line > right.line }
}

/// The journal: a window around the cursor.
struct JournalList: Hashable, Sendable {
  /// Which lines are listed.
  private(set) var scope = JournalWindow.Scope.all
  /// The number of the last line of the whole journal, which is also how many lines it has.
  private(set) var head = 0
  /// The lines by others that have come while the view was open and that the cursor was not on since.
  private(set) var news: Set<Int> = []
  /// The lines, with the cursor among them.
  var window = LineWindow<Entry>()

  /// The line that the cursor is on.
  var entry: Entry? { window.selected }

  /// The assignment that the line under the cursor is about.
  var number: AssignmentNumber? {
    if case .assignment(let number) = entry?.subject { number } else { nil }
  }

  /// Lists other lines.
  mutating func list(_ scope: JournalWindow.Scope) {
    self.scope = scope
  }

  /// Takes in a window that was asked for; lines by others than the member that have come since are news.
  ///
  /// Answers the request that it belongs to, with the news.
  mutating func receive(
    _ journal: JournalWindow, around line: Int, for login: Login, showing height: Int
  ) -> (request: LineWindow<Entry>.Request, news: Int)? {
    let before = window.isKnown ? head : .max
    let lines = (journal.entries, journal.hasNewer, journal.hasOlder)
    let request = window.receive(lines, around: JournalPlace(line: line), showing: height) {
      $0.line == $1.line
    }
    guard let request else { return nil }
    head = journal.head
    let new = journal.entries.filter { $0.line > before && $0.member != login.text }.map(\.line)
    news.formUnion(new)
    return (request, new.count)
  }

  /// Takes the mark off a line that the cursor leaves.
  mutating func visit(_ line: Int) {
    news.remove(line)
  }
}
