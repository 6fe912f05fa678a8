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
      + entry(.labelLedger, ledger)
      + entry(.labelRequest, assignment.request.map { .request($0) }, style: .soon)
      + entry(.labelEvidence, assignment.evidence.map { .evidence($0) })
      + entry(.labelDirective, dossier.directive.map { .directive($0) })
      + entry(.labelQuote, assignment.quote.map { Phrase(verbatim: "“\($0)”") })
  }

  private var status: [Line] {
    let standing = assignment.standing(on: today)
    let words = standing.map { "\($0.sign) \($0.phrase(in: language))".trimmed + " · " } ?? ""
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
    let columns = 10
    let full = AgencyPane.bar(assignment.progress, of: 100, in: columns).trimmed
    let bar = full + String(repeating: "░", count: columns - Width.of(full))
    return Phrase(vi: "\(bar) \(assignment.progress) %", en: "\(bar) \(assignment.progress)%")
  }

  /// The first deadline and the latest.
  private var ledger: Phrase? {
    guard let first = assignment.firstDue else { return nil }
    guard assignment.extensions > 0, let due = assignment.deadline.due else { return .firstDeadline(first) }
    return .firstDeadline(first) + " → " + .extended(to: due, times: assignment.extensions)
  }

  private func list(_ names: [String]) -> Phrase? {
    names.isEmpty ? nil : Phrase(verbatim: names.joined(separator: ", "))
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
