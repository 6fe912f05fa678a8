package import Deadlines

/// The deadlines of an assignment: the first, and every later one with who, when, why and by which document.
///
/// It is read from the journal, so that nothing in it can be overwritten.
package struct Ledger: Hashable, Sendable {
  /// The lines, oldest first.
  package private(set) var lines: [LedgerLine] = []

  /// The number of the extension from which on every one is flagged, as task software of the provinces does.
  package static let flagged = 3

  /// Reads the ledger from an assignment's journal lines in the order they were written.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  package init(_ entries: [Entry]) {
    for entry in entries.holding {
      guard let event = LedgerLine.Event(entry) else { continue }
      lines.append(
        LedgerLine(
          line: entry.line, at: entry.at, member: entry.member, actingFor: entry.actingFor, event: event,
          words: entry.remark))
    }
  }

  /// The deeds whose lines can tell of a deadline.
  package static let deeds: [Deed] = [
    .import, .assign, .edit, .confirm, .extend, .grant, .deny, .correct, .undo,
  ]
}

/// A line of the ledger: what happened to the deadline.
package struct LedgerLine: Hashable, Sendable {
  /// The number of the journal line.
  package var line: Int
  /// When it happened.
  package var at: Moment
  /// Who did it.
  package var member: String
  /// The Unix login that acted for the member, when it was another.
  package var actingFor: String?
  /// What happened.
  package var event: Event
  /// The reason, or the document that says so.
  package var words: String?

  /// What can happen to a deadline.
  package enum Event: Hashable, Sendable {
    /// The first deadline was fixed.
    case fixed(Day)
    /// More time was asked for.
    case asked(Day)
    /// A later deadline was granted; how many had been granted by then, and what was asked, if anything was.
    case granted(Day, count: Int, asked: Day?)
    /// More time was refused.
    case denied(asked: Day?)
    /// The day of the last extension was set right.
    case corrected(Day, from: Day?)
  }
}

extension LedgerLine.Event {
  /// Reads what a journal line tells of the deadline, if it tells anything.
  init?(_ entry: Entry) {
    func day(_ field: Assignment.Field, _ side: KeyPath<Entry.Shift, Fact>) -> Fact {
      entry.changes[field.rawValue]?[keyPath: side] ?? .none
    }
    let due = Deadline(day(.deadline, \.after)).due
    let asked = ExtensionRequest(day(.request, \.before))?.day
    switch entry.deed {
    case .grant:
      guard let due else { return nil }
      self = .granted(due, count: day(.extensions, \.after).number ?? 0, asked: asked)
    case .extend:
      guard let wanted = ExtensionRequest(day(.request, \.after))?.day else { return nil }
      self = .asked(wanted)
    case .deny: self = .denied(asked: asked)
    case .correct:
      guard let due else { return nil }
      self = .corrected(due, from: Deadline(day(.deadline, \.before)).due)
    default:
      guard let first = day(.firstDue, \.after).text.flatMap({ Day($0) }) else { return nil }
      self = .fixed(first)
    }
  }
}

extension Assignment {
  /// How far the deadline has slipped from the first one, in days, nothing without a first one.
  package var slippage: Int? {
    guard let firstDue, let judged = deadline.judgedDay else { return nil }
    return max(0, (extensions == 0 ? firstDue : judged).days(since: firstDue))
  }

  /// Tells whether the deadline was moved so often that somebody should look.
  package var isFlagged: Bool { extensions >= Ledger.flagged }
}
