package import Phrases

extension State {
  /// The screen that shows the state: a value, and nothing but a function of the state.
  package func frame(fitting size: Size, in language: Language) -> Frame {
    let layout = Layout(size)
    guard layout.shape != .tooSmall else { return State.tooSmall(size, in: language) }
    let body = body(layout, in: language).fitted(toRows: layout.bodyRows)
    let picture = Picture(columns: size.columns, lines: [TitleBar(self, in: language).line(columns: size.columns)])
      .above(over(body, layout, in: language))
      .above(Picture(columns: size.columns, lines: [
        NoticeLine(self, in: language).line(columns: size.columns),
        HintBar(self, in: language).line(columns: size.columns),
      ], cursor: nil))
    return Frame(
      size: size, lines: picture.lines, cursor: picture.cursor ?? Position(column: 0, row: 1),
      showsCursor: picture.showsCursor)
  }

  /// What lies under all layers: the view, or the page that covers it.
  private func body(_ layout: Layout, in language: Language) -> Picture {
    if case .help(let place, let top) = layers.last {
      return HelpPage(self, of: place, in: language).picture(top: top, layout)
    }
    let isReading = layers.contains { if case .reading = $0 { true } else { false } }
    if isReading { return DetailPane(self, in: language).page(layout) }
    return switch view {
    case .today: AgendaPane(self, in: language).picture(layout)
    case .assignments: assignments(layout, in: language)
    }
  }

  private func assignments(_ layout: Layout, in language: Language) -> Picture {
    let list = ListPane(self, in: language).picture(columns: layout.mainColumns, rows: layout.listRows)
    guard layout.shape == .full else { return list }
    let detail = DetailPane(self, in: language).picture(columns: layout.mainColumns, rows: layout.detailRows)
    let side = Picture(columns: 1, lines: State.side(layout))
    return AgencyPane(self, in: language).picture(columns: layout.agencyColumns, rows: layout.agencyRows)
      .fitted(toRows: layout.bodyRows)
      .beside(side).beside(list.above(detail).fitted(toRows: layout.bodyRows))
  }

  /// The line between the agencies and the rest, which meets the headings of the panes.
  private static func side(_ layout: Layout) -> [Line] {
    (0..<layout.bodyRows).map { row in
      Line(row == 0 ? "┬" : row == layout.listRows + 2 ? "├" : "│", .quiet)
    }
  }

  /// A picture with the menu, form or question over it.
  private func over(_ body: Picture, _ layout: Layout, in language: Language) -> Picture {
    switch layers.last {
    case .menu(let menu): body.under(MenuBox(menu, in: language).picture(layout))
    case .form(let form): body.under(FormBox(form, session.directory, in: language).picture(layout))
    case .question(let question):
      body.under(QuestionBox(question, in: language).picture(layout))
    case .filter, .help, .reading, nil: body
    }
  }

  private static func tooSmall(_ size: Size, in language: Language) -> Frame {
    let words = Phrase.tooSmall(size.columns, size.rows, needs: Layout.least.columns, Layout.least.rows)
    let lines = words(in: language).wrapped(to: size.columns).map { Line($0) }
    let picture = Picture(columns: size.columns, lines: lines).fitted(toRows: size.rows)
    return Frame(size: size, lines: picture.lines, cursor: Position(column: 0, row: 0))
  }
}
