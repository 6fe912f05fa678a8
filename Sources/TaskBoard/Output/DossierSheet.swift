import Assignments
import Deadlines
import Phrases
import TUI

/// One assignment laid out for people: its six clarities as labelled lines, then how it stands, then its
/// journal.
struct DossierSheet {
  /// The lines.
  private(set) var lines: [String] = []
  private let language: Language
  private let width: Int
  private let directory: Directory

  /// The cells that labels take.
  private static let margin = 20

  /// Lays out an assignment in lines of a width.
  init(_ dossier: Dossier, on day: Day, directory: Directory, in language: Language, width: Int) {
    self.language = language
    self.directory = directory
    self.width = max(40, width)
    let assignment = dossier.assignment
    lines = wrapped("\(assignment.number)  \(assignment.action)", indent: 9)
    lines.append("")
    for clarity in Clarity.allCases { add(clarity.phrase, words(for: clarity, of: assignment)) }
    lines.append("")
    addCourse(of: dossier, on: day)
    addOrigin(of: dossier)
    addLedger(dossier.ledger)
    addJournal(dossier.entries)
  }
}

// MARK: - The parts

extension DossierSheet {
  private func words(for clarity: Clarity, of assignment: Assignment) -> String? {
    switch clarity {
    case .owner:
      assignment.owner.map { owner in
        [owner, assignment.ownerPosition].compactMap(\.self).joined(separator: ", ")
      }
    case .action: assignment.action
    case .deadline:
      [assignment.deadline.due?.phrase(in: language), assignment.deadline.phrase.map { "“\($0)”" }]
        .compactMap(\.self).joined(separator: ", ").nilIfEmpty
    case .accountable: assignment.accountable
    case .authority: assignment.authority
    case .deliverable: assignment.deliverable
    }
  }

  private mutating func addCourse(of dossier: Dossier, on day: Day) {
    let assignment = dossier.assignment
    let standing = assignment.standing(on: day).map { ", " + $0.phrase(in: language) } ?? ""
    let state = "\(assignment.status.phrase(in: language)), \(assignment.progress)%\(standing)"
    add(ColumnTitle.status.phrase, state)
    add(ColumnTitle.lead.phrase, name(of: assignment))
    if !assignment.coordinators.isEmpty {
      add(
        ColumnTitle.coordinators.phrase,
        assignment.coordinators.map(directory.shortName).joined(separator: ", "))
    }
    if let first = assignment.firstDue {
      let moved = assignment.extensions > 0 ? " → \(assignment.deadline.due?.vietnamese ?? "–")" : ""
      add(Assignment.Field.firstDue.phrase, first.vietnamese + moved)
    }
    if let days = assignment.slippage, assignment.extensions > 0 {
      add(
        ColumnTitle.slippage.phrase, Phrase.slippage(days, times: assignment.extensions)(in: language))
    }
    addPeriods(of: assignment, on: day)
    if let request = assignment.request {
      add(
        ColumnTitle.request.phrase,
        "\(request.day.vietnamese) (\(request.askedOn.vietnamese)): \(request.reason)")
    }
    switch assignment.evidence {
    case .document(let symbol, let issued):
      add(ColumnTitle.evidence.phrase, "\(symbol), \(issued.vietnamese)")
    case .undocumented(let reason): add(ColumnTitle.evidence.phrase, reason)
    case nil: break
    }
  }

  private mutating func addOrigin(of dossier: Dossier) {
    if let directive = dossier.directive {
      let parts = [directive.symbol, directive.issued?.vietnamese, directive.title, directive.issuer]
      add(ColumnTitle.directive.phrase, parts.compactMap(\.self).joined(separator: ", "))
    }
    if let quote = dossier.assignment.quote { add(ColumnTitle.quote.phrase, "“\(quote)”") }
    if let share = dossier.children {
      let parent = dossier.assignment.parent.map { "\($0), " } ?? ""
      add(ColumnTitle.part.phrase, "\(parent)\(share.part)/\(share.whole)")
    }
  }

  private mutating func addPeriods(of assignment: Assignment, on day: Day) {
    let missed = assignment.missedPeriods(on: day)
    let parts: [Phrase?] = [
      assignment.deadline.recurrence?.phrase, assignment.follows.map(Phrase.follows),
      missed.isEmpty ? nil : .missedPeriods(missed),
    ]
    let known = parts.compactMap(\.self)
    if !known.isEmpty { add(ColumnTitle.periods.phrase, Phrase.list(known)(in: language)) }
  }

  private mutating func addLedger(_ ledger: Ledger) {
    guard ledger.lines.count > 1 else { return }
    lines += ["", ColumnTitle.deadlines.phrase(in: language)]
    for line in ledger.lines { lines += wrapped("  " + Printable.line(line.phrase(in: language)), indent: 6) }
  }

  private mutating func addJournal(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    lines += ["", ColumnTitle.journal.phrase(in: language)]
    for entry in entries {
      lines += wrapped("  \(entry.line)  \(entry.phrase(in: language))", indent: 6)
    }
  }

  private func name(of assignment: Assignment) -> String? {
    guard let lead = assignment.lead else {
      return assignment.addressees.map(\.text).joined(separator: ", ").nilIfEmpty
    }
    return directory[lead].map { "\(lead.text), \($0.name)" } ?? lead.text
  }
}

// MARK: - Setting lines

extension DossierSheet {
  /// Adds a labelled line, wrapped under itself; a word that looks like another one carries a sign.
  private mutating func add(_ label: Phrase, _ words: String?) {
    let label = label(in: language).capitalised.filling(DossierSheet.margin - 2)
    lines += wrapped(
      label + "  " + Printable.line(LookAlikes.marked(words ?? "–")), indent: DossierSheet.margin)
  }

  /// Breaks a text at its spaces into lines of the sheet's width, all but the first indented.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    var lines: [String] = []
    var line = words.popFirst().map(String.init) ?? ""
    for word in words {
      if Width.of(line) + 1 + Width.of(word) > width, !line.allSatisfy({ $0 == " " }) {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += " " + word
      }
    }
    return lines + [line]
  }
}

extension String {
  /// The text, or nothing when it is empty.
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
