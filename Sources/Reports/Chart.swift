import Deadlines
package import Phrases

extension Report {
  /// Bars, each of parts one after another.
  package struct Chart: Hashable, Sendable {
    /// What it shows.
    package var title: ReportChartWord
    /// What the parts of each bar are, in order.
    package var parts: [Part]
    /// The bars.
    package var bars: [Bar]

    /// A part that every bar has.
    package struct Part: Hashable, Sendable {
      /// What it is.
      package var word: ReportChartWord
      /// What it means, which decides how it looks.
      package var meaning: Meaning

      init(_ word: ReportChartWord, _ meaning: Meaning) {
        self.word = word
        self.meaning = meaning
      }
    }

    /// What a part means.
    package enum Meaning: String, Hashable, CaseIterable, Sendable {
      case good, fair, open, bad, worse, none
    }

    /// A bar.
    package struct Bar: Hashable, Sendable {
      /// Whose it is.
      package var name: Phrase
      /// How many each part counts.
      package var values: [Int]

      init(_ name: Phrase, _ values: [Int]) {
        self.name = name
        self.values = values
      }
    }
  }
}

extension Report.Chart {
  /// The parts of a bar that shows the cells.
  static let cells = [
    Part(.onTime, .good), Part(.late, .fair), Part(.inTerm, .open), Part(.overdue, .bad),
    Part(.unscheduled, .none),
  ]

  /// A chart of bars, without those of nothing; no chart when there is nothing to draw.
  static func drawing(_ title: ReportChartWord, _ parts: [Part], _ bars: [Bar]) -> Report.Chart? {
    let bars = bars.filter { $0.values.contains { $0 > 0 } }
    return bars.isEmpty ? nil : Report.Chart(title: title, parts: parts, bars: bars)
  }
}

extension FourCells {
  /// The counts in the order in which a bar shows them.
  var parts: [Int] { [onTime, late, inTerm, overdue, unscheduled] }
}
