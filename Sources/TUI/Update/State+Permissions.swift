import Assignments
import Phrases

extension State {
  /// Says why a key is off here, or nothing when it is on.
  ///
  /// Asked of the same rules that judge the change itself, so that the screen never promises what would be
  /// refused.
  func whyNot(_ action: Action) -> Phrase? {
    switch obstacle(to: action, on: subject) {
    case .nothingSelected: .nothingSelected
    case .rule(let error): error.phrase
    case .oneByOne(let deed): .oneByOne(deed)
    case nil: nil
    }
  }

  /// What stands in the way of an action, as a fact.
  func obstacle(to action: Action, on subject: Assignment?) -> Obstacle? {
    switch action {
    case .deed(let deed) where !marks.isEmpty && view == .assignments && deed != .add: obstacleOnMarked(deed)
    case .deed(let deed): obstacle(to: deed, on: subject)
    case .undo: refusal(of: .undo, on: probe).map { .rule(.notPermitted(.undo, $0)) }
    case .read where view == .journal: journal.entry == nil ? .nothingSelected : nil
    case .readDirective: refusal(of: .add, on: nil).map { .rule(.notPermitted(.add, $0)) }
    case .mark where view != .assignments, .markAll where view != .assignments: .nothingSelected
    case .copy, .mark: selected == nil ? .nothingSelected : nil
    case .read: selected == nil ? .nothingSelected : nil
    case .open: isOpenable ? nil : .nothingSelected
    case .narrow(.assignment): journal.number == nil ? .nothingSelected : nil
    case .narrow(.member): journal.entry == nil ? .nothingSelected : nil
    default: nil
    }
  }

  /// Tells whether the member's role ever does what an action stands for; what it never does is not offered.
  func isEver(_ action: Action) -> Bool {
    // Deeds are done to assignments, and neither the lines of the journal nor the agencies are any.
    if view == .journal || view == .statistics, let deed = action.deed, deed != .add { return false }
    if action == .mark || action == .markAll { return view == .assignments && session.member.role != .leader }
    if action == .readDirective { return isEver(Deed.add) }
    return action == .undo ? isEver(Deed.undo) : action.deed.map(isEver) ?? true
  }

  /// Tells whether the line under the cursor stands for something in the list.
  private var isOpenable: Bool {
    switch view {
    case .today: agenda.line != nil
    case .journal: journal.number != nil
    default: true
    }
  }

  /// Tells whether the member's role ever does a deed.
  func isEver(_ deed: Deed) -> Bool {
    refusal(of: deed, on: deed == .add ? nil : probe) == nil
  }

  /// What can stand in the way of an action.
  enum Obstacle: Hashable, Sendable {
    /// It needs an assignment, and none is selected.
    case nothingSelected
    /// It is done to one assignment at a time, and several are marked.
    case oneByOne(Deed)
    /// A rule forbids it.
    case rule(BoardError)
  }
}

extension State {
  /// What stands in the way of a deed to all that are marked, as far as it does for every one of them.
  private func obstacleOnMarked(_ deed: Deed) -> Obstacle? {
    if let refusal = refusal(of: deed, on: probe) { return .rule(.notPermitted(deed, refusal)) }
    return Deed.toSeveral.contains(deed) ? nil : .oneByOne(deed)
  }

  private func obstacle(to deed: Deed, on subject: Assignment?) -> Obstacle? {
    if let refusal = refusal(of: deed, on: deed == .add ? nil : subject ?? probe) {
      return .rule(.notPermitted(deed, refusal))
    }
    if deed == .add { return nil }
    guard let subject else { return .nothingSelected }
    do throws(BoardError) {
      try subject.allowing(deed)
      return nil
    } catch {
      // What was submitted cannot be given more time, but a request for it can still be denied.
      return deed == .grant && subject.request != nil && subject.status.isOpen ? nil : .rule(error)
    }
  }

  private func refusal(of deed: Deed, on assignment: Assignment?) -> Refusal? {
    let isLiaison = session.member.role == .liaison
    return Rights.refusal(
      of: deed, by: session.member, on: assignment,
      fields: deed == .edit && isLiaison ? Rights.liaisonFields : [])
  }

  /// An assignment that a liaison certainly leads: what may not be done to it may not be done at all.
  private var probe: Assignment {
    var probe = Assignment(number: AssignmentNumber(1), action: "")
    probe.lead = session.member.agencies.first
    return probe
  }
}
