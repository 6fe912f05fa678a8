import Deadlines

/// One of the *6 rõ*, in the order of Kết luận 226-KL/TW (11/12/2025).
///
/// The clarities are computed from an assignment's fields and never typed.
package enum Clarity: String, CaseIterable, Sendable {
  /// *Rõ người*: a named officer does it; an agency alone is not a person.
  case owner
  /// *Rõ việc*: it says what is to be done.
  case action
  /// *Rõ thời gian*: a day, a recurrence, or a confirmed continuous duty.
  case deadline
  /// *Rõ trách nhiệm*: the head who answers for it is named.
  case accountable
  /// *Rõ thẩm quyền*: it says who decides, approves or receives it.
  case authority
  /// *Rõ sản phẩm*: it says what will exist when it is done.
  case deliverable
}

extension Assignment {
  /// The clarities that nothing in the fields provides, in order.
  package var missing: [Clarity] {
    Clarity.allCases.filter { !has($0) }
  }

  /// Tells whether the fields provide a clarity.
  package func has(_ clarity: Clarity) -> Bool {
    switch clarity {
    case .owner: owner != nil
    case .action: !action.isEmpty
    case .deadline: deadline.isClear
    case .accountable: accountable != nil
    case .authority: authority != nil
    case .deliverable: deliverable != nil
    }
  }
}
