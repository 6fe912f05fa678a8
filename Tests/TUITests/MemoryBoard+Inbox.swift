import Assignments
import Deadlines
import TUI

// What waits, the journal, and what is new, found by plain comparisons.
extension MemoryBoard {
  /// A window of the inbox around a place.
  func inbox(_ key: Inbox.Key, _ count: Int, _ late: Day) -> Inbox {
    let all = waiting(late)
    let place = all.first { $0.row.number == key.number }?.key ?? key
    let (before, after) = (all.filter { $0.key < place }, all.filter { $0.key >= place })
    let half = count / 2
    return Inbox(
      items: Array(before.suffix(half) + after.prefix(half)), hasEarlier: before.count > half,
      hasLater: after.count > half,
      counts: Dictionary(grouping: all) { $0.key.section }.mapValues(\.count))
  }

  /// A window of the journal around a line.
  func journal(_ scope: JournalWindow.Scope, _ line: Int, _ count: Int) -> JournalWindow {
    let all = entries.filter { scope.holds($0) }
    let (newer, older) = (all.filter { $0.line > line }, all.filter { $0.line <= line })
    let half = count / 2
    return JournalWindow(
      entries: newer.prefix(half).reversed() + older.suffix(half).reversed(), hasNewer: newer.count > half,
      hasOlder: older.count > half, head: entries.last?.line ?? 0)
  }

  /// The rows that others than the member have changed after a visit, newest first.
  func news(since visit: Visit, in rows: [Row]) -> [Row] {
    let theirs = entries.filter { $0.line > visit.line && $0.member != member.login.text && !$0.wasRefused }
    let lines = Dictionary(theirs.map { ($0.subject, $0.line) }) { max($0, $1) }
    return rows.filter { lines[.assignment($0.number)] != nil }.sorted {
      (lines[.assignment($0.number)] ?? 0) > (lines[.assignment($1.number)] ?? 0)
    }
  }

  private func waiting(_ late: Day) -> [Inbox.Item] {
    let own = assignments.values.filter { assignment in
      member.role != .liaison || assignment.lead.map(member.agencies.contains) == true
    }
    return own.compactMap { assignment in
      guard let (section, place, since) = turn(assignment, late),
        Inbox.Section.sections(for: member.role).contains(section)
      else { return nil }
      return Inbox.Item(
        row: row(assignment), since: since,
        key: Inbox.Key(section: section, place: place, number: assignment.number))
    }.sorted { $0.key < $1.key }
  }

  private func turn(_ assignment: Assignment, _ late: Day) -> (Inbox.Section, Int, Day?)? {
    let isLiaison = member.role == .liaison
    let lines = entries.filter { $0.subject == .assignment(assignment.number) }
    let last = (lines.last?.line ?? 0, lines.last?.at.day)
    func since(_ section: Inbox.Section, _ day: Day?) -> (Inbox.Section, Int, Day?) {
      (section, day?.number ?? 0, day)
    }
    switch assignment.status {
    case .submitted: return since(isLiaison ? .unconfirmed : .toConfirm, assignment.submittedOn)
    case .draft where assignment.firstDue != nil: return (.toReassign, last.0, last.1)
    case .draft where assignment.missing.isEmpty: return (.toAssign, last.0, last.1)
    case .assigned where isLiaison: return since(.toAccept, assignment.assignedOn)
    case .underway where isLiaison:
      if let back = lines.last(where: { $0.deed == .return || $0.deed == .reopen }),
        !lines.contains(where: { $0.line > back.line && $0.deed == .accept })
      {
        return (.returned, last.0, back.at.day)
      }
      if case .overdue = assignment.standing(on: today) {
        return since(.overdue, assignment.deadline.judgedDay)
      }
      return assignment.request.map { since(.undecided, $0.askedOn) }
    case .assigned, .underway:
      if let request = assignment.request { return since(.toDecide, request.askedOn) }
      guard assignment.status == .assigned, let day = assignment.assignedOn, day <= late else { return nil }
      return since(.unaccepted, day)
    case .draft, .completed, .cancelled, .divided: return nil
    }
  }
}
