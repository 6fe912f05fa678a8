package import Deadlines

/// How the agencies do: what each has now, and what was counted of its work month by month.
package struct Statistics: Hashable, Sendable {
  /// The day it is about.
  package var day: Day
  /// The cells of each agency.
  package var tallies: Tallies
  /// What was counted of each agency's work.
  package var byAgency: [AgencyCode: Figures]

  /// Makes statistics from their facts.
  package init(day: Day, tallies: Tallies, byAgency: [AgencyCode: Figures]) {
    self.day = day
    self.tallies = tallies
    self.byAgency = byAgency
  }

  /// The tally of an agency, or of all together.
  package func tally(of agency: AgencyCode?) -> Tally {
    agency.map { tallies.byAgency[$0] ?? Tally() } ?? tallies.all
  }

  /// What was counted of an agency's work, or of all together.
  package func figures(of agency: AgencyCode?) -> Figures {
    agency.map { byAgency[$0] ?? Figures() } ?? byAgency.values.reduce(Figures(), +)
  }
}

/// What is counted of work beside the cells: completions by month, deadlines that slipped, clarities that are
/// missing.
///
/// Only what counts in the cells is counted here.
package struct Figures: Hashable, Sendable {
  /// The completions of each month, by its name as in `2025-11`.
  package var completions: [String: Completions] = [:]
  /// How many lack each clarity.
  package var missing: [Clarity: Int] = [:]
  /// How many had their deadline extended.
  package var extended = 0
  /// By how many days in all the deadlines have slipped from the first ones.
  package var slipped = 0

  /// Makes empty figures.
  package init() {}

  /// What was completed in a month.
  package struct Completions: Hashable, Sendable {
    /// How many by their deadline.
    package var onTime = 0
    /// How many after it.
    package var late = 0

    /// Makes completions from the two counts.
    package init(onTime: Int = 0, late: Int = 0) {
      self.onTime = onTime
      self.late = late
    }
  }

  package static func + (left: Figures, right: Figures) -> Figures {
    var sum = left
    sum.completions.merge(right.completions) {
      Completions(onTime: $0.onTime + $1.onTime, late: $0.late + $1.late)
    }
    sum.missing.merge(right.missing, uniquingKeysWith: +)
    sum.extended += right.extended
    sum.slipped += right.slipped
    return sum
  }
}

extension Statistics {
  /// The twelve months up to that of a day, by their names, oldest first.
  package static func months(upTo day: Day) -> [String] {
    var (year, month) = (day.year, day.month)
    var names: [String] = []
    for _ in 0..<12 {
      names.append((Day(year: year, month: month, day: 1) ?? day).monthName)
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
    }
    return names.reversed()
  }
}

extension Day {
  /// The name of the day's month, `2025-11`.
  package var monthName: String { String(iso.prefix(7)) }
}
