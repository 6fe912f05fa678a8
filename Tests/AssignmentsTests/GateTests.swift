import Assignments
import Deadlines
import Testing

@Suite struct `The gate of the six clarities` {
  @Test(arguments: Clarity.allCases) func `assigning needs each of the six`(clarity: Clarity) {
    let draft = Assignment.sample().without(clarity)
    let error = refusal(of: .assign(incomplete: false), to: draft, by: .secretary)
    #expect(error == (clarity == .action ? .empty(.action) : .unclear(draft.number, [clarity])))
  }

  @Test func `all that is missing is named, in order`() {
    var draft = Assignment(number: AssignmentNumber(1), action: "Việc")
    draft.lead = "BXD"
    let missing: [Clarity] = [.owner, .deadline, .accountable, .authority, .deliverable]
    #expect(
      refusal(of: .assign(incomplete: false), to: draft, by: .secretary) == .unclear(draft.number, missing))
  }

  @Test func `the secretariat may waive all but action and lead`() throws {
    var draft = Assignment(number: AssignmentNumber(1), action: "Việc")
    #expect(refusal(of: .assign(incomplete: true), to: draft, by: .secretary) == .empty(.lead))
    draft.lead = "BXD"
    let after = try draft.accepting(.assign(incomplete: true), by: .secretary, on: today)
    #expect(after.status == .assigned)
    draft.action = ""
    #expect(refusal(of: .assign(incomplete: true), to: draft, by: .secretary) == .empty(.action))
  }

  @Test func `a complete draft without a lead is refused too`() {
    var draft = Assignment.sample()
    draft.lead = nil
    #expect(refusal(of: .assign(incomplete: false), to: draft, by: .secretary) == .empty(.lead))
  }

  @Test func `assigning fixes the day and the first deadline`() throws {
    let after = try Assignment.sample().accepting(.assign(incomplete: false), by: .secretary, on: today)
    #expect(after.assignedOn == today)
    #expect(after.firstDue == today.adding(10))
  }
}

@Suite struct `The gate of evidence` {
  @Test(arguments: [
    (Evidence.document(symbol: "12/TTr-BXD", issued: today), nil as BoardError?),
    (.document(symbol: "12/TTr-BXD", issued: today.adding(-400)), nil),
    (.undocumented(reason: "Giao trực tiếp tại cuộc họp"), nil),
    (.document(symbol: "", issued: today), .unproven),
    (.undocumented(reason: ""), .unproven),
    (.document(symbol: "12/TTr-BXD", issued: today.adding(1)), .inFuture(today.adding(1))),
    (.document(symbol: String(repeating: "x", count: 501), issued: today), .tooLong(nil, limit: 500)),
    (.undocumented(reason: String(repeating: "x", count: 4001)), .tooLong(nil, limit: 4000)),
  ]) func `submitting needs a document, or the reason why there is none`(
    evidence: Evidence, error: BoardError?
  ) {
    #expect(refusal(of: .submit(evidence), to: .sample(.underway), by: .construction) == error)
    let recorded = Change.confirm(done: today.adding(-1), evidence: evidence)
    #expect(refusal(of: recorded, to: .sample(.underway), by: .secretary) == error)
  }

  @Test func `a submission of white space and invisible letters proves nothing`() {
    let change = Change.submit(.document(symbol: " \u{200B}\u{FEFF}\t", issued: today)).cleaned
    #expect(refusal(of: change, to: .sample(.underway), by: .construction) == .unproven)
  }

  @Test func `on time is judged by the day of submission, not of confirmation`() throws {
    var assignment = Assignment.sample(.underway)
    assignment = try assignment.accepting(
      .submit(.document(symbol: "1/BC", issued: today)), by: .construction, on: today.adding(10))
    assignment = try assignment.accepting(
      .confirm(done: nil, evidence: nil), by: .secretary, on: today.adding(50))
    #expect(assignment.completedOn == today.adding(10))
    #expect(assignment.standing(on: today.adding(60)) == .completedOnTime)
    #expect(assignment.progress == 100)
  }

  @Test func `a returned submission does not count`() throws {
    var assignment = Assignment.sample(.underway)
    assignment = try assignment.accepting(
      .submit(.document(symbol: "1/BC", issued: today)), by: .construction, on: today)
    #expect(assignment.standing(on: today.adding(40)) == .inTerm(10))
    assignment = try assignment.accepting(.return(reason: "Thiếu"), by: .secretary, on: today.adding(1))
    #expect(assignment.standing(on: today.adding(40)) == .overdue(30))
    #expect(assignment.submittedOn == nil)
    #expect(assignment.evidence == nil)
  }

  @Test func `a reopened completion counts as open again`() throws {
    let after = try Assignment.sample(.completed).accepting(
      .reopen(reason: "Nhầm"), by: .secretary, on: today)
    #expect((after.completedOn, after.submittedOn, after.evidence) == (nil, nil, nil))
    #expect(after.standing(on: today.adding(11)) == .overdue(1))
  }
}

@Suite struct `A completion that the secretariat records` {
  private let proof = Evidence.document(symbol: "1/BC", issued: today.adding(-8))

  @Test(arguments: [Assignment.Status.assigned, .underway, .submitted])
  func `counts by the day it was done`(status: Assignment.Status) throws {
    let change = Change.confirm(done: today.adding(-8), evidence: proof)
    let after = try Assignment.sample(status).accepting(change, by: .secretary, on: today)
    #expect(after.status == .completed)
    #expect(after.completedOn == today.adding(-8))
    #expect(after.evidence == proof)
  }

  @Test func `needs evidence, its own or the submission's`() {
    let bare = Change.confirm(done: today, evidence: nil)
    #expect(refusal(of: bare, to: .sample(.underway), by: .secretary) == .unproven)
    #expect(refusal(of: bare, to: .sample(.submitted), by: .secretary) == nil)
  }

  @Test func `does not lie in the future`() {
    let change = Change.confirm(done: today.adding(1), evidence: proof)
    #expect(refusal(of: change, to: .sample(.underway), by: .secretary) == .inFuture(today.adding(1)))
  }

  @Test func `is the secretariat's alone`() {
    let change = Change.confirm(done: today, evidence: proof)
    guard case .notPermitted = refusal(of: change, to: .sample(.underway), by: .construction) else {
      Issue.record("the lead's liaison confirmed its own work")
      return
    }
  }
}

extension Assignment {
  /// The same assignment without what provides a clarity.
  func without(_ clarity: Clarity) -> Assignment {
    var assignment = self
    switch clarity {
    case .owner: assignment.owner = nil
    case .action: assignment.action = ""
    case .deadline: assignment.deadline = .unstated
    case .accountable: assignment.accountable = nil
    case .authority: assignment.authority = nil
    case .deliverable: assignment.deliverable = nil
    }
    return assignment
  }
}
