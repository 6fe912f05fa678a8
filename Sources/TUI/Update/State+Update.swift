import Assignments
import Deadlines
import Phrases

extension State {
  /// Takes in an event, and answers what it makes the board want.
  package mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .terminal(.keys(let keys)):
      endTour()
      hear(keys)
    case .terminal(.resized(let size)): resize(to: size)
    case .terminal(.silence): rest()
    case .terminal(.hangUp): ending = .hungUp
    case .page(let page, let query, let anchor): receive(page, of: query, at: anchor)
    case .tallies(let tallies, let query): receive(tallies, of: query)
    case .overview(let overview): receive(overview)
    case .timeline(let timeline, let key): receive(timeline, around: key)
    case .inbox(let inbox, let key): receive(inbox, around: key)
    case .journal(let journal, let scope, let line): receive(journal, of: scope, around: line)
    case .statistics(let statistics): receive(statistics)
    case .meeting(let meeting): receive(meeting)
    case .dossier(let dossier): receive(dossier)
    case .applied(let receipt): receive(receipt)
    case .lastDeed(let entry): askAboutUndoing(entry)
    case .known(let names): known = names
    case .proposals(let proposals, let text, let directive): receive(proposals, in: text, of: directive)
    case .adopted(let receipts): receive(adopted: receipts)
    case .marks(let rows, let count): receive(marks: rows, of: count)
    case .rehearsed(let rehearsal): receive(rehearsal)
    case .appliedAll(let receipts, let refused): receive(receipts, refused: refused)
    case .savedViews(let views): receive(views)
    case .saved(let view): receive(saved: view)
    case .removed(let view): notice = .done(.viewRemoved(view.name))
    case .done: break
    case .dismissed(let isDisabled): ending = .dismissed(isDisabled: isDisabled)
    case .refused(let error, let effect): hear(error, about: effect)
    case .glanced(let changed, let today, let now): glance(changed: changed, today: today, now: now)
    }
    if case .terminal = event {} else { hear([]) }
    defer { asked = [] }
    return isOver ? [] : asked
  }

  /// Asks for something once the event is dealt with; a later wish of the same kind takes the place of an
  /// earlier one.
  mutating func ask(_ effect: Effect) {
    asked.removeAll { effect.replaces($0) }
    asked.append(effect)
  }

  /// Takes on a size; the first one opens the board.
  private mutating func resize(to size: Size) {
    let isFirst = agenda.overview == nil
    self.size = size
    let layout = Layout(size)
    if !layout.shows(pane) { pane = .list }
    list.settle(showing: layout.listRows)
    agenda.settle(showing: layout.agendaRows)
    timeline.settle(showing: layout.timelineRows)
    inbox.window.settle(showing: layout.inboxRows)
    journal.window.settle(showing: layout.journalRows)
    statistics.settle(showing: layout.statisticsRows)
    meeting.settle(showing: layout.meetingRows)
    agencies.select(agencies.scope, showing: layout.agencyRows)
    changeReview { $0.lay(columns: ReviewPane.wordColumns(in: layout)) }
    if isFirst {
      readAgenda()
      if view != .today { readAgain() }
      if let reading {
        if let refusal = whyNot(.readDirective) {
          notice = .refused(refusal)
        } else {
          ask(.read(reading.text, of: reading.directive))
        }
      }
    } else if view == .assignments {
      extendList()
    } else if view == .timeline {
      extendTimeline()
    } else if view == .inbox {
      extendInbox()
    } else if view == .journal {
      extendJournal()
    }
  }

  /// Nobody types: reads what the cursor is on, if that was put off, keeps what was typed, and looks whether
  /// anybody else has been here.
  private mutating func rest() {
    resending = Resending()
    if owesDossier {
      readDossier()
    } else if owesTallies {
      readTallies()
    }
    keepDraft()
    keepReview()
    ask(.glance)
  }
}

// MARK: - Asking

extension State {
  /// Asks for the view of the day.
  mutating func readAgenda() {
    ask(.overview(rows: Layout(size).stretchRows, since: session.visit))
  }

  /// Asks for the list from an anchor on, and for what the agencies have of it.
  mutating func readList(at anchor: Anchor, keepsPlace: Bool = false) {
    let request = list.reload(at: anchor, keepsPlace: keepsPlace, showing: Layout(size).listRows)
    ask(.page(query, at: request.anchor, rows: request.rows))
  }

  /// Asks for more rows, when the cursor comes near the end of those at hand.
  mutating func extendList() {
    guard let request = list.extend(showing: Layout(size).listRows) else { return }
    ask(.page(query, at: request.anchor, rows: request.rows))
  }

  /// Asks for what the agencies have, which is owed until it is there: counting is given up when somebody
  /// types.
  mutating func readTallies() {
    owesTallies = true
    ask(.tallies(filter.query))
  }

  /// Asks again for everything that is on the screen, because it may have changed.
  mutating func readAgain() {
    unreadable = nil
    isOutdated = false
    switch view {
    case .today: readAgenda()
    case .assignments:
      readList(at: selected.map { .around($0.number) } ?? .start, keepsPlace: true)
      readTallies()
    case .timeline: readTimeline()
    case .statistics: readStatistics()
    case .inbox: readInbox()
    case .journal: readJournal()
    case .meeting: readMeeting()
    }
    readDossier()
  }

  /// Asks for all there is about the selected assignment.
  mutating func readDossier() {
    guard let number = selected?.number else { return }
    awaited = number
    ask(.dossier(number))
  }
}
