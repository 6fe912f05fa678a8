import Assignments
import Deadlines

extension MemoryBoard {
  /// How the agencies do, counted from the assignments one by one.
  func statistics() -> Statistics {
    var byAgency: [AgencyCode: Figures] = [:]
    for assignment in assignments.values where assignment.status.counts {
      guard let lead = assignment.lead else { continue }
      var figures = Figures()
      for clarity in assignment.missing { figures.missing[clarity] = 1 }
      if assignment.extensions > 0 { (figures.extended, figures.slipped) = (1, assignment.slippage ?? 0) }
      if assignment.status == .completed, let day = assignment.completedOn {
        let isLate = assignment.deadline.judgedDay.map { day > $0 } ?? false
        figures.completions[day.monthName] = .init(onTime: isLate ? 0 : 1, late: isLate ? 1 : 0)
      }
      byAgency[lead] = byAgency[lead, default: Figures()] + figures
    }
    return Statistics(day: today, tallies: tallies(Query()), byAgency: byAgency)
  }

  /// An agency's part of a meeting.
  func meeting(of agency: AgencyCode?, rows count: Int) -> Meeting {
    let tallies = tallies(Query())
    let agencies = tallies.agencies.filter { tallies.byAgency[$0]?.cells.open ?? 0 > 0 }
    guard let chosen = agency.flatMap({ agencies.contains($0) ? $0 : nil }) ?? agencies.first else {
      return Meeting(agencies: [], agency: nil, tally: Tally(), rows: [])
    }
    var query = Query()
    (query.leads, query.statuses) = ([chosen], [.assigned, .underway, .submitted])
    return Meeting(
      agencies: agencies, agency: chosen, tally: tallies.byAgency[chosen] ?? Tally(),
      rows: Array(rows(query).prefix(count)))
  }
}
