import Assignments
import Phrases

extension Question {
  /// The question before a change is made to several assignments: all of them named as far as there is room,
  /// and what is left out.
  static func toAll(_ rehearsal: Rehearsal, by change: (Assignment) -> Change) -> Question {
    let allowed = rehearsal.allowed
    let changes = allowed.map(change)
    var lines: [Phrase] = []
    if let remark = changes.first?.words { lines.append(Phrase(verbatim: "“\(remark)”")) }
    lines += allowed.prefix(mostNamed).map { Phrase(verbatim: "\($0.number) \($0.action.clipped(to: 50))") }
    if allowed.count > mostNamed { lines.append(.andMore(allowed.count - mostNamed)) }
    let unclear = allowed.count { !$0.missing.isEmpty }
    if rehearsal.deed == .assign, unclear > 0 { lines.append(.assignsUnclear(unclear)) }
    lines += rehearsal.refused.prefix(mostLeftOut).map { .leavesOut($0.number, $0.error.phrase) }
    if rehearsal.refused.count > mostLeftOut {
      lines.append(.leavesOutMore(rehearsal.refused.count - mostLeftOut))
    }
    let requests = zip(allowed, changes).map { assignment, change in
      Request(change, to: assignment.number, ifRevision: assignment.revision)
    }
    let isSevere = changes.first.map(Question.isSevere) ?? false
    return Question(
      title: .toAllTitle(rehearsal.deed, allowed.count), lines: lines, consequence: .applyAll(requests),
      proof: isSevere ? .count(allowed.count) : nil)
  }

  /// How many assignments are named.
  private static let mostNamed = 8
  /// How many of those that are left out are named.
  private static let mostLeftOut = 2
}

extension Change {
  /// The words that the change puts into the journal, beside what it does.
  fileprivate var words: String? {
    switch self {
    case .decline(let words), .return(let words), .note(let words), .cancel(let words), .reopen(let words),
      .relead(_, let words), .extend(_, let words):
      words
    default: nil
    }
  }
}
