import Assignments
import Phrases

/// The assignment that was last looked at, in a pane below the list or on a page of its own.
struct DetailPane {
  private let state: State
  private let language: Language

  /// Makes the pane of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The pane, with so many rows below its heading.
  func picture(columns: Int, rows: Int) -> Picture {
    if state.session.isSlow, state.ground != .detail {
      return DetailPane.onDemand(columns: columns, rows: rows, in: language)
    }
    let hasFocus = state.ground == .detail && state.layers.isEmpty
    return picture(columns: columns, rows: rows, top: state.dossierTop, hasFocus: hasFocus)
  }

  /// What stands in the place of details that a slow line brings only when they are asked for.
  static func onDemand(columns: Int, rows: Int, in language: Language) -> Picture {
    let words = Phrase(verbatim: "  x: ") + .read
    return Picture(columns: columns, lines: [Line(), Line(words(in: language), .quiet)]).fitted(
      toRows: rows + 1)
  }

  /// The page that covers the panes.
  func page(top: Int, _ layout: Layout) -> Picture {
    picture(columns: layout.size.columns, rows: layout.pageRows, top: top, hasFocus: true)
  }

  private func picture(columns: Int, rows: Int, top: Int, hasFocus: Bool) -> Picture {
    guard let dossier = state.dossier, state.selected != nil else {
      let words: Phrase = state.selected == nil ? .noDetail : .reading
      let rule = Line.rule("", hasFocus: hasFocus, columns: columns)
      return Picture(columns: columns, lines: [rule, Line("  " + words(in: language), .quiet)]).fitted(
        toRows: rows + 1)
    }
    let enough = top + rows + 1
    let lines = state.text(of: dossier, columns: columns, in: language).lines(atMost: enough)
    let first = min(top, max(0, lines.count - rows))
    let shown = lines[first..<min(first + rows, lines.count)]
    let part = (first > 0 ? "↑" : "") + (first + rows < lines.count ? "↓" : "")
    let title = Phrase.detailTitle(dossier.assignment.number)(in: language)
    let rule = Line.rule(title, hasFocus: hasFocus, end: part, columns: columns)
    let cursor = hasFocus ? Position(column: 0, row: 1) : nil
    return Picture(columns: columns, lines: [rule] + shown, cursor: cursor).fitted(toRows: rows + 1)
  }
}

extension State {
  /// All there is about an assignment, as text in so many columns.
  func text(of dossier: Dossier, columns: Int, in language: Language) -> DossierText {
    DossierText(
      dossier: dossier, directory: session.directory, today: today, language: language, columns: columns)
  }
}
