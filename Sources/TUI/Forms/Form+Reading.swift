import Assignments
import Deadlines
import Phrases

extension Form {
  /// The request that the form makes, once everything in it is right.
  ///
  /// - Throws: the first mistake, or nothing to save.
  func request(in session: Session) throws(FormMistake) -> Request? {
    let directory = session.directory
    for field in fields {
      if let mistake = field.mistake(in: directory) { throw FormMistake(field: field.name, phrase: mistake) }
      if field.isRequired, field.text == nil { throw FormMistake(field: field.name, phrase: .mustBeFilled) }
    }
    switch purpose {
    case .draft, .proposal: return try draft(in: session)
    case .edit: return try edit(in: session)
    default: break
    }
    return Request(try change(in: directory), to: subject?.number, ifRevision: decidedOn)
  }

  /// The revision that the change is decided on: notes and progress are true whatever else has happened.
  private var decidedOn: Int? {
    purpose == .note || purpose == .progress ? nil : basis ?? subject?.revision
  }

  private func change(in directory: Directory) throws(FormMistake) -> Change {
    switch purpose {
    case .draft, .edit, .nameView, .settings, .directive, .proposal, .note: .note(words)
    case .relead: .relead(try agency(.lead, in: directory), reason: words)
    case .decline: .decline(reason: words)
    case .progress: .progress(text(.percent).flatMap { Int($0) } ?? 0, note: text(.words))
    case .submit: .submit(try evidence() ?? .undocumented(reason: words))
    case .confirm: .confirm(done: day(.day), evidence: try evidence())
    case .giveBack: .return(reason: words)
    case .cancel: .cancel(document: words)
    case .reopen: .reopen(reason: words)
    case .extend: .extend(to: try required(.day), reason: words)
    case .decide: try decision()
    }
  }

  private func decision() throws(FormMistake) -> Change {
    switch subject.map(Decision.open)?[field(.decision)?.choice ?? 0] ?? .grant {
    case .grant: .grant(try required(.day), document: text(.words))
    case .deny: .deny(reason: words)
    case .correct: .correct(try required(.day), reason: words)
    }
  }

  /// The document that proves a completion: both its symbol and its date, or neither.
  private func evidence() throws(FormMistake) -> Evidence? {
    switch (text(.symbol), day(.issued)) {
    case (let symbol?, let day?): return .document(symbol: symbol, issued: day)
    case (nil, nil):
      let isNeeded = purpose == .submit ? text(.words) == nil : day(.day) != nil && subject?.evidence == nil
      if isNeeded { throw FormMistake(field: .symbol, phrase: .wantsEvidence) }
      return nil
    case (nil, _): throw FormMistake(field: .symbol, phrase: .mustBeFilled)
    case (_, nil): throw FormMistake(field: .issued, phrase: .mustBeFilled)
    }
  }
}

// MARK: - What stands in the fields

extension Form {
  /// A field, when the form has it.
  func field(_ name: FormField.Name) -> FormField? { fields.first { $0.name == name } }

  /// The cleaned text of a field.
  func text(_ name: FormField.Name) -> String? { field(name)?.text }

  /// The day in a field.
  func day(_ name: FormField.Name) -> Day? { text(name).flatMap { Day($0) } }

  /// The words that belong to the journal line.
  private var words: String { text(.words) ?? "" }

  private func required(_ name: FormField.Name) throws(FormMistake) -> Day {
    guard let day = day(name) else { throw FormMistake(field: name, phrase: .mustBeFilled) }
    return day
  }

  /// The agency in a field, as it can take the lead.
  func agency(_ name: FormField.Name, in directory: Directory) throws(FormMistake) -> AgencyCode {
    do {
      return try directory.lead(named: text(name) ?? "").code
    } catch {
      throw FormMistake(field: name, phrase: error.phrase)
    }
  }
}
