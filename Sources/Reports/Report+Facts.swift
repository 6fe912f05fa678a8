import Assignments
package import Phrases

extension Report {
  /// A label and what stands behind it.
  package struct Fact: Hashable, Sendable {
    /// The label.
    package var label: String
    /// What stands behind it.
    package var words: String
  }

  /// What the report tells of itself below its table, every line cleaned: the query, what was counted, the
  /// line of the journal it stands on.
  package func facts(in language: Language) -> [Fact] {
    let query =
      basis.query.isEmpty ? Phrase.reportOfEverything(in: language) : Cleaning.line(basis.query)
    let head = basis.head.map(Phrase.journalLine) ?? .journalIsEmpty
    return [Fact(label: Phrase.reportQuery(in: language), words: query)]
      + counts.map { Fact(label: $0.label(in: language), words: $0.value.words(in: language)) }
      + [Fact(label: Phrase.reportJournal(in: language), words: head(in: language))]
  }

  /// What is said right below the table.
  package func remarks(in language: Language) -> [String] {
    notes.map { $0.words(in: language) }
  }

  /// The day, or the days, that the report is about.
  package func span(in language: Language) -> String {
    (basis.from.map { Phrase.dataBetween($0, basis.day) } ?? .dataUpTo(basis.day))(in: language)
  }
}

extension Report.Count.Value {
  /// The count in words.
  func words(in language: Language) -> String {
    switch self {
    case .number(let number): number.written(in: language)
    case .part(let part, let whole):
      Phrase.part(part.written(in: language), of: whole.written(in: language))(in: language)
    case .cells(let cells): cells.sum { $0.written(in: language) }(in: language)
    }
  }
}

extension Report.Note {
  /// The note in words.
  func words(in language: Language) -> String {
    switch self {
    case .rate(let rate, let cells):
      rate.formula(
        of: cells, { $0.written(in: language) }, percent: { percent($0, of: $1, in: language) })(in: language)
    }
  }
}
