import Phrases

/// The page of keys: those that hold in the place it was opened in, from the one table of keys; and those
/// that answer what is looked for, the other places' too.
struct HelpPage {
  private let state: State
  private let keys: KeyList
  private let language: Language

  /// Makes the page.
  init(_ state: State, _ keys: KeyList, in language: Language) {
    self.state = state
    self.keys = keys
    self.language = language
  }

  /// The page from its first line on.
  func picture(_ layout: Layout) -> Picture {
    let columns = layout.size.columns
    let lines = lines(columns: columns)
    let head = keys.isSearching || !keys.wanted.isEmpty ? [search(columns: columns)] : []
    let rows = max(1, layout.pageRows - head.count)
    let first = min(keys.top, max(0, lines.count - rows))
    let shown = lines[first..<min(first + rows, lines.count)]
    let part = lines.count > rows ? "\(first + 1)–\(first + shown.count)/\(lines.count)" : ""
    let rule = Line.rule(Phrase.helpTitle(in: language), hasFocus: true, end: part, columns: columns)
    let cursor = Position(column: keys.isSearching ? cursorColumn(columns: columns) : 0, row: 1)
    return Picture(
      columns: columns, lines: [rule] + head + shown, cursor: cursor, showsCursor: keys.isSearching)
  }

  /// The lines: the tables of the place and of what it lies in, each under its heading; where something is
  /// looked for, those of all other places behind them.
  func lines(columns: Int) -> [Line] {
    let wanted = keys.wanted
    let holding = Set(state.session.keys.holding(in: keys.place))
    var lines: [Line] = []
    for place in keys.place.chain {
      lines += section(place, columns: columns) { holding.contains($0) && answers($0, wanted) }
    }
    guard wanted.isEmpty else {
      let others = Place.allCases.filter { !keys.place.chain.contains($0) }
      lines += others.flatMap { section($0, columns: columns) { answers($0, wanted) } }
      return lines.isEmpty ? [Line(" " + Phrase.noSuchKey(in: language), .quiet)] : lines
    }
    lines.append(Line(" " + Phrase.offSign(in: language), .quiet))
    if !state.session.path.isEmpty {
      lines.append(Line(" " + Phrase.databasePath(in: language) + Printable.text(state.session.path), .quiet))
    }
    return lines
  }

  private func answers(_ binding: Binding, _ wanted: Wanted) -> Bool {
    wanted.isEmpty || wanted.rank(of: binding.phrase) != nil || binding.keys.contains(where: wanted.names)
  }

  private func section(_ place: Place, columns: Int, _ isShown: (Binding) -> Bool) -> [Line] {
    let bindings = state.session.keys.bindings(in: place).filter { state.isEver($0.action) && isShown($0) }
    if bindings.isEmpty { return [] }
    return [Line(" " + place.phrase(in: language), .strong)] + table(bindings, columns: columns) + [Line()]
  }

  /// Keys and what they do, side by side where there is room.
  private func table(_ bindings: [Binding], columns: Int) -> [Line] {
    let across = max(1, columns / 50)
    let width = columns / across
    let rows = (bindings.count + across - 1) / across
    return (0..<rows).map { row in
      (0..<across).map { column -> Line in
        let index = column * rows + row
        return bindings.indices.contains(index) ? line(bindings[index], columns: width) : .blank(width)
      }.reduce(Line(), +)
    }
  }

  private func line(_ binding: Binding, columns: Int) -> Line {
    let isOff = binding.action.deed != nil && state.obstacle(to: binding.action, on: state.subject) != nil
    let keys = binding.keys.map(\.label).joined(separator: " ")
    var line = Line("   " + keys.fitted(to: 20) + " ", .strong)
    line.append(binding.phrase(in: language), isOff ? .quiet : .plain)
    if isOff { line.append(" –", .quiet) }
    return line.fitted(to: columns)
  }
}

// MARK: - The line that looks for a key

extension HelpPage {
  private var prompt: String { " " + Phrase.keySearch(in: language) + " " }

  private func search(columns: Int) -> Line {
    let room = max(4, columns - Width.of(prompt) - 1)
    let text =
      keys.search.text.isEmpty
      ? Span(Phrase.keySearchExample(in: language).fitted(to: room), .quiet)
      : Span(keys.search.window(of: room).text, .field)
    return Line([Span(prompt, .strong), text]).fitted(to: columns)
  }

  private func cursorColumn(columns: Int) -> Int {
    Width.of(prompt) + keys.search.window(of: max(4, columns - Width.of(prompt) - 1)).cursor
  }
}
