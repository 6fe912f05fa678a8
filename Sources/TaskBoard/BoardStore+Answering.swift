import Assignments
import Deadlines
import Storage
import TUI

extension BoardStore {
  /// Does what an effect of the board wants, and answers with what came of it.
  ///
  /// - Parameters:
  ///   - effect: What is wanted.
  ///   - member: Who looks at the board.
  ///   - actor: In whose name changes are made.
  ///   - clock: The clock, which is read anew for every answer.
  ///   - isWanted: Whether the user wants something else meanwhile, so that counting is given up.
  /// - Returns: The answer, or why there is none.
  func answer(
    to effect: Effect, for member: Member, as actor: Actor, by clock: Clock,
    unless isWanted: @escaping () -> Bool
  )
    -> Event
  {
    let now = clock.now
    let today = clock.shownDay ?? now.day
    do throws(BoardError) {
      switch effect {
      case .page(let query, let anchor, let rows):
        return .page(try page(of: query, at: anchor, rows: rows, on: today), of: query, at: anchor)
      case .tallies(let query):
        guard let tallies = try tallies(of: query, on: today, unless: isWanted) else { return .done }
        return .tallies(tallies, of: query)
      case .overview(let rows, let visit):
        return .overview(try overview(for: member, on: today, rows: rows, since: visit))
      case .timeline(let key, let rows):
        return .timeline(try timeline(for: member, around: key, rows: rows, on: today), around: key)
      case .inbox(let key, let rows, let late):
        return .inbox(try inbox(for: member, around: key, rows: rows, late: late, on: today), around: key)
      case .journal(let scope, let line, let rows):
        return .journal(try journal(of: scope, around: line, rows: rows), of: scope, around: line)
      case .statistics:
        return .statistics(try statistics(on: today))
      case .meeting(let agency, let rows):
        return .meeting(try meeting(of: agency, rows: rows, on: today))
      case .dossier(let number):
        return .dossier(try dossier(number, lines: Self.dossierLines))
      case .apply(let request):
        return .applied(
          try apply(
            request.change, to: request.number, directive: request.directive, by: actor, at: now,
            ifRevision: request.ifRevision, basedOn: request.basedOn))
      case .lastDeed:
        return .lastDeed(try lastDeed(of: actor.member))
      case .keep(var draft):
        draft.keptAt = now
        try keep(draft, of: actor.member, isPatient: false)
        return .done
      case .forget(let draft):
        try forget(draft, of: actor.member)
        return .done
      case .keepReview(var draft):
        draft.keptAt = now
        try keep(draft, of: actor.member, isPatient: false)
        return .done
      case .forgetReview:
        try forgetReview(of: actor.member)
        return .done
      case .prefer(let name, let value):
        try prefer(name, value, of: actor.member)
        return .done
      case .read(let text, let directive):
        return .proposals(try proposals(in: text, of: directive), in: text, of: directive)
      case .adopt(let adoption): return .adopted(try adopt(adoption, by: actor, at: now))
      case .known(let lead): return .known(try knownNames(of: lead))
      case .marks(let query, let most):
        let page = try page(of: query, at: .start, rows: most + 1, on: today)
        return .marks(Array(page.rows.prefix(most)), of: page.rows.count)
      case .rehearse(let deed, let numbers):
        return .rehearsed(try rehearse(deed, on: numbers, by: actor.member))
      case .applyAll(let requests): return applyAll(requests, as: actor, at: now)
      case .savedViews: return .savedViews(try savedViews(of: actor.member))
      case .save(let view):
        try save(view, by: actor.member)
        return .saved(view)
      case .remove(let view):
        try remove(view, by: actor.member)
        return .removed(view)
      case .glance, .suspend, .repaint, .copy:
        let changed = hasChanged()
        if changed, let current = try self.member(actor.member), !current.hasRights(of: member) {
          return .dismissed(isDisabled: current.isDisabled)
        }
        return .glanced(changed: changed, today: today, now: now)
      }
    } catch {
      return .refused(error, to: effect)
    }
  }

  /// Makes several changes, each in a transaction of its own: one that is refused keeps none of the others
  /// back.
  private func applyAll(_ requests: [TUI.Request], as actor: Actor, at now: Moment) -> Event {
    var receipts: [Receipt] = []
    var refused: [Rehearsal.Obstacle] = []
    for request in requests {
      do throws(BoardError) {
        receipts.append(
          try apply(
            request.change, to: request.number, by: actor, at: now, ifRevision: request.ifRevision))
      } catch {
        if let number = request.number { refused.append(Rehearsal.Obstacle(number, error)) }
      }
    }
    return .appliedAll(receipts, refused: refused)
  }

  /// Keeps what was typed and decided when the board ended, however it ended.
  ///
  /// - Throws: what kept it from being kept.
  func keep(unsavedOf ended: State, for member: Login, by clock: Clock) throws(BoardError) {
    if let draft = ended.draft(at: clock.now) { try keep(draft, of: member, isPatient: true) }
    if let draft = ended.reviewDraft(at: clock.now) { try keep(draft, of: member, isPatient: true) }
  }

  /// How many lines of an assignment's journal the board shows.
  private static let dossierLines = 50
}

extension Member {
  /// Tells whether the member may still do what the member could when the board was opened.
  fileprivate func hasRights(of before: Member) -> Bool {
    isDisabled == before.isDisabled && role == before.role && Set(agencies) == Set(before.agencies)
  }
}
