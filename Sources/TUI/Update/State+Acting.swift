import Assignments
import Phrases

extension State {
  /// Does what a key stands for; tells whether all that it needed was there.
  mutating func act(_ action: Action) -> Bool {
    switch action {
    case .move(let motion): return move(motion)
    case .turn(let leaf): return turn(to: leaf)
    case .show(let view): show(view)
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: -1)
    case .open: open()
    case .narrow(let narrowing): narrow(to: narrowing)
    case .read: layers.append(.reading(top: 0))
    case .menu: openMenu()
    case .copy: copy()
    case .filter: if !searchKeys() { openFilter() }
    case .complete(let step): complete(by: step)
    case .chooseOrder: chooseOrder()
    case .sort(let order): sort(by: order)
    case .chooseView:
      isChoosingView = true
      ask(.savedViews)
    case .recall(let view): recall(view)
    case .nameView: nameView()
    case .chooseRemoval(let views): chooseRemoval(among: views)
    case .remove(let view):
      layers = []
      ask(.remove(view))
    case .mark: return mark()
    case .markAll: markAll()
    case .settings: open(.settings(of: session, language: language))
    case .palette: openPalette()
    case .goTo(let number): go(to: number)
    case .list(let agency): list(agency)
    case .help: layers.append(.help(KeyList(of: place)))
    case .back: back()
    case .close: close()
    case .deed(let deed): begin(deed)
    case .undo: ask(.lastDeed)
    case .readDirective: beginReading()
    case .acceptProposal: changeReview { $0.decide(.accepted) }
    case .rejectProposal: changeReview { $0.decide(.rejected) }
    case .editProposal: editProposal()
    case .splitProposal: review(orSay: .cannotSplit) { $0.split() }
    case .mergeProposals: review(orSay: .nothingToMerge) { $0.merge() }
    case .undoDecision: review(orSay: .nothingDecided) { $0.undo() }
    case .choose: return choose()
    case .agree: answer(true)
    case .refuse: answer(false)
    case .settle(let method): settle(method)
    case .edit(let edit): self.edit(edit)
    case .nextField: goOn()
    case .previousField: goBack()
    case .lineDown: if !moveLine(by: 1) { goOn(completing: false) }
    case .lineUp: if !moveLine(by: -1) { goBack() }
    case .enterField: enterField()
    case .save: save()
    case .interrupt: interrupt()
    case .repaint: ask(.repaint)
    case .suspend: ask(.suspend)
    }
    return true
  }
}

// MARK: - Going about

extension State {
  /// Goes to a view as it was left, which is read again; closes what lies over the panes.
  mutating func show(_ view: View) {
    layers = []
    if self.view != view { turnDetail(to: view) }
    self.view = view
    readAgain()
  }

  /// Keeps how far the pane of details was read, for when one comes back to the list.
  private mutating func turnDetail(to view: View) {
    if self.view == .assignments, let number = dossier?.assignment.number {
      detailPlace = DetailPlace(number: number, top: dossierTop)
    }
    let kept = detailPlace?.number == dossier?.assignment.number ? detailPlace?.top : nil
    dossierTop = view == .assignments ? kept ?? 0 : 0
  }

  /// Moves the focus to another pane of those that are on the screen.
  private mutating func turn(by step: Int) {
    let panes = Pane.allCases.filter(Layout(size).shows)
    guard view == .assignments, let index = panes.firstIndex(of: pane) else { return }
    pane = panes[(index + step + panes.count) % panes.count]
  }

  /// Goes to the list that the line under the cursor stands for.
  private mutating func open() {
    switch view {
    case .assignments: pane = .list
    case .timeline, .inbox, .meeting: break
    case .statistics: openFromStatistics()
    case .journal: openFromJournal()
    case .today:
      guard let line = agenda.line else { return }
      if case .rest(.changedSince, _) = line { return show(.journal) }
      let number = agenda.selected?.number
      let search = Search(of: line, for: session.member, on: today)
      filter.read(search.text, in: session.directory)
      agencies.select(search.scope, showing: Layout(size).agencyRows)
      view = .assignments
      pane = .list
      readList(at: number.map { .around($0) } ?? .start)
      readTallies()
    }
  }

  /// Goes one step back, never out.
  private mutating func back() {
    switch layers.last {
    case .filter(let entry):
      layers.removeLast()
      filter = entry.before
      agencies.select(entry.scope, showing: Layout(size).agencyRows)
      readList(at: entry.selected.map { .around($0) } ?? .start)
      readTallies()
    case .form(let form) where form.isDirty:
      layers.append(.question(.leaving(form)))
    case .form: leaveForm()
    case .help(let keys) where keys.isSearching || !keys.wanted.isEmpty: dropKeySearch()
    case .review(let review) where review.isDirty:
      layers.append(
        .question(Question(title: .readDirectiveTitle, lines: [.losesDecisions], consequence: .leaveReview)))
    case .review: leaveReview()
    case .some: layers.removeLast()
    case nil: withdraw()
    }
  }

  /// Goes one step back on the panes: to the list, to all assignments, to the view of the day.
  private mutating func withdraw() {
    if view == .today {
      notice = .changed(.quitWithQ)
    } else if view == .journal, journal.scope != .all {
      listJournal(.all)
    } else if view != .assignments {
      show(.today)
    } else if pane != .list {
      pane = .list
    } else if !marks.isEmpty {
      marks.clear()
    } else if !filter.text.isEmpty {
      filter.read("", in: session.directory)
      readAgain()
    } else {
      show(.today)
    }
  }

  /// Closes the view; the first one closes the board.
  private mutating func close() {
    if place == .tooSmall {
      if form?.isDirty != true { ending = .left }
    } else if view == .today {
      ending = .left
    } else {
      show(.today)
    }
  }

  private mutating func interrupt() {
    if isInterrupted {
      ending = .left
    } else {
      isInterrupted = true
      notice = .changed(.quitWithInterrupt)
    }
  }
}
