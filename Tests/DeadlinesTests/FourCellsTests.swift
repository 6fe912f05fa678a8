import Deadlines
import TestSupport
import Testing

@Suite struct `The four cells` {
  @Test(arguments: [
    (Standing.completedOnTime, FourCells(onTime: 1)), (.completedLate(4), FourCells(late: 1)),
    (.overdue(1), FourCells(overdue: 1)), (.dueToday, FourCells(inTerm: 1)),
    (.dueSoon(2), FourCells(inTerm: 1)),
    (.inTerm(30), FourCells(inTerm: 1)), (.unscheduled, FourCells(unscheduled: 1)),
  ]) func `a standing falls into one cell`(standing: Standing, cells: FourCells) {
    #expect(FourCells(counting: [standing]) == cells)
  }

  @Test(arguments: 1...30) func `the cells of random standings sum to their number`(seed: Int) {
    var dice = Dice(seed: seed)
    let standings = (0..<Int.random(in: 0...300, using: &dice)).map { _ in Standing.random(using: &dice) }
    let cells = FourCells(counting: standings)
    #expect(cells.onTime + cells.late + cells.inTerm + cells.overdue + cells.unscheduled == standings.count)
    #expect(cells.total == standings.count)
    #expect(cells.done + cells.open == standings.count)
    #expect(cells.done == standings.count { $0.name.hasPrefix("completed") })
    #expect(cells.overdue == standings.count { $0.name == "overdue" })
    let cut = standings.indices.randomElement(using: &dice) ?? 0
    #expect(FourCells(counting: standings[..<cut]) + FourCells(counting: standings[cut...]) == cells)
  }

  @Test func `two rates are in use and each has its formula`() {
    let cells = FourCells(onTime: 3, late: 1, inTerm: 10, overdue: 4, unscheduled: 2)
    #expect(cells.total == 20)
    #expect(cells.rateOfAll == 0.2)
    #expect(cells.rateOfDue == 0.5)
  }

  @Test func `nothing has no rate`() {
    #expect(FourCells().rateOfAll == nil)
    #expect(FourCells().rateOfDue == nil)
    #expect(FourCells(inTerm: 5, unscheduled: 1).rateOfAll == 0)
    #expect(FourCells(inTerm: 5, unscheduled: 1).rateOfDue == nil)
    #expect(FourCells(overdue: 1).rateOfDue == 0)
    #expect(FourCells(late: 2).rateOfDue == 1)
  }
}

extension Standing {
  /// Any standing, each sort as likely as the others.
  static func random(using dice: inout Dice) -> Standing {
    let days = Int.random(in: 1...400, using: &dice)
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: return .completedOnTime
    case 1: return .completedLate(days)
    case 2: return .overdue(days)
    case 3: return .dueToday
    case 4: return .dueSoon(days)
    case 5: return .inTerm(days)
    default: return .unscheduled
    }
  }
}
