package import Deadlines

/// Why what a file tells of the course of some work cannot be.
package enum Implausibility: Hashable, Sendable {
  /// The status wants something there, and there is nothing.
  case wanted(by: Assignment.Status)
  /// Something is there that the status leaves no room for.
  case strange(to: Assignment.Status)
  /// Two things are there that exclude each other.
  case twofold
  /// A day lies before another that must come first.
  case before(Assignment.Field, Day)
}

// Work that was followed elsewhere comes in as it stands there. No rule of a single deed can judge that; what
// can be judged is whether the deeds of this board could have led there.
extension Assignment {
  /// Takes over a state from a file.
  ///
  /// The first deadline is the present one where the file does not say, as when work is assigned.
  ///
  /// - Parameters:
  ///   - fields: What the file says; fields that it does not name are empty.
  ///   - day: The day it happens on, after which nothing can have happened.
  /// - Throws: `BoardError` with the first field that holds too much, is empty, or cannot be.
  mutating func takeOver(_ fields: [Field: Fact], on day: Day) throws(BoardError) {
    for field in Field.allCases {
      guard let fact = fields[field] else { continue }
      let text = fact.text ?? fact["phrase"].text
      if let limit = Field.editable[field], let text, text.isLonger(than: limit) {
        throw .tooLong(field, limit: limit)
      }
      self[field] = fact
    }
    guard !action.isEmpty else { throw .empty(.action) }
    if isCollective { lead = nil }
    if let lead { coordinators.removeAll { $0 == lead } }
    if status != .draft, fields[.firstDue] == nil { firstDue = deadline.due }
    try checkPlausibility(on: day)
  }

  /// Says whether the deeds of the board could have led to the state.
  private func checkPlausibility(on day: Day) throws(BoardError) {
    guard (0...100).contains(progress) else { throw .outOfRange(progress) }
    for past in [assignedOn, acceptedOn, submittedOn, completedOn, request?.askedOn] {
      if let past, past > day { throw .inFuture(past) }
    }
    if let evidence { try proven(evidence, by: day) }
    if let request { try within(4000, request.reason) }
    if status != .draft, status != .cancelled { try checkAssigned() }
    try want(.submittedOn, submittedOn != nil, when: status == .submitted)
    try want(.completedOn, completedOn != nil, when: status == .completed)
    try want(.evidence, evidence != nil, when: status == .submitted || status == .completed)
    try refuse(.completedOn, completedOn != nil, when: status != .completed)
    try refuse(
      .submittedOn, submittedOn != nil, when: [.draft, .assigned, .underway, .divided].contains(status))
    try refuse(.evidence, evidence != nil, when: [.draft, .assigned, .underway, .divided].contains(status))
    try refuse(.request, request != nil, when: !status.isOpen)
    if let assignedOn {
      // What nobody reported can be confirmed with a day before the board knew of the work.
      for (field, other) in [(Field.acceptedOn, acceptedOn), (.submittedOn, submittedOn)] {
        if let other, other < assignedOn { throw .implausible(field, .before(.assignedOn, assignedOn)) }
      }
    }
  }

  private func checkAssigned() throws(BoardError) {
    try want(.lead, lead != nil, when: status != .divided)
    try want(.addressees, isCollective, when: status == .divided)
    try want(.assignedOn, assignedOn != nil, when: true)
  }

  private func want(_ field: Field, _ isThere: Bool, when isWanted: Bool) throws(BoardError) {
    if isWanted, !isThere { throw .implausible(field, .wanted(by: status)) }
  }

  private func refuse(_ field: Field, _ isThere: Bool, when isStrange: Bool) throws(BoardError) {
    if isStrange, isThere { throw .implausible(field, .strange(to: status)) }
  }
}
