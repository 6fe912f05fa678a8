/// What would become of a deed that is done to several assignments at once.
package struct Rehearsal: Hashable, Sendable {
  /// The deed.
  package let deed: Deed
  /// The assignments that it can be done to, in the order they were named.
  package private(set) var allowed: [Assignment]
  /// The others, each with what stands in the way.
  package private(set) var refused: [Obstacle]

  /// What stands in the way of one of them.
  package struct Obstacle: Hashable, Sendable {
    /// The assignment.
    package let number: AssignmentNumber
    /// What stands in the way.
    package let error: BoardError

    /// Makes an obstacle from its facts.
    package init(_ number: AssignmentNumber, _ error: BoardError) {
      self.number = number
      self.error = error
    }
  }

  /// Makes a rehearsal from its facts.
  package init(of deed: Deed, allowed: [Assignment], refused: [Obstacle] = []) {
    self.deed = deed
    self.allowed = allowed
    self.refused = refused
  }

  /// Takes out those that something else stands in the way of.
  package func excluding(_ obstacle: (Assignment) -> BoardError?) -> Rehearsal {
    var rest = Rehearsal(of: deed, allowed: [], refused: refused)
    for assignment in allowed {
      if let error = obstacle(assignment) {
        rest.refused.append(Obstacle(assignment.number, error))
      } else {
        rest.allowed.append(assignment)
      }
    }
    return rest
  }
}
