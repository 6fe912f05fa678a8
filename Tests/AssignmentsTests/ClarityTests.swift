import Assignments
import Deadlines
import Testing

@Suite struct `The six clarities` {
  @Test func `are these six, in this order`() {
    #expect(
      Clarity.allCases.map(\.rawValue) == [
        "owner", "action", "deadline", "accountable", "authority", "deliverable",
      ])
  }

  @Test func `are computed from the fields`() {
    #expect(Assignment.sample().missing.isEmpty)
    #expect(Assignment(number: AssignmentNumber(1), action: "").missing == Clarity.allCases)
    for clarity in Clarity.allCases {
      #expect(Assignment.sample().without(clarity).missing == [clarity])
      #expect(!Assignment.sample().without(clarity).has(clarity))
    }
  }

  @Test func `an agency alone is not a person`() {
    var assignment = Assignment(number: AssignmentNumber(1), action: "Việc")
    assignment.lead = "BXD"
    assignment.ownerPosition = "Cục trưởng"
    #expect(assignment.missing.contains(.owner))
  }

  @Test func `it is clear when by a recurrence or a confirmed continuous duty as well`() {
    var assignment = Assignment.sample()
    assignment.deadline = Deadline(recurrence: .monthly)
    #expect(assignment.has(.deadline))
    assignment.deadline = Deadline(kind: .continuous, needsConfirmation: true)
    #expect(!assignment.has(.deadline))
    assignment.deadline.needsConfirmation = false
    #expect(assignment.has(.deadline))
  }
}
