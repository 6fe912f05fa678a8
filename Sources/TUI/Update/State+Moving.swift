import Assignments

extension State {
  /// Moves the cursor of whatever has the focus; tells whether the rows at hand were enough.
  mutating func move(_ motion: Motion) -> Bool {
    let layout = Layout(size)
    switch layers.last {
    case .menu(var menu):
      menu.move(motion)
      layers[layers.count - 1] = .menu(menu)
    case .help(let place, let top):
      layers[layers.count - 1] = .help(of: place, top: scrolled(top, motion, by: layout.pageRows))
    case .reading(let top):
      layers[layers.count - 1] = .reading(top: scrolled(top, motion, by: layout.pageRows))
    case .filter: return moveInList(motion)
    case .form, .question: break
    case nil: return moveInPane(motion)
    }
    return true
  }

  private mutating func moveInPane(_ motion: Motion) -> Bool {
    let layout = Layout(size)
    switch ground {
    case .today: agenda.move(motion, showing: layout.agendaRows)
    case .agencies where motion == .right: pane = .list
    case .agencies: look(motion)
    case .list where motion == .left && layout.shows(.agencies): pane = .agencies
    case .list where motion == .right && layout.shows(.detail): pane = .detail
    case .detail where motion == .left: pane = .list
    case .detail: dossierTop = scrolled(dossierTop, motion, by: layout.detailRows)
    default: return moveInList(motion)
    }
    return true
  }

  /// Moves among the agencies, and shows the assignments of the one arrived at.
  private mutating func look(_ motion: Motion) {
    let before = agencies.scope
    agencies.move(motion, showing: Layout(size).agencyRows)
    if agencies.scope != before { readList(at: .start) }
  }

  private mutating func moveInList(_ motion: Motion) -> Bool {
    let height = Layout(size).listRows
    var isThere = true
    switch motion {
    case .up: isThere = list.move(by: -1, showing: height)
    case .down: isThere = list.move(by: 1, showing: height)
    case .pageUp: isThere = list.move(by: -height, showing: height)
    case .pageDown: isThere = list.move(by: height, showing: height)
    case .halfPageUp: isThere = list.move(by: -height / 2, showing: height)
    case .halfPageDown: isThere = list.move(by: height / 2, showing: height)
    case .first: if !list.moveToStart(showing: height) { readList(at: .start) }
    case .last: if !list.moveToEnd(showing: height) { readList(at: .end) }
    case .left, .right: break
    }
    extendList()
    return isThere
  }

  /// The first line to show of a text that is scrolled; how far it goes is seen where it is drawn.
  private func scrolled(_ top: Int, _ motion: Motion, by height: Int) -> Int {
    switch motion {
    case .up: max(0, top - 1)
    case .down: top + 1
    case .pageUp: max(0, top - height)
    case .pageDown: top + height
    case .halfPageUp: max(0, top - height / 2)
    case .halfPageDown: top + height / 2
    case .first: 0
    case .last: .max / 2
    case .left, .right: top
    }
  }
}
