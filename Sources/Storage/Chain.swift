import Assignments

/// The chain of the journal, followed line by line from its beginning.
struct Chain {
  /// The number of the last line.
  private(set) var line = 0
  /// The hash of the last line.
  private(set) var hash = ""

  /// Goes one line further.
  ///
  /// - Throws: `BoardError.brokenChain` when the line does not follow the one before, or is not what its hash
  ///   says.
  mutating func follow(_ next: JournalLine, hash: String) throws(BoardError) {
    guard next.line == line + 1, next.previous == self.hash, next.hash == hash else {
      throw .brokenChain(line: line + 1)
    }
    line = next.line
    self.hash = hash
  }
}
