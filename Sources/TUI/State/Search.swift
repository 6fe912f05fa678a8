import Assignments
import Deadlines

/// The way from a line of the view of the day to the list: what to filter by, in the language of queries, and
/// whose.
struct Search: Hashable, Sendable {
  /// The words of the filter.
  let text: String
  /// The agency whose assignments are shown, or nothing for all.
  let scope: AgencyCode?

  /// Makes the search that lists what a line stands for.
  init(of line: AgendaLine, for member: Member, on day: Day) {
    scope = member.agencies.count == 1 ? member.agencies.first : nil
    let own = member.agencies.count > 1 ? ["lead:" + member.agencies.map(\.text).joined(separator: ",")] : []
    let terms =
      switch line.heading {
      case .agenda(let section): Search.terms(of: section, on: day)
      case .waitingForMe: member.role == .leader ? [] : ["waiting:\(member.role.rawValue)"]
      case .changed, .changedSince, nil: [String]()
      }
    text = (own + terms).joined(separator: " ")
  }

  private static func terms(of section: Agenda.Section, on day: Day) -> [String] {
    let days = section.deadlines(on: day)
    let standing: Standing.Name =
      switch section {
      case .overdueLong, .overdueWeeks, .overdueDays: .overdue
      case .today: .dueToday
      case .soon: .dueSoon
      }
    let from = days.lowerBound == .first ? [] : ["due>\(days.lowerBound.adding(-1).iso)"]
    let to = ["due<\(days.upperBound.adding(1).iso)"]
    let range = standing == .overdue ? from + to : []
    return ["standing:\(standing.rawValue)", "status:assigned,underway"] + range
  }
}
