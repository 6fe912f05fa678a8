import Assignments
import Deadlines
import Phrases
import TUI

// The summary for people: at most 24 lines, of 80 cells each, and 4 KB in all.

extension Summary {
  /// The most lines that it has.
  private static let height = 24
  /// The most cells that a line has.
  private static let width = 80
  /// The most bytes that a line has, so that all of them with their line feeds have 4096 at most.
  private static let bytes = 4096 / height - 1

  /// The lines in a language.
  func lines(in language: Language) -> [String] {
    hasNothingToSay
      ? [say(.nothing(moment, whose: member?.login), language)]
      : Part.lines(of: parts(in: language), fitting: Summary.height)
  }

  private var hasNothingToSay: Bool {
    switch member?.role {
    case nil, .liaison: overview.tally.cells.total + overview.tally.drafts == 0
    case .secretariat, .leader: waits.isEmpty
    }
  }

  private func parts(in language: Language) -> [Part] {
    let heading = Part(say(.heading(moment, whose: member?.login), language))
    let body =
      member?.role == .secretariat
      ? [
        Part(say(.toDecide(reports: inbox.reports, requests: inbox.requests), language), waits(in: language))
      ]
      : standing(in: language)
    let tally = overview.tally
    let tail: [SummaryPhrase?] = [
      member?.role == .secretariat
        ? nil
        : .waiting(unaccepted: tally.unaccepted, unconfirmed: tally.unconfirmed, unclear: tally.unclear),
      head.map(SummaryPhrase.head), .validUntil(validUntil),
    ]
    return [heading] + body + tail.compactMap(\.self).map { Part(say($0, language)) }
  }

  /// Where the work stands: the cells, what is overdue, what comes due, what waits to be accepted.
  private func standing(in language: Language) -> [Part] {
    var parts = [Part(say(.cells(overview.tally.cells), language))]
    let ages: [Agenda.Section] = [.overdueLong, .overdueWeeks, .overdueDays]
    if overview.tally.cells.overdue > 0 {
      let byAge = ages.map { ($0, stretch(.agenda($0))?.count ?? 0) }
      parts.append(Part(say(.overdue(total: overview.tally.cells.overdue, byAge: byAge), language)))
      if !worst.isEmpty { parts.append(Part(worstLine(in: language))) }
      parts += ages.map { Part(nil, rows(of: $0, language)) }
    }
    parts.append(
      Part(say(.dueToday(stretch(.agenda(.today))?.count ?? 0), language), rows(of: .today, language)))
    parts.append(
      Part(say(.dueSoon(stretch(.agenda(.soon))?.count ?? 0), language), rows(of: .soon, language)))
    if !waits.isEmpty {
      let count = stretch(.waitingForMe)?.count ?? 0
      parts.append(Part(say(.toAccept(count), language), waits(in: language)))
    }
    return parts
  }

  /// The worst agencies, as many whole names as there is room for.
  private func worstLine(in language: Language) -> String {
    let worst = self.worst.map { (name: Printable.line($0.name).clipped(to: 24), count: $0.count) }
    let lines = (1...min(12, worst.count)).reversed().lazy.map { count in
      SummaryPhrase.worst(Array(worst.prefix(count)), others: worst.count - count).phrase(in: language)
    }
    return lines.first { Width.of($0) <= Summary.width && $0.utf8.count <= Summary.bytes }
      ?? fitting(lines.last ?? "")
  }

  private func rows(of section: Agenda.Section, _ language: Language) -> [String] {
    (stretch(.agenda(section))?.rows ?? []).map { row in
      line(row, (row.standing(on: overview.day)?.phrase(in: language) ?? "").filling(17))
    }
  }

  private func waits(in language: Language) -> [String] {
    waits.map { wait in
      line(wait.row, SummaryPhrase.turn(wait.turn, since: wait.since).phrase(in: language).filling(27))
    }
  }

  private func line(_ row: Row, _ middle: String) -> String {
    fitting("  \(row.number) \((row.lead.map(shortName) ?? "–").filling(9)) \(middle) \(row.action)")
  }

  private func say(_ phrase: SummaryPhrase, _ language: Language) -> String {
    fitting(phrase.phrase(in: language))
  }

  /// The line in as many cells and bytes as it may have.
  private func fitting(_ line: String) -> String {
    let line = Printable.line(line).clipped(to: Summary.width)
    guard line.utf8.count > Summary.bytes else { return line }
    var kept = Substring(line)
    while kept.utf8.count > Summary.bytes - "…".utf8.count { kept.removeLast() }
    return kept + "…"
  }
}

/// A line of the summary with the rows below it, of which as many are shown as there is room for.
private struct Part {
  let line: String?
  let rows: [String]

  init(_ line: String?, _ rows: [String] = []) {
    self.line = line
    self.rows = rows
  }

  /// The lines of parts: every heading, and the rows left over dealt out in turn, one to each part.
  static func lines(of parts: [Part], fitting height: Int) -> [String] {
    var room = height - parts.count { $0.line != nil }
    var shown = parts.map { _ in 0 }
    var isDealing = true
    while room > 0, isDealing {
      isDealing = false
      for index in parts.indices where room > 0 && shown[index] < parts[index].rows.count {
        shown[index] += 1
        room -= 1
        isDealing = true
      }
    }
    return zip(parts, shown).flatMap { part, count in
      (part.line.map { [$0] } ?? []) + part.rows.prefix(count)
    }
  }
}
