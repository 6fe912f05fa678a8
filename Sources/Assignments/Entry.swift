package import Deadlines

/// The end of the journal: enough to hold it against, and all that a summary prints of it.
package struct Head: Hashable, Sendable {
  /// The number of the last line.
  package var line: Int
  /// When it happened by the server's clock.
  package var at: Moment
  /// Its hash, as 64 hexadecimal digits.
  package var hash: String

  /// Makes a head from its facts.
  package init(line: Int, at: Moment, hash: String) {
    self.line = line
    self.at = at
    self.hash = hash
  }
}

/// A line of the journal: who did what, when, and what it changed.
package struct Entry: Hashable, Sendable {
  /// The line's number; lines are numbered from 1 without a gap.
  package var line: Int
  /// When it happened by the server's clock, which is information; the order is the number's.
  package var at: Moment
  /// The member.
  package var member: String
  /// The Unix login that acted for the member, when it was another.
  package var actingFor: String?
  /// What it happened to.
  package var subject: Subject
  /// What was done.
  package var deed: Deed
  /// Tells whether it was refused for want of right; then nothing changed.
  package var wasRefused: Bool
  /// What changed: each field with what it held before and after.
  package var changes: [String: Shift]
  /// The reason, note or document given.
  package var remark: String?
  /// The hash of the line, as 64 hexadecimal digits.
  package var hash: String

  /// Makes a line from its facts.
  package init(
    line: Int, at: Moment, member: String, actingFor: String?, subject: Subject, deed: Deed, wasRefused: Bool,
    changes: [String: Shift], remark: String?, hash: String
  ) {
    self.line = line
    self.at = at
    self.member = member
    self.actingFor = actingFor
    self.subject = subject
    self.deed = deed
    self.wasRefused = wasRefused
    self.changes = changes
    self.remark = remark
    self.hash = hash
  }

  /// What a field held before and after.
  package struct Shift: Hashable, Sendable {
    /// What it held before.
    package var before: Fact
    /// What it holds since.
    package var after: Fact

    /// Makes a shift from its two facts.
    package init(before: Fact, after: Fact) {
      self.before = before
      self.after = after
    }
  }

  /// What a line is about.
  package enum Subject: Hashable, Sendable {
    case assignment(AssignmentNumber)
    case member(String)
    case agency(AgencyCode)
    case directive(Int)
    case holiday(Day)
    /// The board as a whole.
    case board
  }
}
