package import Deadlines

/// One change to an assignment, as a member asks for it.
///
/// Board, command line and import all speak in changes, and all changes take one road: rights, rules, journal
/// line and tables in one transaction.
package enum Change: Hashable, Sendable {
  /// Writes a new draft; the fields that are not given stay empty.
  case add([Assignment.Field: Fact])
  /// Takes over work from a file, which is named, as it stands: any field, status and days of its course
  /// among them.
  case `import`([Assignment.Field: Fact], from: String)
  /// Sets fields to new values.
  case edit([Assignment.Field: Fact])
  /// Gives the draft to its lead, or a collective one to all its addressees.
  ///
  /// All six clarities must be there, unless the secretariat assigns it incomplete; action and lead are never
  /// waived.
  case assign(incomplete: Bool)
  /// Gives the work to another lead.
  case relead(AgencyCode, reason: String)
  /// Accepts the work for the lead.
  case accept
  /// Sends the work back to the secretariat.
  case decline(reason: String)
  /// Reports how much is done, in percent, and what there is to say about it.
  case progress(Int, note: String?)
  /// Reports completion with what proves it.
  case submit(Evidence)
  /// Confirms a completion; with a day and evidence, records an earlier one that nobody reported.
  case confirm(done: Day?, evidence: Evidence?)
  /// Sends a completion report back.
  case `return`(reason: String)
  /// Adds a remark.
  case note(String)
  /// Stops the work by a document.
  case cancel(document: String)
  /// Takes up completed or cancelled work again.
  case reopen(reason: String)
  /// Asks for a later deadline.
  case extend(to: Day, reason: String)
  /// Sets a later deadline, asked for or not, with the document that says so.
  case grant(Day, document: String?)
  /// Refuses more time.
  case deny(reason: String)
  /// Sets right the day of the last extension that was granted, which counts no further one.
  case correct(Day, reason: String)
  /// Takes back what a line of the journal did, the member's own last one that still holds.
  case undo(Entry)

  /// The name of the deed.
  package var deed: Deed {
    switch self {
    case .add: .add
    case .import: .import
    case .edit: .edit
    case .assign: .assign
    case .relead: .relead
    case .accept: .accept
    case .decline: .decline
    case .progress: .progress
    case .submit: .submit
    case .confirm: .confirm
    case .return: .return
    case .note: .note
    case .cancel: .cancel
    case .reopen: .reopen
    case .extend: .extend
    case .grant: .grant
    case .deny: .deny
    case .correct: .correct
    case .undo: .undo
    }
  }

  /// The words that belong to the journal line beside the fields: a reason, a note, a document.
  package var remark: String? {
    switch self {
    case .relead(_, let words), .decline(let words), .return(let words), .note(let words), .cancel(let words),
      .reopen(let words), .extend(_, let words), .deny(let words),
      .correct(_, let words):
      words
    case .progress(_, let words), .grant(_, let words): words
    case .import(_, let file): file
    case .add, .edit, .assign, .accept, .submit, .confirm, .undo: nil
    }
  }

  /// The same change with all its text cleaned.
  package var cleaned: Change {
    switch self {
    case .add(let fields): .add(fields.mapValues(\.cleaned))
    case .import(let fields, let file): .import(fields.mapValues(\.cleaned), from: Cleaning.line(file))
    case .edit(let fields): .edit(fields.mapValues(\.cleaned))
    case .relead(let lead, let reason): .relead(lead, reason: Cleaning.line(reason))
    case .decline(let reason): .decline(reason: Cleaning.line(reason))
    case .progress(let percent, let note): .progress(percent, note: Cleaning.optionalLine(note))
    case .submit(let evidence): .submit(evidence.cleaned)
    case .confirm(let done, let evidence): .confirm(done: done, evidence: evidence?.cleaned)
    case .return(let reason): .return(reason: Cleaning.line(reason))
    case .note(let text): .note(Cleaning.lines(text))
    case .cancel(let document): .cancel(document: Cleaning.line(document))
    case .reopen(let reason): .reopen(reason: Cleaning.line(reason))
    case .extend(let day, let reason): .extend(to: day, reason: Cleaning.line(reason))
    case .grant(let day, let document): .grant(day, document: Cleaning.optionalLine(document))
    case .deny(let reason): .deny(reason: Cleaning.line(reason))
    case .correct(let day, let reason): .correct(day, reason: Cleaning.line(reason))
    case .assign, .accept, .undo: self
    }
  }
}

extension Fact {
  /// The fact with its texts cleaned; one that nothing is left of becomes `none`.
  package var cleaned: Fact {
    switch self {
    case .text(let text):
      Fact.text(Cleaning.optionalLine(text))
    case .list(let facts): .list(facts.map(\.cleaned).filter { $0 != .none })
    case .record(let members): .record(members.mapValues(\.cleaned))
    case .none, .flag, .number: self
    }
  }
}

extension Evidence {
  /// The evidence with its text cleaned.
  package var cleaned: Evidence {
    switch self {
    case .document(let symbol, let issued): .document(symbol: Cleaning.line(symbol), issued: issued)
    case .undocumented(let reason): .undocumented(reason: Cleaning.line(reason))
    }
  }
}
