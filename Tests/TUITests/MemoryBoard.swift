import Assignments
import Deadlines
import TUI

/// A board without a disk: it answers effects as the store does, by the same rules.
struct MemoryBoard {
  /// The assignments by their numbers.
  var assignments: [AssignmentNumber: Assignment] = [:]
  /// The directives by their numbers.
  var directives: [Int: Directive] = [:]
  /// The journal.
  var entries: [Entry] = []
  /// The agencies.
  var directory: Directory
  /// Who asks.
  var member: Member
  /// The day.
  var today: Day
  /// Tells whether another process has written since the last glance.
  var hasChanged = false
  /// What the next change is refused with.
  var refusal: BoardError?
  /// The days out of rhythm.
  var holidays: [Holiday] = []
  /// What was typed into forms and not saved.
  var drafts: [FormDraft] = []
  var reviewDraft: ReviewDraft?
  /// The clauses that were decided on.
  var decided: Set<String> = []
  /// The filters that have names.
  var savedViews: [SavedView] = []
  /// Every effect that was asked for.
  var asked: [Effect] = []

  /// Makes an empty board.
  init(directory: Directory, member: Member, today: Day) {
    self.directory = directory
    self.member = member
    self.today = today
  }

  /// Does what an effect wants, and answers with what came of it.
  mutating func answer(_ effect: Effect) -> Event {
    asked.append(effect)
    switch effect {
    case .page(let query, let anchor, let rows):
      return .page(page(query, anchor, rows), of: query, at: anchor)
    case .tallies(let query): return .tallies(tallies(query), of: query)
    case .overview(let rows, let visit): return .overview(overview(rows: rows, since: visit))
    case .inbox(let key, let rows, let late): return .inbox(inbox(key, rows, late), around: key)
    case .journal(let scope, let line, let rows):
      return .journal(journal(scope, line, rows), of: scope, around: line)
    case .timeline(let key, let rows): return .timeline(timeline(key, rows), around: key)
    case .statistics: return .statistics(statistics())
    case .meeting(let agency, let rows): return .meeting(meeting(of: agency, rows: rows))
    case .dossier(let number):
      guard let assignment = assignments[number] else { return .refused(.noAssignment(number), to: effect) }
      return .dossier(dossier(of: assignment))
    case .apply(let request):
      do throws(BoardError) {
        if let refusal {
          self.refusal = nil
          throw refusal
        }
        return .applied(try apply(request, by: member))
      } catch {
        return .refused(error, to: effect)
      }
    case .lastDeed:
      guard let entry = entries.holding.last(where: { $0.member == member.login.text }) else {
        return .refused(.nothingToUndo, to: effect)
      }
      return .lastDeed(entry)
    case .keep(let draft):
      drafts.removeAll { $0.isOfSameForm(as: draft) }
      drafts.append(draft)
      return .done
    case .forget(let draft):
      drafts.removeAll { $0.isOfSameForm(as: draft) }
      return .done
    case .keepReview(let draft):
      reviewDraft = draft
      return .done
    case .forgetReview:
      reviewDraft = nil
      return .done
    case .prefer: return .done
    case .read(let text, let directive): return .proposals(proposals(in: text), in: text, of: directive)
    case .adopt(let adoption): return adopt(adoption)
    case .known(let lead):
      let led = assignments.values.filter { lead == nil || $0.lead == lead }.sorted { $0.number < $1.number }
      return .known(
        KnownNames(
          of: lead,
          officers: led.compactMap { one in one.owner.map { Officer($0, position: one.ownerPosition) } },
          accountable: led.compactMap(\.accountable), authorities: led.compactMap(\.authority),
          directives: directives.sorted { $0.key > $1.key }.map(\.value)))
    case .marks(let query, let most):
      let rows = rows(query)
      return .marks(Array(rows.prefix(most)), of: rows.count)
    case .rehearse(let deed, let numbers): return .rehearsed(rehearse(deed, numbers))
    case .applyAll(let requests): return applyAll(requests)
    case .savedViews: return .savedViews(savedViews)
    case .save(let view):
      savedViews.removeAll { $0.owner == view.owner && $0.name == view.name }
      savedViews.append(view)
      return .saved(view)
    case .remove(let view):
      savedViews.removeAll { $0 == view }
      return .removed(view)
    case .glance:
      defer { hasChanged = false }
      return .glanced(changed: hasChanged, today: today, now: Moment(on: today, secondsIntoDay: 9 * 3600))
    case .suspend, .repaint, .copy: return .glanced(changed: false, today: today, now: Moment(on: today))
    }
  }
}

// MARK: - Reading

extension MemoryBoard {
  func dossier(of assignment: Assignment) -> Dossier {
    Dossier(
      assignment: assignment, directive: assignment.directive.flatMap { directives[$0] }, children: nil,
      entries: entries.filter { $0.subject == .assignment(assignment.number) }.reversed())
  }

  func rows(_ query: Query) -> [Row] {
    assignments.values.filter { matches($0, query) }.map(row).sorted {
      $0.place.precedes($1.place, in: query.order)
    }
  }

  private func page(_ query: Query, _ anchor: Anchor, _ count: Int) -> Page {
    let rows = rows(query)
    let range: Range<Int>
    switch anchor {
    case .start: range = 0..<min(count, rows.count)
    case .end: range = max(0, rows.count - count)..<rows.count
    case .after(let place):
      let start = rows.firstIndex { place.precedes($0.place, in: query.order) } ?? rows.count
      range = start..<min(rows.count, start + count)
    case .before(let place):
      let end = rows.firstIndex { !$0.place.precedes(place, in: query.order) } ?? rows.count
      range = max(0, end - count)..<end
    case .around(let number):
      let middle = rows.firstIndex { $0.number == number } ?? 0
      let start = max(0, middle - count / 2)
      range = start..<min(rows.count, start + count)
    }
    return Page(rows: Array(rows[range]), offset: range.lowerBound, total: rows.count)
  }

  func tallies(_ query: Query) -> Tallies {
    var byAgency: [AgencyCode: Tally] = [:]
    var unled = Tally()
    for row in rows(query) {
      if let lead = row.lead {
        byAgency[lead, default: Tally()].add(row, on: today)
      } else {
        unled.add(row, on: today)
      }
    }
    return Tallies(byAgency: byAgency, unled: unled)
  }

  private func overview(rows count: Int, since visit: Visit?) -> Overview {
    var query = Query()
    if member.role == .liaison { query.leads = member.agencies }
    let rows = rows(query)
    func stretch(_ heading: Stretch.Heading, _ rows: [Row]) -> Stretch {
      Stretch(heading: heading, count: rows.count, rows: Array(rows.prefix(count)))
    }
    let agenda = Agenda.Section.allCases.map { section in
      stretch(
        .agenda(section), rows.filter { $0.standing(on: today).flatMap { Agenda.Section($0) } == section })
    }
    let waiting: Assignment.Status = member.role == .liaison ? .assigned : .submitted
    let stretches =
      agenda + [
        stretch(.waitingForMe, rows.filter { $0.status == waiting }),
        visit.map { stretch(.changedSince($0.at), news(since: $0, in: rows)) }
          ?? stretch(.changed, Array(rows.sorted { $0.lastLine > $1.lastLine }.prefix(3))),
      ]
    return Overview(
      day: today, tallies: tallies(query), stretches: stretches.filter { $0.count > 0 },
      head: entries.last?.line ?? 0)
  }

  private func timeline(_ key: Row.Key, _ count: Int) -> Timeline {
    var query = Query()
    if member.role == .liaison { query.leads = member.agencies }
    let all = rows(query).filter { $0.status.isOpen && $0.status != .draft && $0.judgedDay != nil }
    let place = all.first { $0.number == key.number }?.key ?? key
    let before = all.filter { $0.key < place }
    let after = all.filter { $0.key >= place }
    let shown = Array(before.suffix(count / 2) + after.prefix(count / 2))
    let weeks = Timeline.weeks(of: all, on: today)
    let years = Timeline.years(of: shown, on: today)
    return Timeline(
      day: today, rows: shown, hasEarlier: before.count > count / 2, hasLater: after.count > count / 2,
      weeks: weeks.filter { week in
        shown.contains { $0.judgedDay.map { (week.monday...week.sunday).contains($0) } ?? false }
      }, overdue: weeks.map(\.overdue).reduce(0, +), holidays: holidays.filter { years.contains($0.day.year) }
    )
  }

  private func matches(_ assignment: Assignment, _ query: Query) -> Bool {
    let standing = assignment.standing(on: today)
    return (query.leads.isEmpty || assignment.lead.map(query.leads.contains) == true)
      && (query.statuses.isEmpty
        ? assignment.status != .cancelled : query.statuses.contains(assignment.status))
      && (query.standings.isEmpty || query.standings.contains { $0.rawValue == standing?.name })
      && query.missing.allSatisfy { assignment.missing.contains($0) }
      && query.dueFrom.map { from in assignment.deadline.due.map { $0 >= from } ?? false } ?? true
      && query.dueTo.map { to in assignment.deadline.due.map { $0 <= to } ?? false } ?? true
      && query.words.allSatisfy { Lettering.unmarked(assignment.action).contains(Lettering.unmarked($0)) }
      && assignment.status != .divided
  }

  func row(_ assignment: Assignment) -> Row {
    Row(
      number: assignment.number, action: assignment.action, lead: assignment.lead, status: assignment.status,
      due: assignment.deadline.due, judgedDay: assignment.deadline.judgedDay,
      submittedOn: assignment.submittedOn,
      completedOn: assignment.completedOn, assignedOn: assignment.assignedOn, progress: assignment.progress,
      clarity: 6 - assignment.missing.count, hasRequest: assignment.request != nil,
      revision: assignment.revision,
      lastLine: entries.last { $0.subject == .assignment(assignment.number) }?.line ?? 0)
  }
}

extension Tally {
  fileprivate mutating func add(_ row: Row, on day: Day) {
    if let standing = row.standing(on: day) {
      cells.count(standing)
      if row.clarity < 6 { unclear += 1 }
    }
    if row.status == .draft { drafts += 1 }
    if row.status == .assigned { unaccepted += 1 }
    if row.status == .submitted { unconfirmed += 1 }
  }
}

// MARK: - Changing

extension MemoryBoard {
  /// Makes a change by the rules, and keeps it with a line of the journal.
  @discardableResult
  mutating func apply(_ request: Request, by member: Member) throws(BoardError) -> Receipt {
    let next = AssignmentNumber((assignments.keys.max()?.value ?? 0) + 1)
    let before = request.number.flatMap { assignments[$0] } ?? Assignment(number: next, action: "")
    if let revision = request.ifRevision ?? request.basedOn, revision != before.revision {
      let last = entries.last { $0.subject == .assignment(before.number) }
      let fields = Assignment.Field.allCases.filter { last?.changes[$0.rawValue] != nil }
      throw .stale(
        before.number, by: Login(last?.member ?? "") ?? member.login, at: last?.at ?? Moment(on: today),
        fields: fields)
    }
    var after = try before.accepting(request.change.cleaned, by: member, on: today)
    if let directive = request.directive {
      directives[directives.count + 1] = directive
      after.directive = directives.count
    }
    after.revision += 1
    let changes = before.differences(in: after).map { field, fact in
      (field.rawValue, Entry.Shift(before: before[field], after: fact))
    }
    assignments[after.number] = after
    let line = entries.count + 1
    entries.append(
      Entry(
        line: line, at: Moment(on: today, secondsIntoDay: 8 * 3600 + line * 60), member: member.login.text,
        actingFor: nil, subject: .assignment(after.number), deed: request.change.deed, wasRefused: false,
        changes: Dictionary(uniqueKeysWithValues: changes), remark: request.change.remark, hash: ""))
    return Receipt(assignment: after, line: line)
  }
}
