import Phrases

/// The palette of commands, laid over the panes: the typed words, and below them what answers.
struct PaletteBox {
  private let palette: CommandPalette
  private let language: Language

  /// Makes the box of a palette.
  init(_ palette: CommandPalette, in language: Language) {
    self.palette = palette
    self.language = language
  }

  /// The box; its size stays the same while somebody types.
  func picture(_ layout: Layout) -> Picture {
    let columns = min(64, layout.size.columns - 8)
    let rows = max(1, min(14, layout.bodyRows - 4))
    let input = palette.input.window(of: columns - 2)
    let prompt = Line([Span(": ", .strong), text(columns: columns - 2)])
    let found = palette.found
    let top = ListWindow.top(0, showing: palette.cursor, of: found.count, in: rows)
    var lines = found.indices.dropFirst(top).prefix(rows).map { line($0, columns: columns) }
    if found.isEmpty { lines = [Line("  " + Phrase.nothingFound(in: language), .quiet)] }
    let inside = Picture(
      columns: columns, lines: [prompt] + lines, cursor: Position(column: 2 + input.cursor, row: 0),
      showsCursor: true
    ).fitted(toRows: rows + 1)
    return .box(inside, heading: Phrase.paletteTitle(in: language))
  }

  private func text(columns: Int) -> Span {
    guard palette.input.text.isEmpty else {
      return Span(palette.input.window(of: columns).text.fitted(to: columns), .field)
    }
    return Span(Phrase.paletteExample(in: language).fitted(to: columns), .quiet)
  }

  private func line(_ index: Int, columns: Int) -> Line {
    let offer = palette.found[index]
    let isSelected = index == palette.cursor
    let isOff = offer.refusal != nil
    let key = offer.key?.label ?? ""
    var line = Line(isSelected ? "▸ " : "  ", .strong)
    line.append(
      Printable.text(offer.phrase(in: language)).fitted(to: columns - 15), isOff ? .quiet : .plain)
    line.append(isOff ? " – " : "   ", .quiet)
    line.append(key.fitted(to: 10), isOff ? .quiet : .strong)
    return isSelected ? line.all(in: .selected) : line
  }
}
