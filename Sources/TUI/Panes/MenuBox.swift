import Phrases

/// The menu, laid over the panes.
struct MenuBox {
  private let menu: Menu
  private let language: Language

  /// Makes the box of a menu.
  init(_ menu: Menu, in language: Language) {
    self.menu = menu
    self.language = language
  }

  /// The box, as large as its lines want and the screen allows.
  func picture(_ layout: Layout) -> Picture {
    let rows = max(1, min(menu.offers.count, layout.bodyRows - 2))
    let top = ListWindow.top(0, showing: menu.cursor, of: menu.offers.count, in: rows)
    let wanted = menu.offers.map { Width.of($0.phrase(in: language)) + keyColumns + 6 }.max() ?? 0
    let columns = min(max(30, wanted), layout.size.columns - 8)
    let lines = menu.offers.indices.dropFirst(top).prefix(rows).map { line($0, columns: columns) }
    let inside = Picture(
      columns: columns, lines: lines, cursor: Position(column: 0, row: menu.cursor - top)
    ).aiming(at: lines.indices.map { .offer(top + $0) })
    return .box(inside, heading: menu.title(in: language))
  }

  /// The columns of the keys: none where no line has one.
  private var keyColumns: Int {
    menu.offers.compactMap { $0.key.map { Width.of($0.label) + 1 } }.max().map { max(3, $0) } ?? 0
  }

  private func line(_ index: Int, columns: Int) -> Line {
    let offer = menu.offers[index]
    let isSelected = index == menu.cursor
    let isOff = offer.refusal != nil
    var line = Line(isSelected ? "▸ " : "  ", .strong)
    line.append((offer.key?.label ?? "").fitted(to: keyColumns), isOff ? .quiet : .strong)
    line.append(offer.phrase(in: language).fitted(to: columns - keyColumns - 4), isOff ? .quiet : .plain)
    line.append(isOff ? " –" : "  ", .quiet)
    return isSelected ? line.all(in: .selected) : line
  }
}
