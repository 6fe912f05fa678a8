import Assignments
import Deadlines
import Testing

@Suite struct `Changing the lead` {
  private let change = Change.relead("BCA", reason: "Đúng chức năng")

  @Test func `begins anew with a lead that has accepted nothing and named nobody`() throws {
    var before = Assignment.requested(.submitted)
    before.ownerPosition = "Cục trưởng"
    let after = try before.accepting(change, by: .secretary, on: today)
    #expect(after.lead == "BCA")
    #expect(after.status == .assigned)
    #expect((after.owner, after.ownerPosition, after.acceptedOn, after.submittedOn) == (nil, nil, nil, nil))
    #expect(after.request == nil)
    #expect(after.evidence == nil)
    #expect(after.coordinators == ["BKHCN"])
    #expect((after.deadline, after.firstDue) == (before.deadline, before.firstDue))
  }

  @Test func `needs a reason and another lead`() {
    let silent = Change.relead("BCA", reason: "")
    #expect(refusal(of: silent, to: .sample(.underway), by: .secretary) == .unexplained(.relead))
    let same = Change.relead("BXD", reason: "Nhầm")
    #expect(refusal(of: same, to: .sample(.underway), by: .secretary) == .sameLead("BXD"))
  }
}

@Suite struct `Reporting progress` {
  @Test(arguments: [
    (0, true), (1, true), (100, true), (101, false), (-1, false), (Int.max, false), (Int.min, false),
  ])
  func `takes a percentage`(percent: Int, isAccepted: Bool) {
    let error = refusal(of: .progress(percent, note: nil), to: .sample(.underway), by: .construction)
    #expect(error == (isAccepted ? nil : .outOfRange(percent)))
  }

  @Test func `completes nothing, even at a hundred`() throws {
    let after = try Assignment.sample(.underway).accepting(
      .progress(100, note: nil), by: .construction, on: today)
    #expect(after.progress == 100)
    #expect(after.status == .underway)
  }
}

@Suite struct `Words that explain` {
  @Test(arguments: [
    Deed.relead, .decline, .return, .note, .cancel, .reopen, .extend, .deny,
  ]) func `are not left out`(deed: Deed) throws {
    let words = [
      Deed.relead: Change.relead("BCA", reason: ""), .decline: .decline(reason: ""),
      .return: .return(reason: ""),
      .note: .note(""), .cancel: .cancel(document: ""), .reopen: .reopen(reason: ""),
      .extend: .extend(to: today.adding(90), reason: ""), .deny: .deny(reason: ""),
    ]
    let silent = try #require(words[deed])
    let places: [Deed: Assignment.Status] = [.decline: .assigned, .return: .submitted, .reopen: .completed]
    let member: Member = deed == .decline || deed == .extend ? .construction : .secretary
    #expect(refusal(of: silent, to: .requested(places[deed] ?? .underway), by: member) == .unexplained(deed))
  }

  @Test func `are not longer than 4000 characters, counted as people count them`() {
    let fits = String(repeating: "ệ", count: 4000)
    #expect(refusal(of: .note(fits), to: .sample(.underway), by: .secretary) == nil)
    #expect(
      refusal(of: .note(fits + "x"), to: .sample(.underway), by: .secretary) == .tooLong(nil, limit: 4000))
    let progress = Change.progress(1, note: fits + "x")
    #expect(refusal(of: progress, to: .sample(.underway), by: .construction) == .tooLong(nil, limit: 4000))
  }
}

@Suite struct `Declining and cancelling` {
  @Test func `declined work is a draft again and keeps its first deadline`() throws {
    let after = try Assignment.sample(.assigned).accepting(
      .decline(reason: "Không phải"), by: .construction, on: today)
    #expect(after.assignedOn == nil)
    #expect(after.firstDue == today.adding(10))
    #expect(after.standing(on: today) == nil)
  }

  @Test func `declining takes back the request for more time, which a draft cannot have`() throws {
    let before = Assignment.requested(.assigned)
    let after = try before.accepting(.decline(reason: "Không phải"), by: .construction, on: today)
    #expect(after.request == nil)
  }

  @Test func `cancelled work has no standing and no open request`() throws {
    let before = Assignment.requested(.underway)
    let after = try before.accepting(.cancel(document: "99/TB"), by: .secretary, on: today)
    #expect(after.request == nil)
    #expect(after.standing(on: today) == nil)
  }

  @Test func `a draft that was cancelled is not underway when it is reopened, for nobody was ever told`()
    throws
  {
    var draft = Assignment(number: AssignmentNumber(1), action: "Việc")
    draft = try draft.accepting(.cancel(document: "Nhập trùng"), by: .secretary, on: today)
    do throws(BoardError) {
      let after = try draft.accepting(.reopen(reason: "Nhầm"), by: .secretary, on: today)
      #expect(after.status == .draft)
    } catch {
      #expect(error == .wrongStatus(draft.number, .reopen, .cancelled))
    }
  }
}

@Suite struct `Editing` {
  @Test(arguments: [
    Assignment.Field.parent, .status, .firstDue, .extensions, .request, .progress, .assignedOn, .acceptedOn,
    .submittedOn, .completedOn, .evidence,
  ]) func `does not reach what deeds are for`(field: Assignment.Field) {
    let change = Change.edit([field: .text("2025-01-01")])
    #expect(refusal(of: change, to: .sample(), by: .secretary) == .fixed(field))
    let addition = Change.add([.action: .text("Việc"), field: .text("x")])
    #expect(refusal(of: addition, to: .sample(), by: .secretary) == .fixed(field))
  }

  @Test(arguments: [Assignment.Field.lead, .addressees, .deadline])
  func `lead, addressees and deadline are fixed once assigned`(field: Assignment.Field) {
    let facts: [Assignment.Field: Fact] = [
      .lead: .text("BCA"), .addressees: .list([.text("@all")]), .deadline: Deadline.typed(today).fact,
    ]
    let change = Change.edit(facts.filter { $0.key == field })
    #expect(refusal(of: change, to: .sample(.draft), by: .secretary) == nil)
    #expect(refusal(of: change, to: .sample(.underway), by: .secretary) == .fixed(field))
  }

  @Test func `the deadline of work that was assigned without one can be given, once`() throws {
    var assignment = Assignment.sample(.underway)
    (assignment.deadline, assignment.firstDue) = (.unstated, nil)
    let change = Change.edit([.deadline: Deadline.typed(today.adding(3)).fact])
    assignment = try assignment.accepting(change, by: .secretary, on: today)
    #expect(assignment.firstDue == today.adding(3))
    #expect(refusal(of: change, to: assignment, by: .secretary) == .fixed(.deadline))
  }

  @Test func `the action stays`() {
    for fact in [Fact.none, .text("")] {
      #expect(refusal(of: .edit([.action: fact]), to: .sample(), by: .secretary) == .empty(.action))
    }
    #expect(
      refusal(of: .add([.owner: .text("A")]), to: .sample().without(.action), by: .secretary)
        == .empty(.action))
  }

  @Test(arguments: [
    (Assignment.Field.owner, 200), (.ownerPosition, 200), (.action, 2000), (.accountable, 500),
    (.authority, 500),
    (.deliverable, 1000), (.quote, 8000),
  ]) func `a field holds so many characters`(field: Assignment.Field, limit: Int) {
    let fits = String(repeating: "ữ", count: limit)
    #expect(refusal(of: .edit([field: .text(fits)]), to: .sample(), by: .secretary) == nil)
    let error = BoardError.tooLong(field, limit: limit)
    #expect(refusal(of: .edit([field: .text(fits + "x")]), to: .sample(), by: .secretary) == error)
  }

  @Test func `the phrase of a deadline has its limit too`() {
    let deadline = Deadline(phrase: String(repeating: "x", count: 501))
    let change = Change.edit([.deadline: deadline.fact])
    #expect(refusal(of: change, to: .sample(), by: .secretary) == .tooLong(.deadline, limit: 500))
  }

  @Test func `a collective draft has no lead, and a lead does not work along with itself`() throws {
    let collective = Change.edit([.addressees: .list([.text("@provinces")])])
    #expect(try Assignment.sample().accepting(collective, by: .secretary, on: today).lead == nil)
    let lead = Change.edit([.lead: .text("BCA")])
    #expect(try Assignment.sample().accepting(lead, by: .secretary, on: today).coordinators == ["BKHCN"])
  }
}
