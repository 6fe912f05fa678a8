/// A window of the journal, newest line first.
package struct JournalWindow: Hashable, Sendable {
  /// The lines.
  package var entries: [Entry]
  /// Tells whether there are newer lines than these.
  package var hasNewer: Bool
  /// Tells whether there are older ones.
  package var hasOlder: Bool
  /// The number of the last line of the whole journal, which is also how many lines it has.
  package var head: Int

  /// Makes a window from its facts; by default that of an empty journal.
  package init(entries: [Entry] = [], hasNewer: Bool = false, hasOlder: Bool = false, head: Int = 0) {
    self.entries = entries
    self.hasNewer = hasNewer
    self.hasOlder = hasOlder
    self.head = head
  }

  /// Which lines of the journal are meant.
  package enum Scope: Hashable, Sendable {
    /// All of them.
    case all
    /// Those about an assignment.
    case assignment(AssignmentNumber)
    /// Those by a member.
    case member(String)

    /// Tells whether a line is meant.
    package func holds(_ entry: Entry) -> Bool {
      switch self {
      case .all: true
      case .assignment(let number): entry.subject == .assignment(number)
      case .member(let login): entry.member == login
      }
    }
  }
}
