import Assignments
import Deadlines
import Phrases

extension DossierText {
  /// How far the assignment's life has come, who works on it, and what it rests on.
  var course: [Line] {
    status
      + entry(.labelProgress, progress)
      + entry(.labelLead, assignment.lead.map { Phrase(verbatim: name($0)) })
      + entry(.labelAddressees, list(assignment.addressees.map(\.text)))
      + entry(.labelCoordinators, list(assignment.coordinators.map(name)))
      + entry(.labelShare, dossier.children.map { .share($0, of: assignment.parent) })
      + ledger
      + entry(.labelPeriods, periods)
      + entry(.labelRequest, assignment.request.map { .request($0) }, style: .soon)
      + entry(.labelEvidence, assignment.evidence.map { .evidence($0) })
      + entry(.labelDirective, dossier.directive.map { .directive($0) })
      + entry(.labelQuote, assignment.quote.map { Phrase(verbatim: "“\($0)”") })
  }

  private var status: [Line] {
    let standing = assignment.standing(on: today)
    let sign = standing.map(\.sign).flatMap { $0 == " " ? nil : $0 + " " } ?? ""
    let words = standing.map { sign + $0.phrase(in: language) + " · " } ?? ""
    return entry(.labelStatus, words + turn(in: language), style: standing?.style ?? .plain)
  }

  /// The status, with whose turn it is and since when.
  private var turn: Phrase {
    switch assignment.status {
    case .assigned:
      if let day = assignment.assignedOn, let lead = assignment.lead {
        return .waitsForLead(lead.text, since: day)
      }
    case .underway: if let day = assignment.acceptedOn { return .underwaySince(day) }
    case .submitted: if let day = assignment.submittedOn { return .waitsForSecretariat(since: day) }
    case .completed: if let day = assignment.completedOn { return .completedOn(day) }
    case .draft, .cancelled, .divided: break
    }
    return assignment.status.phrase
  }

  private var progress: Phrase? {
    guard assignment.status.counts else { return nil }
    let bar = Bar.drawn(assignment.progress, of: 100, in: 10, rest: "░")
    return Phrase(vi: "\(bar) \(assignment.progress) %", en: "\(bar) \(assignment.progress)%")
  }

  /// The first deadline, and line by line what became of it.
  private var ledger: [Line] {
    guard let first = assignment.firstDue else { return [] }
    guard assignment.extensions > 0, let due = assignment.deadline.due, let days = assignment.slippage else {
      let history = dossier.ledger.lines.dropFirst().flatMap { entry(Phrase(verbatim: ""), $0.phrase) }
      return entry(.labelLedger, .firstDeadline(first)) + history
    }
    let style: Style = assignment.isFlagged ? .soon : .plain
    return entry(
      .labelLedger, .firstDeadline(first) + " → " + .extended(to: due, times: assignment.extensions))
      + entry(Phrase(verbatim: ""), .slippage(days, times: assignment.extensions), style: style)
      + dossier.ledger.lines.dropFirst().flatMap { entry(Phrase(verbatim: ""), $0.phrase) }
  }

  /// How the work repeats, and which periods fell due meanwhile.
  private var periods: Phrase? {
    let missed = assignment.missedPeriods(on: today)
    let parts = [
      assignment.deadline.recurrence?.phrase, assignment.follows.map(Phrase.follows),
      missed.isEmpty ? nil : .missedPeriods(missed),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : .list(parts)
  }

  private func list(_ names: [String]) -> Phrase? {
    names.isEmpty ? nil : Phrase(verbatim: names.joined(separator: ", "))
  }
}
