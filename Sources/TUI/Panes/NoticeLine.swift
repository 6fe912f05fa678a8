import Phrases

/// The line above the hint bar: the filter while it is typed, what was just said, and what must always be known.
struct NoticeLine {
  private let state: State
  private let language: Language

  /// Makes the line of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The line in so many columns.
  func line(columns: Int) -> Line {
    let note = state.session.note.map { Line(" " + $0(in: language) + " ", .quiet) } ?? Line()
    guard let news else { return Line().fitted(to: columns, before: note) }
    return news.width + note.width <= columns ? news.fitted(to: columns, before: note) : news.fitted(to: columns)
  }

  private var news: Line? {
    if state.saving != nil { return Line(" … " + Phrase.saving(in: language), .strong) }
    guard let notice = state.notice else { return nil }
    return Line(" " + notice.kind.sign + " " + Printable.text(notice.phrase(in: language)) + " ", notice.kind.style)
  }
}
