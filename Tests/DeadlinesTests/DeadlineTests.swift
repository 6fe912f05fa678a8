import Deadlines
import Testing

@Suite struct `Deadlines as facts` {
  private let due = Day(number: 20_423)

  @Test func `a typed day says so`() {
    let deadline = Deadline.typed(due, phrase: "trước ngày 1/12")
    #expect(deadline.due == due)
    #expect(deadline.judgedDay == due)
    #expect(deadline.phrase == "trước ngày 1/12")
    #expect((deadline.precision, deadline.kind, deadline.basis) == (.day, .by, .custom))
    #expect(deadline.isClear)
  }

  @Test func `a relative period is judged by the working day it moves to, its nominal day stays`() {
    var deadline = Deadline.typed(due)
    deadline.movedTo = due.adding(2)
    #expect(deadline.judgedDay == due.adding(2))
    #expect(deadline.due == due)
  }

  @Test(
    arguments: [
      (Deadline.unstated, false),
      (Deadline(kind: .continuous), true),
      (Deadline(kind: .continuous, needsConfirmation: true), false),
      (Deadline(recurrence: .monthly), true),
      (Deadline(needsConfirmation: true, recurrence: .weekly), true),
      (Deadline(phrase: "sớm nhất", kind: .asap), false),
      (Deadline(due: Day(number: 0), needsConfirmation: true), true),
    ] as [(Deadline, Bool)]) func `it is clear when, by a day, a recurrence or a confirmed continuous duty`(
      deadline: Deadline, isClear: Bool
    )
  {
    #expect(deadline.isClear == isClear)
  }

  @Test(arguments: [
    ("16:00", "16:00"), ("8:05", "08:05"), ("00:00", "00:00"), ("24:00", "24:00"), ("23:59", "23:59"),
  ])
  func `an hour is read and written`(text: String, iso: String) {
    #expect(TimeOfDay(text)?.iso == iso)
  }

  @Test(arguments: [
    "", "16", "16:0", "24:01", "25:00", "16:60", "-1:00", "16:00:00", "16h00", ":00", "１６:00",
  ])
  func `no clock shows anything else`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }
}
