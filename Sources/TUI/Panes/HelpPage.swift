package import Phrases

/// The page of keys: those that hold in the place it was opened in, from the one table of keys.
struct HelpPage {
  private let state: State
  private let place: Place
  private let language: Language

  /// Makes the page for a place.
  init(_ state: State, of place: Place, in language: Language) {
    self.state = state
    self.place = place
    self.language = language
  }

  /// The page from a line on.
  func picture(top: Int, _ layout: Layout) -> Picture {
    let columns = layout.size.columns
    let lines = lines(columns: columns)
    let first = min(top, max(0, lines.count - layout.pageRows))
    let shown = lines[first..<min(first + layout.pageRows, lines.count)]
    let part = lines.count > layout.pageRows ? "\(first + 1)–\(first + shown.count)/\(lines.count)" : ""
    let rule = Line.rule(Phrase.helpTitle(in: language), hasFocus: true, end: part, columns: columns)
    return Picture(columns: columns, lines: [rule] + shown, cursor: Position(column: 0, row: 1))
  }

  /// The lines: the tables of the place and of what it lies in, each under its heading.
  func lines(columns: Int) -> [Line] {
    let holding = Set(KeyMap.holding(in: place))
    var lines: [Line] = []
    for place in place.chain {
      let bindings = KeyMap.bindings(in: place).filter { binding in
        holding.contains(binding) && state.isEver(binding.action)
      }
      if bindings.isEmpty { continue }
      lines.append(Line(" " + place.phrase(in: language), .strong))
      lines += table(bindings, columns: columns) + [Line()]
    }
    lines.append(Line(" " + Phrase.offSign(in: language), .quiet))
    if !state.session.path.isEmpty {
      lines.append(Line(" " + Phrase.databasePath(in: language) + Printable.text(state.session.path), .quiet))
    }
    return lines
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

extension Place {
  /// The heading of the place.
  package var phrase: Phrase {
    switch self {
    case .today: .placeToday
    case .timeline: .placeTimeline
    case .statistics: .placeStatistics
    case .inbox: .placeInbox
    case .journal: .placeJournal
    case .meeting: .placeMeeting
    case .agencies: .placeAgencies
    case .list: .placeList
    case .detail: .placeDetail
    case .reading: .placeReading
    case .board: .placeBoard
    case .filter: .placeFilter
    case .menu: .placeMenu
    case .form: .placeForm
    case .question: .placeQuestion
    case .proof: .placeProof
    case .inputMethod: .placeInputMethod
    case .help: .placeHelp
    case .tooSmall: .placeTooSmall
    case .anywhere: .placeAnywhere
    }
  }
}
