import Assignments
import Deadlines
import Phrases

extension Form {
  /// The form that asks for what a deed needs; nothing when it needs nothing.
  static func asking(for deed: Deed, to assignment: Assignment) -> Form? {
    switch deed {
    case .progress:
      Form(
        .progress, deed, assignment,
        [
          FormField(.percent, .fieldPercent, .percent, text: String(assignment.progress), isRequired: true),
          FormField(.words, .fieldNote),
        ])
    case .submit:
      Form(
        .submit, deed, assignment, advice: .evidenceAdvice,
        [
          FormField(.symbol, .evidenceSymbol), FormField(.issued, .evidenceDate, .day),
          FormField(.words, .evidenceReason),
        ])
    case .confirm:
      Form(
        .confirm, deed, assignment, advice: .confirmAdvice(assignment.submittedOn),
        [
          FormField(.day, .fieldDone, .day, isRequired: assignment.status != .submitted),
          FormField(.symbol, .evidenceSymbol), FormField(.issued, .evidenceDate, .day),
        ])
    case .extend:
      Form(
        .extend, deed, assignment, advice: .clockGoesOn,
        [
          FormField(.day, .fieldNewDay, .day, isRequired: true),
          FormField(.words, .fieldReason, isRequired: true),
        ])
    case .grant, .deny, .correct: decision(on: assignment)
    case .relead:
      Form(
        .relead, deed, assignment, advice: .releadAdvice,
        [
          FormField(.lead, .fieldNewLead, .agency, isRequired: true),
          FormField(.words, .fieldReason, isRequired: true),
        ])
    case .note: words(.note, deed, assignment, .fieldNote)
    case .decline: words(.decline, deed, assignment, .fieldReason)
    case .return: words(.giveBack, deed, assignment, .fieldReason)
    case .cancel: words(.cancel, deed, assignment, .fieldDocument)
    case .reopen: words(.reopen, deed, assignment, .fieldReason)
    case .add, .import, .edit, .assign, .accept, .undo, .register, .gate: nil
    }
  }

  /// The form that decides on a deadline: on what was asked, unasked, or on what was granted by mistake.
  private static func decision(on assignment: Assignment) -> Form {
    let request = assignment.request
    return Form(
      .decide, .decideTitle(assignment.number), advice: request.map { .requestAdvice($0.day, $0.reason) },
      for: assignment,
      fields: [
        FormField(.decision, .fieldDecision, .choice(Decision.open(to: assignment).map(\.phrase))),
        FormField(.day, .fieldNewDay, .day, text: request?.day.vietnamese ?? ""),
        FormField(.words, .fieldDocumentOrReason),
      ])
  }

  private static func words(
    _ purpose: Purpose, _ deed: Deed, _ assignment: Assignment, _ label: Phrase
  ) -> Form {
    Form(purpose, deed, assignment, [FormField(.words, label, isRequired: true)])
  }

  private init(
    _ purpose: Purpose, _ deed: Deed, _ assignment: Assignment, advice: Phrase? = nil, _ fields: [FormField]
  ) {
    self.init(
      purpose, .deedTitle(deed, assignment.number), advice: advice, for: assignment, fields: fields)
  }
}
