import Deadlines
import Phrases
import TUI

/// What the words of a directive were read as, laid out for people.
struct ReadingSheet {
  private let reading: DeadlineReading
  private let issued: DocumentDate?
  private let undecided: Int?

  /// Lays out a reading.
  ///
  /// - Parameters:
  ///   - reading: What the words mean.
  ///   - issued: The directive's date, when the reading rests on it.
  ///   - undecided: The year whose days off nobody has decided, when the reading rests on them.
  init(_ reading: DeadlineReading, restsOn issued: DocumentDate?, undecided: Int?) {
    self.reading = reading
    self.issued = issued
    self.undecided = undecided
  }

  /// The lines.
  func lines(in language: Language) -> [String] {
    let deadline = reading.deadline
    let meaning = Phrase(verbatim: "→ ") + reading.phrase(restingOn: issued)
    let remarks = reading.remarks + (undecided.map { [.undecided($0)] } ?? [])
    let entries: [(ColumnTitle, Phrase)] =
      [
        (.phrase, Phrase(verbatim: "“\(deadline.phrase ?? "")”")), (.due, meaning),
        (.kind, deadline.kind.phrase), (.rule, .rule(reading.rule)), (.basis, deadline.basis.phrase),
      ] + remarks.map { (.remarks, $0) }
    return entries.map { title, phrase in
      title.phrase(in: language).filling(12) + "  " + Printable.line(phrase(in: language))
    }
  }
}
