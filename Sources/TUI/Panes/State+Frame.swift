package import Phrases

extension State {
  /// The screen that shows the state: a value, and nothing but a function of the state.
  package func frame(fitting size: Size, in language: Language) -> Frame {
    let layout = Layout(size)
    guard layout.shape != .tooSmall else { return State.tooSmall(size, in: language) }
    let picture = picture(layout, in: language)
    let frame = Frame(
      size: size, lines: picture.lines, cursor: picture.cursor ?? Position(column: 0, row: 1),
      showsCursor: picture.showsCursor)
    return session.isSlow ? frame.thrifty : frame
  }

  /// The screen with what places on it stand for.
  func picture(_ layout: Layout, in language: Language) -> Picture {
    let columns = layout.size.columns
    let ground = body(layout, in: language).fitted(toRows: layout.bodyRows)
    // The focus is in the box; and a box may hide the sign of the selected row, but not all of the row.
    let isUnderBox = boxes.contains(where: \.isBox)
    let body = boxes.reduce(isUnderBox ? ground.replacing(.selected, by: .remembered) : ground) {
      body, layer in
      box(of: layer, layout, in: language).map(body.under) ?? body
    }
    return TitleBar(self, in: language).picture(columns: columns)
      .above(body).above(Picture(columns: columns, lines: [Line()]))
      .endingWith(NoticeLine(self, in: language).lines(columns: columns))
      .above(HintBar(self, in: language).picture(columns: columns))
  }

  /// What lies under all boxes: the view, or the page that covers it.
  private func body(_ layout: Layout, in language: Language) -> Picture {
    switch layers.last(where: \.isPage) {
    case .help(let keys): return HelpPage(self, keys, in: language).picture(layout)
    case .review(let review): return ReviewPane(review, session, in: language).picture(layout)
    case .reading(let top) where view == .journal:
      return JournalPane(self, in: language).page(top: top, layout)
    case .reading(let top): return DetailPane(self, in: language).page(top: top, layout)
    default: break
    }
    return switch view {
    case .today: AgendaPane(self, in: language).picture(layout)
    case .assignments: assignments(layout, in: language)
    case .timeline: TimelinePane(self, in: language).picture(layout)
    case .statistics: StatisticsPane(self, in: language).picture(layout)
    case .inbox: InboxPane(self, in: language).picture(layout)
    case .journal: JournalPane(self, in: language).picture(layout)
    case .meeting: MeetingPane(self, in: language).picture(layout)
    }
  }

  /// The layers that are boxes on the page or view.
  private var boxes: ArraySlice<Layer> {
    layers.suffix(from: layers.lastIndex(where: \.isPage) ?? layers.startIndex)
  }

  private func box(of layer: Layer, _ layout: Layout, in language: Language) -> Picture? {
    switch layer {
    case .palette(let palette): PaletteBox(palette, in: language).picture(layout)
    case .menu(let menu): MenuBox(menu, in: language).picture(layout)
    case .form(let form): FormBox(form, session, known, in: language).picture(layout)
    case .question(let question): QuestionBox(question, session.keys, in: language).picture(layout)
    case .filter, .help, .reading, .review: nil
    }
  }

  private func assignments(_ layout: Layout, in language: Language) -> Picture {
    let list = ListPane(self, in: language).picture(columns: layout.mainColumns, rows: layout.listRows)
    guard layout.shape == .full else { return list }
    let detail = DetailPane(self, in: language).picture(columns: layout.mainColumns, rows: layout.detailRows)
      .aiming(at: Array(repeating: .detail, count: layout.detailRows + 1))
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

  private static func tooSmall(_ size: Size, in language: Language) -> Frame {
    let words = Phrase.tooSmall(size.columns, size.rows, needs: Layout.least.columns, Layout.least.rows)
    let lines = words(in: language).wrapped(to: size.columns).map { Line($0) }
    let picture = Picture(columns: size.columns, lines: lines).fitted(toRows: size.rows)
    return Frame(size: size, lines: picture.lines, cursor: Position(column: 0, row: 0))
  }
}
