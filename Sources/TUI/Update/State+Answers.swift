import Assignments
import Deadlines
import Phrases

extension State {
  mutating func receive(_ page: Page, of query: Query, at anchor: Anchor) {
    guard query == self.query, let request = list.awaited, request.anchor == anchor else { return }
    let before = list
    if request.isReplacement { seek(in: page) }
    guard query == self.query else { return }
    if let next = list.receive(page, at: anchor, showing: Layout(size).listRows) {
      ask(.page(query, at: next.anchor, rows: next.rows))
      return
    }
    if request.isReplacement {
      if listed == query {
        markChanges(in: list.rows, since: before.rows) { before.covers($0, in: query.order) }
      }
      listed = query
      if owesDossier { readDossier() }
    }
    extendList()
  }

  mutating func receive(_ tallies: Tallies, of query: Query) {
    guard query == filter.query else { return }
    owesTallies = false
    agencies.receive(tallies, showing: Layout(size).agencyRows)
  }

  mutating func receive(_ overview: Overview) {
    let before = agenda.overview?.stretches.flatMap(\.rows)
    agenda.receive(overview, showing: Layout(size).agendaRows)
    seen = max(seen ?? 0, overview.head)
    if owesDossier { readDossier() }
    guard let before else { return }
    let latest = before.map(\.lastLine).max() ?? .max
    markChanges(in: overview.stretches.flatMap(\.rows), since: before) { $0.lastLine > latest }
  }

  mutating func receive(_ window: Timeline, around key: Row.Key) {
    let before = timeline.timeline
    guard let request = timeline.receive(window, around: key, showing: Layout(size).timelineRows) else {
      return
    }
    if request.purpose == .rereading, let before {
      markChanges(in: window.rows, since: before.rows) { before.covers($0.key) }
    }
    if owesDossier { readDossier() }
    extendTimeline()
  }

  mutating func receive(_ dossier: Dossier) {
    let number = dossier.assignment.number
    if awaited == number { awaited = nil }
    if self.dossier?.assignment.number != number {
      let isKept = view == .assignments && detailPlace?.number == number
      dossierTop = isKept ? detailPlace?.top ?? 0 : 0
    }
    self.dossier = dossier
    changeForm { $0.rebase(onto: dossier.assignment) }
  }

  /// A change was kept: says so, leaves its form, and reads again what it may have touched.
  mutating func receive(_ receipt: Receipt) {
    guard let request = saving else { return }
    saving = nil
    leaveForm()
    let number = receipt.assignment?.number ?? request.number
    let opened = receipt.next.map { Phrase.opened($0) } ?? Phrase(verbatim: "")
    notice = .done(.saved(request.change.deed, number, children: receipt.children.count) + opened)
    mine = Set([number].compactMap(\.self) + receipt.children)
    changed.subtract(mine)
    if let assignment = receipt.assignment { revisions[assignment.number] = assignment.revision }
    readAgain()
    if case .add = request.change, let number = receipt.assignment?.number, view == .assignments {
      readList(at: .around(number), keepsPlace: true)
    }
  }

  /// Something could not be had: keeps what was typed, and says why.
  mutating func hear(_ error: BoardError, about effect: Effect) {
    unheard = []
    switch effect {
    case .apply(let request):
      saving = nil
      refuse(request, because: error)
      return
    case .page:
      list.awaited = nil
      isOutdated = true
    case .tallies:
      owesTallies = false
      isOutdated = true
    case .overview, .statistics: isOutdated = true
    case .meeting:
      meeting.isAwaited = false
      isOutdated = true
    case .timeline:
      timeline.awaited = nil
      isOutdated = true
    case .inbox:
      inbox.window.awaited = nil
      isOutdated = true
    case .journal:
      journal.window.awaited = nil
      isOutdated = true
    case .dossier(let number):
      awaited = nil
      unreadable = number
    case .keep(let draft):
      // Somebody else is writing: there will be another silence.
      drafts.removeAll { $0.isOfSameForm(as: draft) }
      if case .busy = error { return }
    case .keepReview:
      reviewDraft = nil
      if case .busy = error { return }
    case .marks, .rehearse: marks.isAwaited = false
    case .applyAll: isSavingMarked = false
    case .adopt(let adoption):
      isSavingMarked = false
      if case .alreadyDecided = error, let text = review?.text?.text {
        ask(.read(text, of: adoption.directive))
      }
    case .savedViews: isChoosingView = false
    case .save: changeForm { $0.refuse(because: error) }
    case .lastDeed, .forget, .forgetReview, .remove, .known, .read, .prefer, .glance, .suspend, .repaint,
      .copy:
      break
    }
    notice = .refused(error.phrase)
  }

  private mutating func refuse(_ request: Request, because error: BoardError) {
    if form != nil {
      changeForm { $0.refuse(because: error) }
    } else {
      notice = .refused(error.phrase)
    }
    switch error {
    case .stale, .wrongStatus, .noAssignment: readAgain()
    default: break
    }
  }
}
