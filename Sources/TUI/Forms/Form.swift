import Assignments
import Deadlines
import Phrases

/// A form that is being filled in: what it will do, to what, and its fields.
///
/// It is a draft until it is saved; a refusal leaves everything that was typed.
struct Form: Hashable, Sendable {
  /// What saving it does.
  let purpose: Purpose
  /// What it is about.
  let title: Phrase
  /// Something to mind while filling it in.
  let advice: Phrase?
  /// The assignment that it changes, as it was when the form was opened; nothing for a new one.
  private(set) var subject: Assignment?
  /// The date of the directive that gave the assignment.
  let issued: DocumentDate?
  /// The fields from top to bottom.
  private(set) var fields: [FormField]
  /// The field that has the focus.
  private(set) var focus = 0
  /// Why it was not saved.
  private(set) var problem: Phrase?
  /// The fields of the assignment that somebody else has changed meanwhile.
  private(set) var contested: Set<Assignment.Field> = []
  /// The revision that the typing was begun on, where that was before the form was opened this time.
  private(set) var basis: Int?
  /// The assignments that it changes, where it is about several.
  private(set) var rehearsal: Rehearsal?
  /// Tells whether somebody else has changed the assignment, and it has not been read again yet.
  private(set) var isStale = false

  /// What saving a form does.
  enum Purpose: String, Sendable {
    case draft, edit, relead, decline, progress, submit, confirm, giveBack, note, cancel, reopen, extend,
      decide, nameView, settings, directive, proposal
  }

  /// Makes a form with the focus on its first field.
  init(
    _ purpose: Purpose, _ title: Phrase, advice: Phrase? = nil, for subject: Assignment? = nil,
    issued: DocumentDate? = nil, fields: [FormField]
  ) {
    self.purpose = purpose
    self.title = title
    self.advice = advice
    self.subject = subject
    self.issued = issued
    self.fields = fields
  }

  /// The field that has the focus.
  var focused: FormField { fields[focus] }

  /// Tells whether anything was typed that would be lost.
  var isDirty: Bool { fields.contains(where: \.isDirty) }
}

extension Form {
  /// The same form about several assignments; what it says of the first one is said no more.
  func toAll(_ rehearsal: Rehearsal) -> Form {
    var form = Form(
      purpose, .toAllFormTitle(rehearsal.deed, rehearsal.allowed.count), advice: .toAllAdvice, fields: fields)
    form.rehearsal = rehearsal
    return form
  }
}

// MARK: - Keeping what was typed

extension Form {
  /// What was typed so far, to be kept; nothing when nothing was.
  func draft(at now: Moment) -> FormDraft? {
    guard isDirty else { return nil }
    let texts = fields.compactMap { field in field.typed.map { (field.name.rawValue, $0) } }
    return FormDraft(
      form: purpose.rawValue, assignment: subject?.number, revision: basis ?? subject?.revision,
      texts: Dictionary(texts) { first, _ in first }, keptAt: now)
  }

  /// Puts in what was typed before, and stands on the ground it was typed on: what others have changed since
  /// is asked about when it is saved.
  mutating func restore(_ draft: FormDraft) {
    for index in fields.indices {
      if let text = draft.texts[fields[index].name.rawValue] { fields[index].fill(text) }
    }
    basis = draft.revision
  }
}

// MARK: - Filling in

extension Form {
  /// Changes the focused field; what was said about it is said no more.
  mutating func change(_ change: (inout FormField) -> Void) {
    change(&fields[focus])
    fields[focus].problem = nil
  }

  /// Puts a text into a field that nothing stands in.
  mutating func fillEmpty(_ name: FormField.Name, _ text: String?) {
    guard let text, let index = fields.firstIndex(where: { $0.name == name }), fields[index].text == nil
    else { return }
    fields[index].fill(text)
  }

  /// Goes to the next field; tells whether there was one.
  mutating func goOn() -> Bool {
    guard focus + 1 < fields.count else { return false }
    focus += 1
    return true
  }

  /// Goes to the field before.
  mutating func goBack() {
    focus = max(0, focus - 1)
  }

  /// Says what is wrong with a field, and goes there.
  mutating func point(at mistake: FormMistake) {
    guard let index = fields.firstIndex(where: { $0.name == mistake.field }) else { return }
    focus = index
    fields[index].problem = mistake.phrase
  }

  /// Says what is wrong with a field that is being left, if anything is, and fills in what follows from it.
  mutating func check(in session: Session) {
    fields[focus].problem = fields[focus].mistake(in: session.directory)
    guard let text = derivedDay(in: session.calendar) else { return }
    fields[fields.firstIndex { $0.name == .due } ?? focus].derive(text)
  }
}

// MARK: - When it was not saved

extension Form {
  /// Keeps why it was not saved.
  mutating func refuse(because error: BoardError) {
    problem = error.phrase
    if case .stale(_, _, _, let fields) = error {
      contested = Set(fields)
      isStale = true
    }
  }

  /// Takes the assignment as it is now for the ground to stand on, after the user was told that it has
  /// changed.
  ///
  /// What was typed stays; beside a field that both have changed stands what the other wrote.
  mutating func rebase(onto assignment: Assignment) {
    guard isStale, assignment.number == subject?.number else { return }
    isStale = false
    subject = assignment
    basis = nil
    for index in fields.indices {
      guard let field = fields[index].name.field, contested.contains(field) else { continue }
      fields[index].theirs = assignment.text(of: fields[index].name)
    }
  }
}
