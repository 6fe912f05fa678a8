package import Deadlines

extension Assignment {
  /// Accepts a change by a member against the present state, or refuses it with the reason.
  ///
  /// This is the only place that knows the rules. It looks at nothing but its arguments; what it answers is
  /// the state after the change, whose differences the journal keeps.
  ///
  /// - Parameters:
  ///   - change: What is asked, its text already cleaned.
  ///   - member: Who asks, as the member's row says now.
  ///   - day: The day it happens on in Viet Nam.
  /// - Returns: The state after the change.
  /// - Throws: `BoardError.notPermitted` before anything else, then the rule that is broken.
  package func accepting(_ change: Change, by member: Member, on day: Day) throws(BoardError) -> Assignment {
    try permitting(change, by: member)
    try allowing(change.deed)
    var after = self
    switch change {
    case .add(let fields), .edit(let fields):
      try after.set(fields)
    case .import(let fields, _):
      try after.takeOver(fields, on: day)
    case .assign(let incomplete):
      try after.assign(incomplete: incomplete, on: day)
    case .relead(let lead, let reason):
      try after.relead(to: lead, reason: reason)
    case .accept:
      after.status = .underway
      after.acceptedOn = day
    case .decline(let reason):
      try explained(.decline, reason)
      after.status = .draft
      after.assignedOn = nil
      after.request = nil
    case .progress(let percent, let note):
      guard (0...100).contains(percent) else { throw .outOfRange(percent) }
      try within(4000, note)
      after.progress = percent
    case .submit(let evidence):
      try proven(evidence, by: day)
      after.status = .submitted
      after.submittedOn = day
      after.evidence = evidence
    case .confirm(let done, let evidence):
      try after.confirm(done: done, evidence: evidence, on: day)
    case .return(let reason):
      try explained(.return, reason)
      after.status = .underway
      after.submittedOn = nil
      after.evidence = nil
    case .note(let text):
      try explained(.note, text)
    case .cancel(let document):
      try explained(.cancel, document)
      after.status = .cancelled
      after.request = nil
    case .reopen(let reason):
      try explained(.reopen, reason)
      after.status = assignedOn == nil ? .draft : .underway
      after.submittedOn = nil
      after.completedOn = nil
      after.evidence = nil
    case .extend(let wanted, let reason):
      try explained(.extend, reason)
      try later(wanted)
      after.request = ExtensionRequest(day: wanted, reason: reason, askedOn: day)
    case .grant(let granted, let document):
      try within(500, document)
      try later(granted)
      after.dueBeforeExtension = deadline.judgedDay
      after.deadline.due = granted
      after.deadline.movedTo = nil
      after.firstDue = firstDue ?? granted
      after.extensions += 1
      after.request = nil
    case .deny(let reason):
      try explained(.deny, reason)
      guard request != nil else { throw .noRequest(number) }
      after.request = nil
    case .correct(let day, let reason):
      try explained(.correct, reason)
      guard extensions > 0 else { throw .noExtension(number) }
      if let before = dueBeforeExtension, day <= before { throw .notLater(day, than: before) }
      after.deadline.due = day
    case .undo(let entry):
      after = try undoing(entry)
    }
    return after
  }

  /// Says whether a member has the right to a change, whatever the state allows.
  ///
  /// - Throws: `BoardError.notPermitted` with who may.
  package func permitting(_ change: Change, by member: Member) throws(BoardError) {
    if case .undo(let entry) = change {
      if let refusal = Rights.refusal(ofUndoing: entry, by: member, on: self) {
        throw .notPermitted(.undo, refusal)
      }
      return
    }
    let subject: Assignment? =
      switch change {
      case .add, .import: nil
      default: self
      }
    if let refusal = Rights.refusal(of: change.deed, by: member, on: subject, fields: change.fields) {
      throw .notPermitted(change.deed, refusal)
    }
  }
}

// MARK: - When a deed can happen

extension Assignment {
  /// Says whether the status allows a deed, before its own rules are looked at.
  ///
  /// - Throws: `BoardError.wrongStatus` when it does not.
  package func allowing(_ deed: Deed) throws(BoardError) {
    let allowed: Bool =
      switch deed {
      case .add, .note, .undo, .register, .gate: true
      case .import: revision == 0
      case .edit: status == .draft || status.isOpen
      case .assign: status == .draft
      case .relead, .cancel: status.isOpen || (deed == .cancel && status == .draft)
      case .accept, .decline: status == .assigned
      case .progress, .submit: status == .underway
      case .confirm: status.isOpen
      case .return: status == .submitted
      case .reopen: status == .completed || status == .cancelled
      case .extend, .grant, .deny, .correct: status.isOpen
      }
    if !allowed { throw .wrongStatus(number, deed, status) }
  }
}

// MARK: - The rules of single deeds

extension Assignment {
  private mutating func assign(incomplete: Bool, on day: Day) throws(BoardError) {
    guard !action.isEmpty else { throw .empty(.action) }
    guard lead != nil || isCollective else { throw .empty(.lead) }
    if !incomplete, !missing.isEmpty { throw .unclear(number, missing) }
    status = isCollective ? .divided : .assigned
    assignedOn = day
    firstDue = firstDue ?? deadline.due
  }

  private mutating func relead(to lead: AgencyCode, reason: String) throws(BoardError) {
    try explained(.relead, reason)
    guard self.lead != lead else { throw .sameLead(lead) }
    self.lead = lead
    coordinators.removeAll { $0 == lead }
    // The new lead has accepted nothing and named nobody yet.
    status = .assigned
    acceptedOn = nil
    submittedOn = nil
    evidence = nil
    request = nil
    owner = nil
    ownerPosition = nil
  }

  private mutating func confirm(done: Day?, evidence: Evidence?, on day: Day) throws(BoardError) {
    if let done {
      guard let evidence = evidence ?? self.evidence else { throw .unproven }
      guard done <= day else { throw .inFuture(done) }
      try proven(evidence, by: day)
      self.evidence = evidence
      completedOn = done
    } else {
      guard status == .submitted else { throw .wrongStatus(number, .confirm, status) }
      completedOn = submittedOn
    }
    status = .completed
    progress = 100
    request = nil
  }

  private mutating func set(_ fields: [Field: Fact]) throws(BoardError) {
    for field in Field.allCases {
      guard let fact = fields[field] else { continue }
      guard let limit = Field.editable[field] else { throw .fixed(field) }
      if status != .draft {
        if field == .lead || field == .addressees { throw .fixed(field) }
        if field == .deadline, firstDue != nil { throw .fixed(field) }
      }
      if let text = fact.text ?? fact["phrase"].text, text.isLonger(than: limit) {
        throw .tooLong(field, limit: limit)
      }
      self[field] = fact
    }
    guard !action.isEmpty else { throw .empty(.action) }
    if isCollective { lead = nil }
    if let lead { coordinators.removeAll { $0 == lead } }
    if status != .draft { firstDue = firstDue ?? deadline.due }
  }

  private func explained(_ deed: Deed, _ words: String) throws(BoardError) {
    guard !words.isEmpty else { throw .unexplained(deed) }
    try within(4000, words)
  }

  func within(_ limit: Int, _ words: String?) throws(BoardError) {
    if let words, words.isLonger(than: limit) { throw .tooLong(nil, limit: limit) }
  }

  private func later(_ day: Day) throws(BoardError) {
    if let present = deadline.judgedDay, day <= present { throw .notLater(day, than: present) }
  }

  func proven(_ evidence: Evidence, by day: Day) throws(BoardError) {
    switch evidence {
    case .document(let symbol, let issued):
      guard !symbol.isEmpty else { throw .unproven }
      guard issued <= day else { throw .inFuture(issued) }
      try within(500, symbol)
    case .undocumented(let reason):
      guard !reason.isEmpty else { throw .unproven }
      try within(4000, reason)
    }
  }
}

extension Assignment.Field {
  /// The fields that a person can set, each with the number of characters it holds.
  package static let editable: [Assignment.Field: Int] = [
    .lead: 32, .addressees: 32, .coordinators: 32, .owner: 200, .ownerPosition: 200, .action: 2000,
    .deadline: 500,
    .accountable: 500, .authority: 500, .deliverable: 1000, .directive: 0, .quote: 8000,
  ]
}

extension Change {
  /// The fields that the change sets by name.
  package var fields: Set<Assignment.Field> {
    switch self {
    case .add(let fields), .edit(let fields): Set(fields.keys)
    default: []
    }
  }
}

extension String {
  /// Tells whether the text has more characters than a limit, counting them only where there are more bytes.
  func isLonger(than limit: Int) -> Bool {
    utf8.count > limit && count > limit
  }
}
