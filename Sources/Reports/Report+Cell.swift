package import Assignments
package import Deadlines
package import Phrases

extension Report {
  /// What stands in a row's column, as a fact.
  package enum Cell: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// One of the six clarities that is missing.
    case missing
    /// A number.
    case number(Int)
    /// A day.
    case day(Day)
    /// A share of a whole.
    case share(Int, of: Int)
    /// Words as somebody wrote them.
    case text(String)
    /// Words of the program.
    case phrase(Phrase)
    /// Several lines of words.
    case lines([Phrase])
    /// What is to be done, and the number of the assignment.
    case work(String, AssignmentNumber)
  }
}

extension Report.Cell {
  /// A text, or nothing when there is none.
  init(_ text: String?) {
    self = text.map(Self.text) ?? .nothing
  }

  /// The text of a clarity, or that it is missing.
  init(clarity text: String?) {
    self = text.map(Self.text) ?? .missing
  }

  /// A day, or nothing when there is none.
  init(_ day: Day?) {
    self = day.map(Self.day) ?? .nothing
  }

  /// The cell in lines for people, each of them cleaned.
  ///
  /// - Parameter language: The language.
  /// - Returns: A line for nearly every cell, several where the cell has several.
  package func lines(in language: Language) -> [String] {
    switch self {
    case .nothing: ["–"]
    case .missing: [Phrase.notClear(in: language)]
    case .number(let number): [number.written(in: language)]
    case .day(let day): [day.vietnamese]
    case .share(let part, let whole): [percent(part, of: whole, in: language)]
    case .text(let text): [Cleaning.line(text)]
    case .phrase(let phrase): [Cleaning.line(phrase(in: language))]
    case .lines(let phrases): phrases.map { Cleaning.line($0(in: language)) }
    case .work(let action, let number): ["\(Cleaning.line(action)) (\(number))"]
    }
  }

  /// The cell in one line for people.
  package func line(in language: Language) -> String {
    lines(in: language).joined(separator: "; ")
  }
}
