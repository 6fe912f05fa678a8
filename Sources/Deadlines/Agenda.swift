/// The order in which open work asks for attention on a day: by urgency, and overdue work by its age.
///
/// Ageing keeps the list readable: what is late for months stays counted without burying what is late since
/// yesterday.
package enum Agenda {
  /// A stretch of the agenda, from the oldest debt to the days ahead.
  package enum Section: String, CaseIterable, Sendable {
    /// Overdue by more than 30 days.
    case overdueLong
    /// Overdue by 8 to 30 days.
    case overdueWeeks
    /// Overdue by 1 to 7 days.
    case overdueDays
    /// Due today.
    case today
    /// Due within the days that count as soon.
    case soon
  }
}

extension Agenda.Section {
  /// The section a standing belongs to, or nothing when it asks for no attention.
  package init?(_ standing: Standing) {
    switch standing {
    case .overdue(let days): self = days > 30 ? .overdueLong : days > 7 ? .overdueWeeks : .overdueDays
    case .dueToday: self = .today
    case .dueSoon: self = .soon
    case .completedOnTime, .completedLate, .inTerm, .unscheduled: return nil
    }
  }

  /// The deadlines of the section on a day, both ends included.
  package func deadlines(on day: Day, soon: Int = Standing.soon) -> ClosedRange<Day> {
    switch self {
    case .overdueLong: min(.first, day.adding(-31))...day.adding(-31)
    case .overdueWeeks: day.adding(-30)...day.adding(-8)
    case .overdueDays: day.adding(-7)...day.adding(-1)
    case .today: day...day
    case .soon: day.adding(1)...day.adding(max(1, soon))
    }
  }
}
