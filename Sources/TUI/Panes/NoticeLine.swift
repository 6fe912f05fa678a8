import Assignments
import Phrases

/// The line above the hint bar: what was just said, and what must always be known.
///
/// A long refusal takes more lines, so that it can be read to its end.
struct NoticeLine {
  private let state: State
  private let language: Language

  /// Makes the line of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The line in so many columns; several of them for a long notice.
  func lines(columns: Int) -> [Line] {
    let note = state.session.note.map { Line(" " + $0(in: language) + " ", .quiet) } ?? Line()
    if state.isTouring, state.notice == nil {
      return Phrase.tour.flatMap { $0(in: language).wrapped(to: columns - 4) }.map {
        Line("   " + $0, .strong)
      }
    }
    guard let (sign, words, style) = news else { return [Line().fitted(to: columns, before: note)] }
    let texts = words.wrapped(to: columns - 4).prefix(4)
    var lines = texts.enumerated().map { index, text in
      Line((index == 0 ? " \(sign) " : "   ") + text + " ", style)
    }
    if let last = lines.last, last.width + note.width <= columns {
      lines[lines.count - 1] = last.fitted(to: columns, before: note)
    }
    return lines
  }

  private var news: (sign: String, words: String, style: Style)? {
    if state.saving != nil || state.isSavingMarked { return ("…", Phrase.saving(in: language), .strong) }
    if state.notice == nil, let offers = state.completing {
      let words = offers.words(in: language, state.session.directory)
      return ("…", Printable.text(Phrase.completions(words)(in: language)), .quiet)
    }
    if case .filter = state.layers.last, let mistake = state.filter.mistake {
      return ("✗", Printable.text(BoardError.badQuery(mistake).phrase(in: language)), .missing)
    }
    guard let notice = state.notice else { return nil }
    return (notice.kind.sign, Printable.text(notice.phrase(in: language)), notice.kind.style)
  }
}
