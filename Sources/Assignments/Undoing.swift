// Undoing is a deed like any other: a new line of the journal that gives the fields back what the line undone
// took from them. The line that it undoes stays, and is named.
extension Entry {
  /// The name under which a line of undoing says which line it undoes.
  package static let undoes = "undoes"

  /// The number of the line that this one undoes, when it undoes one.
  package var undone: Int? {
    deed == .undo ? changes[Entry.undoes]?.after.number : nil
  }
}

extension Sequence<Entry> {
  /// The lines that still hold: none that was refused, undone, or does nothing but undo.
  ///
  /// What is undone must come with the line that undoes it; the order does not matter.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  package var holding: [Entry] {
    let undone = Set(compactMap { $0.wasRefused ? nil : $0.undone })
    return filter { !$0.wasRefused && $0.deed != .undo && !undone.contains($0.line) }
  }
}

extension Assignment {
  /// The state before a line of the journal, given that nothing came after it that still holds.
  ///
  /// A draft that is not wanted after all is cancelled, because its number is never given again.
  ///
  /// - Throws: `BoardError.notUndoable` for a line that made more than a change to this assignment.
  func undoing(_ entry: Entry) throws(BoardError) -> Assignment {
    var after = self
    if entry.deed == .add {
      after.status = .cancelled
      return after
    }
    // An assignment that another deed has made cannot be unmade, nor can one that was divided.
    guard entry.changes[Field.action.rawValue]?.before != .text(""), status != .divided else {
      throw .notUndoable(number, entry.deed)
    }
    for (name, shift) in entry.changes {
      guard let field = Field(rawValue: name) else { continue }
      guard self[field] == shift.after else { throw .notUndoable(number, entry.deed) }
      after[field] = shift.before
    }
    return after
  }
}
