/// Who may do what: one table by deed, and one by field for edits.
///
/// Rights are asked for inside the transaction that writes, with the member's row as it is then.
package enum Rights {
  /// Whose deed it is.
  private enum Holder {
    case secretariat, leadLiaison, anyLiaisonInvolved
  }

  /// The table of deeds (product rule: the secretariat drafts, assigns, confirms, returns, cancels and
  /// decides; the lead's liaison accepts, declines, reports, submits and asks for time; coordinators add
  /// notes; leaders read).
  private static func holder(of deed: Deed) -> Holder {
    switch deed {
    case .add, .import, .assign, .relead, .confirm, .return, .cancel, .reopen, .grant, .deny, .correct,
      .register, .gate:
      .secretariat
    case .accept, .decline, .progress, .submit, .extend: .leadLiaison
    case .edit: .leadLiaison
    case .note, .undo: .anyLiaisonInvolved
    }
  }

  /// The fields that the lead's liaison may set: who in the agency does the work.
  package static let liaisonFields: Set<Assignment.Field> = [.owner, .ownerPosition]

  /// Says why a member may not do a deed to an assignment, or nothing when the member may.
  ///
  /// - Parameters:
  ///   - deed: What is to be done.
  ///   - member: Who wants to, as the member's row says now.
  ///   - assignment: What it is done to; nothing for a new one and for reference data.
  ///   - fields: The fields that an edit sets.
  /// - Returns: The refusal, with who may; nothing when the member may.
  package static func refusal(
    of deed: Deed, by member: Member, on assignment: Assignment?, fields: Set<Assignment.Field> = []
  ) -> Refusal? {
    let holder = holder(of: deed)
    let secretariatToo = holder != .leadLiaison || deed == .edit
    let isBeyondLiaison = holder == .secretariat || (deed == .edit && !fields.isSubset(of: liaisonFields))
    let allowed: Member.Role = isBeyondLiaison ? .secretariat : .liaison
    func refused(_ ground: Refusal.Ground) -> Refusal {
      Refusal(member: member.login.text, ground: ground, allowed: allowed, agency: assignment?.lead)
    }
    if member.isDisabled { return refused(.disabled) }
    switch member.role {
    case .leader:
      return refused(.role)
    case .secretariat:
      return secretariatToo ? nil : refused(.role)
    case .liaison:
      guard holder != .secretariat, let assignment else { return refused(.role) }
      let leads = assignment.lead.map(member.agencies.contains) ?? false
      let coordinates = assignment.coordinators.contains(where: member.agencies.contains)
      guard leads || (holder == .anyLiaisonInvolved && coordinates) else { return refused(.agency) }
      if deed == .edit, !fields.isSubset(of: liaisonFields) {
        return Refusal(
          member: member.login.text, ground: .field, allowed: .secretariat, agency: assignment.lead)
      }
      return nil
    }
  }

  /// Says why a member may not take back what a line did, or nothing when the member may: the line is the
  /// member's own, and the deed is one that the member may still do.
  package static func refusal(ofUndoing entry: Entry, by member: Member, on assignment: Assignment)
    -> Refusal?
  {
    guard entry.member == member.login.text else {
      return Refusal(
        member: member.login.text, ground: member.isDisabled ? .disabled : .notOwn, allowed: member.role)
    }
    let fields = entry.changes.keys.compactMap(Assignment.Field.init)
    return refusal(
      of: entry.deed, by: member, on: entry.deed == .add ? nil : assignment, fields: Set(fields))
  }
}
