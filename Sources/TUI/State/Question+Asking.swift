import Assignments
import Deadlines
import Phrases

extension Question {
  /// The question before a draft is given to its lead, or to each of several.
  static func assigning(_ assignment: Assignment, in directory: Directory) -> Question {
    var lines: [Phrase] = [Phrase(verbatim: assignment.action)]
    if assignment.isCollective {
      let leads = assignment.addressees.flatMap { directory.members(of: $0) }
      lines.append(.assignsToMany(Set(leads).count, assignment.addressees.map(\.text)))
    } else if let lead = assignment.lead {
      lines.append(.assignsTo(directory[lead]?.name ?? lead.text))
    }
    lines.append(assignment.deadline.due.map { .assignsUntil($0) } ?? .assignsWithoutDay)
    let missing = assignment.missing
    if !missing.isEmpty { lines.append(.assignsWithout(missing)) }
    let request = Request(
      .assign(incomplete: !missing.isEmpty), to: assignment.number, ifRevision: assignment.revision)
    return Question(title: .assignTitle(assignment.number), lines: lines, consequence: .apply(request))
  }

  /// The question before a form is saved whose deed is far-reaching; nothing before others.
  static func before(_ request: Request, of form: Form, in session: Session) -> Question? {
    if let question = doubting(request, of: form, in: session) { return question }
    let lines: [Phrase]
    switch request.change {
    case .grant(let day, _):
      let count = (form.subject?.extensions ?? 0) + 1
      guard count >= Ledger.flagged else { return nil }
      lines = [.grantsAgain(count, to: day)]
    case .correct(let day, let reason):
      lines = [.corrects(to: day), Phrase(verbatim: reason)]
    case .cancel(let document): lines = [.cancels, Phrase(verbatim: document)]
    case .reopen(let reason): lines = [.reopens, Phrase(verbatim: reason)]
    case .return(let reason): lines = [.returns, Phrase(verbatim: reason)]
    case .relead(let lead, let reason): lines = [.releads(lead.text), Phrase(verbatim: reason)]
    default: return nil
    }
    let action = form.subject.map { [Phrase(verbatim: $0.action)] } ?? []
    return Question(
      title: form.title, lines: action + lines, consequence: .apply(request),
      proof: isSevere(request.change) ? request.number.map { .number($0) } : nil)
  }

  /// Tells whether a deed stops work or bends a rule, so that a key is too little to confirm it.
  static func isSevere(_ change: Change) -> Bool {
    switch change {
    case .cancel, .grant: true
    default: false
    }
  }

  /// The question before a deadline is kept that is not settled by its words; nothing before others.
  private static func doubting(_ request: Request, of form: Form, in session: Session) -> Question? {
    guard request.change.fields.contains(.deadline), let entry = form.deadlineEntry(in: session.calendar),
      let doubt = entry.doubt
    else { return nil }
    let words = Phrase(verbatim: "“\(entry.deadline.phrase ?? "")”")
    let lines: [Phrase]
    switch doubt {
    case .unsure:
      lines = [words] + (entry.reading?.remarks ?? []) + [.keepsDay(entry.deadline.due)]
    case .differs(let read):
      lines = [words, .differs(read: read, typed: entry.deadline.due ?? read), .keepsDay(entry.deadline.due)]
    case .notUnderstood(let failure):
      lines = [failure.phrase, .keepsDay(nil)]
    }
    return Question(
      title: .doubtTitle, lines: lines,
      consequence: .apply(request.setting(.deadline, to: entry.confirmed.fact)))
  }

  /// The question before one's own last deed is taken back.
  static func undoing(_ entry: Entry, on number: AssignmentNumber) -> Question {
    Question(
      title: .undoTitle(number),
      lines: [entry.phrase] + (entry.changes.isEmpty ? [] : [.undoTouches(entry.changed)]) + [.undoStays],
      consequence: .apply(Request(.undo(entry), to: number)))
  }

  /// The question before a form is left that something was typed into.
  static func leaving(_ form: Form) -> Question {
    Question(title: form.title, lines: [.losesText], consequence: .leaveForm)
  }
}
