/// Something that is looked at to tell whether the board is whole.
package enum BoardCheck: String, CaseIterable, Sendable {
  /// The library is one whose way of writing is safe for many processes.
  case library
  /// Nobody but the owner can read or write the files.
  case files
  /// SQLite finds its pages, indexes and values whole, and every reference has what it refers to.
  case integrity
  /// Every line of the journal follows the one before and is what its hash says.
  case chain
  /// The journal is the one whose heads were anchored, and the last anchor is not long past.
  case anchors
  /// The list that sshd asks holds the keys of the members who may sign in.
  case keys
  /// The tables are what the journal says, when it is replayed.
  case replay
  /// The counts and the searched text are what the assignments say.
  case derived
}

/// What looking at something has shown.
package struct CheckResult: Hashable, Sendable {
  /// What was looked at.
  package var check: BoardCheck
  /// What was found wrong, in few words that read the same in every language; nothing when all is well.
  package var findings: [String]
  /// How many things were looked at, where that can be said.
  package var count: Int?

  /// Makes a result from its facts.
  package init(_ check: BoardCheck, findings: [String] = [], count: Int? = nil) {
    self.check = check
    self.findings = findings
    self.count = count
  }
}
