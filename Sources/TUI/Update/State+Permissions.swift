import Assignments
import Phrases

extension State {
  /// Says why a key is off here, or nothing when it is on.
  ///
  /// Asked of the same rules that judge the change itself, so that the screen never promises what would be refused.
  func whyNot(_ action: Action) -> Phrase? {
    switch action {
    case .deed(let deed): whyNot(deed)
    case .read: selected == nil ? .nothingSelected : nil
    case .open: view == .today && agenda.line == nil ? .nothingSelected : nil
    default: nil
    }
  }

  private func whyNot(_ deed: Deed) -> Phrase? {
    if !isEver(deed) { return refusal(of: deed, on: nil) ?? refusal(of: deed, on: probe) }
    if deed == .add { return nil }
    guard let subject else { return .nothingSelected }
    if let refusal = refusal(of: deed, on: subject) { return refusal }
    do throws(BoardError) {
      try subject.allowing(deed)
      return nil
    } catch {
      if deed == .grant, subject.request != nil { return nil }
      return error.phrase
    }
  }

  /// Tells whether the member's role ever does a deed; what it never does is not even offered.
  func isEver(_ deed: Deed) -> Bool {
    refusal(of: deed, on: deed == .add ? nil : probe) == nil
  }

  private func refusal(of deed: Deed, on assignment: Assignment?) -> Phrase? {
    let fields: Set<Assignment.Field> =
      deed == .edit && session.member.role == .liaison ? Rights.liaisonFields : []
    return Rights.refusal(of: deed, by: session.member, on: assignment, fields: fields)
      .map { BoardError.notPermitted(deed, $0).phrase }
  }

  /// An assignment that a liaison certainly leads: what may not be done to it may not be done at all.
  private var probe: Assignment {
    var probe = Assignment(number: AssignmentNumber(1), action: "")
    probe.lead = session.member.agencies.first
    return probe
  }
}
