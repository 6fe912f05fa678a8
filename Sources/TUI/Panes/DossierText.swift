import Assignments
import Deadlines
import Phrases

/// All there is about an assignment, as lines: the six clarities, its course, and its journal.
struct DossierText {
  let dossier: Dossier
  let directory: Directory
  let today: Day
  let language: Language
  let columns: Int

  /// The columns of the labels, with the sign before them.
  static let label = 18

  var assignment: Assignment { dossier.assignment }

  /// The lines from the top, so many at most: a long journal costs only what is shown of it.
  func lines(atMost count: Int) -> [Line] {
    var lines = clarities + course
    if lines.count < count, !dossier.entries.isEmpty {
      lines.append(Line("  " + Phrase.journal(in: language), .strong))
    }
    for entry in dossier.entries where lines.count < count { lines += self.lines(of: entry) }
    return lines
  }

  /// A label and a text beside it, wrapped; a word that looks like another one carries a sign.
  func entry(_ label: Phrase, _ text: String, sign: Span = Span("  "), style: Style = .plain) -> [Line] {
    let label = label(in: language).fitted(to: DossierText.label - 2)
    let texts = Printable.lines(LookAlikes.marked(text)).flatMap {
      $0.wrapped(to: columns - DossierText.label)
    }
    return texts.enumerated().map { index, text in
      index == 0
        ? Line([sign, Span(label, .quiet), Span(text, style)])
        : Line([Span(String.blank(DossierText.label)), Span(text, style)])
    }
  }

  /// A label and a phrase beside it; nothing without a phrase.
  func entry(_ label: Phrase, _ phrase: Phrase?, style: Style = .plain) -> [Line] {
    phrase.map { entry(label, $0(in: language), style: style) } ?? []
  }

  /// The full name of an agency.
  func name(_ code: AgencyCode) -> String { directory[code]?.name ?? code.text }
}

// MARK: - The six clarities

extension DossierText {
  private var clarities: [Line] {
    Clarity.allCases.flatMap { clarity in
      guard assignment.has(clarity) else {
        let words = [text(of: clarity), Phrase.unclear(in: language)].filter { !$0.isEmpty }.joined(
          separator: " · ")
        return entry(clarity.phrase, words, sign: Span("✗ ", .missing), style: .missing)
      }
      return entry(clarity.phrase, text(of: clarity), sign: Span("✓ ", .done))
    }
  }

  private func text(of clarity: Clarity) -> String {
    switch clarity {
    case .owner: [assignment.owner, assignment.ownerPosition].compactMap(\.self).joined(separator: ", ")
    case .action: assignment.action
    case .deadline: deadline
    case .accountable: assignment.accountable ?? ""
    case .authority: assignment.authority ?? ""
    case .deliverable: assignment.deliverable ?? ""
    }
  }

  private var deadline: String {
    let deadline = assignment.deadline
    let day = deadline.due.map { day in
      (deadline.phrase == nil ? "" : "→ ") + day.phrase(in: language)
        + (deadline.time.map { " " + $0.iso } ?? "")
    }
    let words = [
      deadline.phrase.map { "“\($0)”" }, day,
      deadline.movedTo.map { "(" + Phrase.movedTo($0)(in: language) + ")" },
      deadline.needsConfirmation ? "(" + Phrase.unconfirmedDeadline(in: language) + ")" : nil,
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}
