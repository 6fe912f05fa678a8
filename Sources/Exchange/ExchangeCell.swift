package import Deadlines
package import Phrases

/// What stands in a cell of a table that is written.
package enum ExchangeCell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Int)
  case day(Day)
  case flag(Bool)
  /// Codes or names, one after another.
  case list([String])
  /// A word of the domain: for programs, and for people.
  case word(String, Phrase)
}

extension ExchangeCell {
  /// A text, or nothing.
  init(_ text: String?) { self = text.map(ExchangeCell.text) ?? .empty }

  /// A day, or nothing.
  init(_ day: Day?) { self = day.map(ExchangeCell.day) ?? .empty }

  /// The cell as people read it in a spreadsheet; days as ISO 8601 writes them, which every spreadsheet
  /// reads.
  package func text(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): day.iso
    case .flag(let flag): (flag ? Phrase.yes : .no)(in: language)
    case .list(let names): names.joined(separator: "; ")
    case .word(_, let phrase): phrase(in: language)
    }
  }
}
