import Assignments

extension DossierText {
  /// What a line of the journal says: when, who, which deed, why, and what it changed.
  func lines(of entry: Entry) -> [Line] {
    EntryText(columns: columns, language: language).lines(of: entry)
  }
}
