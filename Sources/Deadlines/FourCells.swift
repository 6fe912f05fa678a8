/// The four cells of the Government's report, with the open work that has no deadline apart.
///
/// Done on time, done late, open in term, open overdue: *đã hoàn thành (đúng hạn, quá hạn); chưa hoàn thành
/// (trong hạn, quá hạn)*, as in Báo cáo 1270/BC-TCTTTg. Together with `unscheduled` they partition what is
/// counted, so their sum is always the total.
package struct FourCells: Hashable, Sendable {
  /// Completed by the deadline, or completed without one.
  package var onTime: Int
  /// Completed after the deadline.
  package var late: Int
  /// Open and not past the deadline.
  package var inTerm: Int
  /// Open and past the deadline.
  package var overdue: Int
  /// Open without a deadline.
  package var unscheduled: Int

  /// Makes cells from their counts; by default empty ones.
  package init(onTime: Int = 0, late: Int = 0, inTerm: Int = 0, overdue: Int = 0, unscheduled: Int = 0) {
    self.onTime = onTime
    self.late = late
    self.inTerm = inTerm
    self.overdue = overdue
    self.unscheduled = unscheduled
  }

  /// Counts standings, each into one cell.
  package init(counting standings: some Sequence<Standing>) {
    self.init()
    for standing in standings { count(standing) }
  }
}

extension FourCells {
  /// Counts one more standing.
  package mutating func count(_ standing: Standing) {
    switch standing {
    case .completedOnTime: onTime += 1
    case .completedLate: late += 1
    case .overdue: overdue += 1
    case .dueToday, .dueSoon, .inTerm: inTerm += 1
    case .unscheduled: unscheduled += 1
    }
  }

  /// Everything counted.
  package var total: Int { onTime + late + inTerm + overdue + unscheduled }

  /// What is completed.
  package var done: Int { onTime + late }

  /// What is open.
  package var open: Int { inTerm + overdue + unscheduled }

  /// The share of everything that is done, `done ÷ total`, or nothing when nothing is counted.
  package var rateOfAll: Double? { total == 0 ? nil : Double(done) / Double(total) }

  /// The share of what had to be done that is done, `done ÷ (done + overdue)`, or nothing when nothing had
  /// to.
  package var rateOfDue: Double? { done + overdue == 0 ? nil : Double(done) / Double(done + overdue) }

  /// The cells of two disjoint sets taken together.
  package static func + (left: FourCells, right: FourCells) -> FourCells {
    FourCells(
      onTime: left.onTime + right.onTime, late: left.late + right.late, inTerm: left.inTerm + right.inTerm,
      overdue: left.overdue + right.overdue, unscheduled: left.unscheduled + right.unscheduled)
  }
}
