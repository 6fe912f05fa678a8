package import Phrases

extension Report {
  /// A column of a report's table.
  package struct Column: Hashable, Sendable {
    /// What it is called in JSON.
    package var key: String
    /// What heads it.
    package var title: ReportColumnTitle
    /// What stands in it.
    package var kind: Kind

    /// What stands in a column, by which it is laid out.
    package enum Kind: Hashable, Sendable {
      /// A number, set to the right.
      case count
      /// A day.
      case day
      /// A percentage.
      case share
      /// Words, with their weight when the line is shared out.
      case words(Int)
    }

    /// Makes a column.
    init(_ key: String, _ title: ReportColumnTitle, _ kind: Kind) {
      self.key = key
      self.title = title
      self.kind = kind
    }

    /// The weight of its words; nothing where figures stand.
    package var weight: Int? {
      if case .words(let weight) = kind { weight } else { nil }
    }

    /// Tells whether figures stand in it.
    package var isNumeric: Bool { kind == .count || kind == .share }
  }
}
