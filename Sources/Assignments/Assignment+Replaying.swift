extension Assignment {
  /// The state before the first line of the journal about it.
  package static func blank(_ number: AssignmentNumber) -> Assignment {
    Assignment(number: number, action: "")
  }

  /// Takes the state one line of the journal further: what the line says the fields hold since, they hold.
  ///
  /// State is what the journal says. A line that was refused changes nothing.
  ///
  /// - Throws: `BoardError.brokenReplay` when a field did not hold what the line says it held before.
  package mutating func replay(_ entry: Entry) throws(BoardError) {
    guard !entry.wasRefused else { return }
    revision += 1
    for (name, shift) in entry.changes {
      // A line of undoing names beside the fields the line that it undoes.
      guard let field = Field(rawValue: name) else { continue }
      guard self[field] == shift.before else { throw .brokenReplay(line: entry.line, field: field) }
      self[field] = shift.after
      fieldRevisions[field] = revision
    }
  }
}
