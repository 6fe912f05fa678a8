import Assignments
import Phrases

extension State {
  /// Moves the cursor of whatever has the focus; tells whether the rows at hand were enough.
  mutating func move(_ motion: Motion) -> Bool {
    let layout = Layout(size)
    switch layers.last {
    case .menu(var menu):
      menu.move(motion)
      layers[layers.count - 1] = .menu(menu)
    case .review: changeReview { $0.move(motion) }
    case .palette(var palette):
      palette.move(motion)
      layers[layers.count - 1] = .palette(palette)
    case .help(var keys):
      let length = longest { HelpPage(self, keys, in: $0).lines(columns: size.columns).count }
      let rows = layout.pageRows - (keys.isSearching || !keys.wanted.isEmpty ? 1 : 0)
      keys.top = motion.scrolled(from: keys.top, of: length, showing: rows)
      layers[layers.count - 1] = .help(keys)
    case .reading(let top):
      let length = view == .journal ? entryLength : dossierLength(columns: size.columns)
      let top = motion.scrolled(from: top, of: length, showing: layout.pageRows)
      layers[layers.count - 1] = .reading(top: top)
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
    case .timeline: return moveInTimeline(motion)
    case .statistics: return moveInStatistics(motion)
    case .inbox: return moveInInbox(motion)
    case .journal: return moveInJournal(motion)
    case .meeting: return moveInMeeting(motion)
    case .agencies where motion == .right: pane = .list
    case .agencies: look(motion)
    case .list where motion == .left && layout.shows(.agencies): pane = .agencies
    case .list where motion == .right && layout.shows(.detail): pane = .detail
    case .detail where motion == .left: pane = .list
    case .detail:
      let length = dossierLength(columns: layout.mainColumns)
      dossierTop = motion.scrolled(from: dossierTop, of: length, showing: layout.detailRows)
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

  private func dossierLength(columns: Int) -> Int {
    guard let dossier else { return 0 }
    return longest { text(of: dossier, columns: columns, in: $0).lines(atMost: .max).count }
  }

  private var entryLength: Int {
    guard let entry = journal.entry else { return 0 }
    return longest { EntryText(columns: size.columns, language: $0).page(of: entry).count }
  }

  /// The length of a text in the language in which it is longest: the state does not know which one is shown.
  private func longest(_ length: (Language) -> Int) -> Int {
    max(length(.vi), length(.en))
  }
}
