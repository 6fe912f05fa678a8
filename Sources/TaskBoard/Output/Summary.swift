import Assignments
import Deadlines
import Phrases
import Storage

/// The login summary: the cells, what is late and whose it is, what comes due, what waits, the head of the
/// journal.
struct Summary {
  private let moment: Moment
  private let overview: Overview
  private let tallies: Tallies?
  private let isMine: Bool
  private let head: Head?
  private let shortNames: [AgencyCode: String]

  /// The most lines that it has.
  private static let height = 24
  /// The most cells that a line has.
  private static let width = 80
  /// The rows that a stretch shows.
  private static let rows = 4
  /// The agencies that are named as the worst.
  private static let worst = 8

  /// Reads the summary for a member, or for everybody.
  init(at desk: Desk, for member: Member?) throws {
    moment = desk.moment
    isMine = member != nil
    overview = try desk.store.overview(for: member, on: desk.today, rows: Summary.rows)
    tallies = member == nil ? overview.tallies : nil
    head = try desk.store.head()
    shortNames = try desk.shortNames(
      of: Set(overview.stretches.flatMap(\.rows).compactMap(\.lead) + (tallies?.agencies ?? [])))
  }
}

extension Desk {
  /// The short names of agencies; the directory is read only when one of them is not known by its code.
  fileprivate func shortNames(of codes: Set<AgencyCode>) throws(BoardError) -> [AgencyCode: String] {
    guard codes.contains(where: { $0.text.utf8.first.map { (48...57).contains($0) } ?? false }) else {
      return [:]
    }
    let directory = try store.directory()
    return Dictionary(codes.map { ($0, directory.shortName(of: $0)) }) { first, _ in first }
  }
}

// MARK: - For people

extension Summary {
  /// The lines, none longer than 80 cells and no more than 24.
  func lines(in language: Language) -> [String] {
    let cells = overview.tally.cells
    guard cells.total + overview.tally.drafts > 0 else { return [say(.nothing(moment), language)] }
    var lines = [say(.heading(moment), language), say(.cells(cells), language)]
    if cells.overdue > 0 {
      let ages: [Agenda.Section] = [.overdueLong, .overdueWeeks, .overdueDays]
      lines.append(
        say(
          .overdue(total: cells.overdue, byAge: ages.map { ($0, stretch(.agenda($0))?.count ?? 0) }), language
        ))
      if !worst.isEmpty { lines.append(say(.worst(worst), language)) }
      lines += ages.flatMap { rows(of: .agenda($0), language) }
    }
    lines += part(.dueToday(stretch(.agenda(.today))?.count ?? 0), of: .agenda(.today), language)
    lines += part(.dueSoon(stretch(.agenda(.soon))?.count ?? 0), of: .agenda(.soon), language)
    if isMine, let waiting = stretch(.waitingForMe) {
      lines += part(.waitingForMe(waiting.count), of: .waitingForMe, language)
    }
    let tally = overview.tally
    let waiting = SummaryPhrase.waiting(
      unaccepted: tally.unaccepted, unconfirmed: tally.unconfirmed, unclear: tally.unclear)
    let tail = [say(waiting, language)] + (head.map { [say(.head($0), language)] } ?? [])
    return Array(lines.prefix(Summary.height - tail.count)) + tail
  }

  private func stretch(_ heading: Stretch.Heading) -> Stretch? {
    overview.stretches.first { $0.heading == heading }
  }

  /// The agencies with most overdue, worst first.
  private var worst: [(name: String, count: Int)] {
    guard let tallies else { return [] }
    return tallies.agencies.prefix(Summary.worst).compactMap { code in
      let overdue = tallies.byAgency[code]?.cells.overdue ?? 0
      return overdue > 0 ? (shortName(of: code), overdue) : nil
    }
  }

  private func part(_ line: SummaryPhrase, of heading: Stretch.Heading, _ language: Language) -> [String] {
    [say(line, language)] + rows(of: heading, language)
  }

  private func rows(of heading: Stretch.Heading, _ language: Language) -> [String] {
    (stretch(heading)?.rows ?? []).map { row in
      let lead = row.lead.map(shortName) ?? "–"
      let standing = row.standing(on: overview.day)?.phrase(in: language) ?? ""
      return fitting("  \(row.number) \(lead.filling(9)) \(standing.filling(17)) \(row.action)")
    }
  }

  private func say(_ phrase: SummaryPhrase, _ language: Language) -> String {
    fitting(phrase.phrase(in: language))
  }

  private func fitting(_ line: String) -> String {
    Printable.line(line).clipped(to: Summary.width)
  }

  private func shortName(of code: AgencyCode) -> String { shortNames[code] ?? code.text }
}

// MARK: - For programs

extension Summary {
  /// The summary as JSON.
  var record: JSON {
    let tally = overview.tally
    let cells = tally.cells
    return .record([
      ("asOf", .text(moment.iso)), ("total", .number(cells.total)), ("onTime", .number(cells.onTime)),
      ("late", .number(cells.late)), ("inTerm", .number(cells.inTerm)), ("overdue", .number(cells.overdue)),
      ("unscheduled", .number(cells.unscheduled)), ("drafts", .number(tally.drafts)),
      ("unaccepted", .number(tally.unaccepted)), ("unconfirmed", .number(tally.unconfirmed)),
      ("unclear", .number(tally.unclear)),
      (
        "agenda",
        .record(

          Agenda.Section.allCases.map { ($0.rawValue, .number(stretch(.agenda($0))?.count ?? 0)) })
      ),
      ("worst", .list(worst.map { .record([("agency", .text($0.name)), ("overdue", .number($0.count))]) })),
      ("waitingForMe", isMine ? .number(stretch(.waitingForMe)?.count ?? 0) : .null),
      (
        "head",
        head.map {
          .record([("line", .number($0.line)), ("at", .text($0.at.iso)), ("hash", .text($0.hash))])
        } ?? .null
      ),
    ])
  }
}
