import Assignments
import Deadlines
import Phrases
import Storage

/// The login summary: the cells, what is late and whose it is, what comes due, what waits, the head of the
/// journal.
///
/// For a liaison it is about the agencies spoken for; for a secretary it is the inbox; for everybody, the
/// whole board.
struct Summary {
  /// The moment it is made at.
  let moment: Moment
  /// The member whose own it is; nothing when it is everybody's.
  let member: Member?
  /// Where everything stands.
  let overview: Overview
  /// What waits for the member, longest first.
  let waits: [Wait]
  /// The head of the journal.
  let head: Head?
  private let shortNames: [AgencyCode: String]

  /// Something that waits: which assignment, whose turn it is, since when.
  struct Wait {
    /// The assignment.
    let row: Row
    /// What is waited for.
    let turn: SummaryPhrase.Turn
    /// The day the waiting began.
    let since: Day?
  }

  /// How long a summary may be believed, in seconds: a day, and two hours for whoever repairs the timer.
  private static let validity = 26 * 3600
  /// The rows that a stretch has at most.
  static let rows = 4
  /// The rows that an inbox has at most.
  private static let inboxRows = 14

  /// Reads the summary for a member, or for everybody.
  ///
  /// - Throws: `BoardError`, or `SummaryUnavailable` when the clock is plainly wrong.
  init(at desk: Desk, for member: Member?) throws {
    moment = desk.moment
    self.member = member
    let isInbox = member?.role == .secretariat
    overview = try desk.store.overview(
      for: member, on: desk.today, rows: isInbox ? Summary.inboxRows : Summary.rows)
    waits = try desk.waits(overview.stretches.first { $0.heading == .waitingForMe }?.rows ?? [])
    head = try desk.store.head()
    let codes = overview.stretches.flatMap(\.rows).compactMap(\.lead) + overview.tallies.agencies
    shortNames = try desk.shortNames(of: Set(codes))
    try desk.checkClock(against: head)
  }

  /// Until when the summary may be believed.
  var validUntil: Moment { Moment(seconds: moment.seconds + Summary.validity) }

  /// The name of an agency, as short as it is known.
  func shortName(of code: AgencyCode) -> String { shortNames[code] ?? code.text }

  /// A stretch of the overview, or nothing when it is empty.
  func stretch(_ heading: Stretch.Heading) -> Stretch? {
    overview.stretches.first { $0.heading == heading }
  }

  /// The agencies with anything overdue, worst first.
  var worst: [(name: String, count: Int)] {
    guard member == nil else { return [] }
    return overview.tallies.agencies.compactMap { code in
      let overdue = overview.tallies.byAgency[code]?.cells.overdue ?? 0
      return overdue > 0 ? (shortName(of: code), overdue) : nil
    }
  }

  /// How many reports and how many requests wait for the secretariat; reports alone where others look.
  var inbox: (reports: Int, requests: Int) {
    let reports = overview.tally.unconfirmed
    return (reports, max(0, (stretch(.waitingForMe)?.count ?? 0) - reports))
  }
}

/// Why there is no summary though the board can be read.
struct SummaryUnavailable: Error {
  /// The reason, and what to do.
  let phrase: Phrase
}

extension Desk {
  /// Tells of rows that wait whose turn it is and since when.
  fileprivate func waits(_ rows: [Row]) throws(BoardError) -> [Summary.Wait] {
    var waits: [Summary.Wait] = []
    for row in rows {
      let wait: Summary.Wait =
        switch row.status {
        case .assigned where !row.hasRequest: .init(row: row, turn: .accept, since: row.assignedOn)
        case .submitted: .init(row: row, turn: .confirm, since: row.submittedOn)
        default:
          .init(row: row, turn: .decide, since: try store.assignment(row.number).request?.askedOn)
        }
      waits.append(wait)
    }
    return waits
  }

  /// The short names of agencies; the directory is read only when one of them is not known by its code.
  fileprivate func shortNames(of codes: Set<AgencyCode>) throws(BoardError) -> [AgencyCode: String] {
    guard codes.contains(where: { $0.text.utf8.first.map { (48...57).contains($0) } ?? false }) else {
      return [:]
    }
    let directory = try store.directory()
    return Dictionary(codes.map { ($0, directory.shortName(of: $0)) }) { first, _ in first }
  }

  /// Refuses a clock that is more than a day behind the journal: no age it tells could be believed.
  fileprivate func checkClock(against head: Head?) throws(SummaryUnavailable) {
    guard !ground.isDemo, options.today == nil, let head, moment.seconds < head.at.seconds - 86_400 else {
      return
    }
    throw SummaryUnavailable(phrase: .clockBehind(moment, journal: head.at))
  }
}
