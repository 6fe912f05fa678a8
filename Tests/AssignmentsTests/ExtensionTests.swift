import Assignments
import Deadlines
import Testing

@Suite struct `Asking for more time` {
  @Test func `an open request does not stop the clock`() throws {
    let before = Assignment.sample(.underway)
    let change = Change.extend(to: today.adding(30), reason: "Chờ ý kiến")
    let after = try before.accepting(change, by: .construction, on: today)
    #expect(after.request == ExtensionRequest(day: today.adding(30), reason: "Chờ ý kiến", askedOn: today))
    for offset in [0, 10, 11, 40] {
      #expect(after.standing(on: today.adding(offset)) == before.standing(on: today.adding(offset)))
    }
    #expect(after.deadline == before.deadline)
  }

  @Test(arguments: [(-1, false), (10, false), (11, true)])
  func `the day asked for or granted lies after the present one`(offset: Int, isLater: Bool) {
    let day = today.adding(offset)
    let error = isLater ? nil : BoardError.notLater(day, than: today.adding(10))
    #expect(refusal(of: .extend(to: day, reason: "x"), to: .sample(.underway), by: .construction) == error)
    #expect(refusal(of: .grant(day, document: nil), to: .sample(.underway), by: .secretary) == error)
  }

  @Test func `after the working day that a relative period moved to, not only after its nominal end`() {
    var assignment = Assignment.sample(.underway)
    assignment.deadline.movedTo = today.adding(12)
    let error = BoardError.notLater(today.adding(12), than: today.adding(12))
    #expect(refusal(of: .grant(today.adding(12), document: nil), to: assignment, by: .secretary) == error)
    #expect(refusal(of: .grant(today.adding(13), document: nil), to: assignment, by: .secretary) == nil)
  }

  @Test func `granting moves the deadline and never the first one`() throws {
    var assignment = Assignment.requested(.underway)
    assignment.deadline.movedTo = today.adding(12)
    let after = try assignment.accepting(.grant(today.adding(20), document: nil), by: .secretary, on: today)
    #expect(after.deadline.due == today.adding(20))
    #expect(after.deadline.judgedDay == today.adding(20))
    #expect(after.deadline.phrase == assignment.deadline.phrase)
    #expect(after.firstDue == today.adding(10))
    #expect(after.extensions == assignment.extensions + 1)
    #expect(after.dueBeforeExtension == today.adding(12))
    #expect(after.request == nil)
    #expect(after.standing(on: today.adding(20)) == .dueToday)
  }

  @Test func `the third extension is counted as the third`() throws {
    var assignment = Assignment.sample(.underway)
    for offset in [20, 30, 40] {
      assignment = try assignment.accepting(
        .grant(today.adding(offset), document: "TB"), by: .secretary, on: today)
    }
    #expect(assignment.extensions == 3)
    #expect(assignment.firstDue == today.adding(10))
  }

  @Test func `denying ends the request and leaves the deadline`() throws {
    let before = Assignment.requested(.underway)
    let after = try before.accepting(.deny(reason: "Không"), by: .secretary, on: today)
    #expect(after.request == nil)
    #expect(after.deadline == before.deadline)
    #expect(after.extensions == before.extensions)
  }

  @Test func `a day granted by mistake is set right without counting another extension`() throws {
    let granted = try Assignment.sample(.underway).accepting(
      .grant(today.adding(300), document: "TB"), by: .secretary, on: today)
    let right = try granted.accepting(
      .correct(today.adding(30), reason: "Ghi nhầm năm"), by: .secretary, on: today)
    #expect(right.deadline.due == today.adding(30))
    #expect((right.extensions, right.firstDue) == (1, today.adding(10)))
    #expect(right.slippage == 20)
    let early = Change.correct(today.adding(10), reason: "x")
    #expect(
      refusal(of: early, to: right, by: .secretary)
        == .notLater(today.adding(10), than: today.adding(10)))
  }

  @Test func `without an extension there is no day to set right, and without a reason none is`() {
    let sample = Assignment.sample(.underway)
    let change = Change.correct(today.adding(30), reason: "x")
    #expect(refusal(of: change, to: sample, by: .secretary) == .noExtension(sample.number))
    let silent = Change.correct(today.adding(30), reason: "")
    #expect(refusal(of: silent, to: .requested(.underway), by: .secretary) == .unexplained(.correct))
  }

  @Test func `without a request there is nothing to deny`() {
    let sample = Assignment.sample(.underway)
    #expect(refusal(of: .deny(reason: "Không"), to: sample, by: .secretary) == .noRequest(sample.number))
  }

  @Test func `work without a deadline is given one by granting it`() throws {
    var assignment = Assignment.sample(.underway)
    (assignment.deadline, assignment.firstDue) = (.unstated, nil)
    let after = try assignment.accepting(.grant(today, document: nil), by: .secretary, on: today)
    #expect((after.deadline.due, after.firstDue) == (today, today))
  }
}

@Suite struct `Dividing collective work` {
  private let parent = {
    var parent = Assignment.sample(.divided)
    parent.directive = 3
    parent.quote = "Các bộ, ngành…"
    return parent
  }()

  @Test func `a collective draft becomes a parent without a lead`() throws {
    var draft = Assignment.sample()
    (draft.lead, draft.addressees) = (nil, [.agency("BXD"), .agency("BKHCN")])
    let after = try draft.accepting(.assign(incomplete: false), by: .secretary, on: today)
    #expect(after.status == .divided)
    #expect(after.lead == nil)
    #expect(after.standing(on: today) == nil)
  }

  @Test func `a child takes every fact of its parent but who it is given to`() {
    let child = parent.child(AssignmentNumber(8), for: "BKHCN")
    #expect(child.number == AssignmentNumber(8))
    #expect(child.parent == parent.number)
    #expect(child.status == .assigned)
    #expect(child.lead == "BKHCN")
    #expect(child.addressees.isEmpty)
    #expect(child.coordinators == ["BCA"])
    let changed: Set<Assignment.Field> = [.parent, .status, .lead, .addressees, .coordinators]
    for field in Assignment.Field.allCases where !changed.contains(field) {
      #expect(child[field] == parent[field], "\(field)")
    }
    #expect(child.standing(on: today) == .inTerm(10))
  }
}
