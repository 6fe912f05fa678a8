import Assignments
import Phrases

/// The six clarities in one line, each with whether it is provided, and their count.
struct ClarityLine {
  /// The clarities.
  let clarities: [(clarity: Clarity, isClear: Bool)]
  /// The language.
  let language: Language

  /// The line; where there is no room for all six, only their count.
  func line(columns: Int) -> Line {
    let count = clarities.count { $0.isClear }
    let end = Span("\(count)/\(clarities.count)", count == clarities.count ? .notice : .soon)
    let spans = clarities.map { item in
      let word = item.clarity.shortPhrase(in: language)
      return Span("\(item.isClear ? "✓" : "✗") \(word)  ", item.isClear ? .quiet : .soon)
    }
    let whole = Line(spans + [end])
    if whole.width <= columns { return whole }
    return Line([Span(Phrase.columnClarity(in: language) + ": ", .quiet), end])
  }
}
