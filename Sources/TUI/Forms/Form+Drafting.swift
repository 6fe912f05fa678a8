import Assignments
import Deadlines
import Phrases

extension Form {
  /// The form for a new draft.
  static let draft = Form(
    .draft, .draftTitle, advice: .nothingSecret,
    fields: facts(of: nil) + [
      FormField(.symbol, .directiveSymbol), FormField(.issued, .directiveDate, .date),
      FormField(.title, .directiveTitle), FormField(.issuer, .directiveIssuer),
    ])

  /// The form for a draft that writes a meeting's conclusion down: the lead and the meeting are filled in.
  static func conclusion(of agency: AgencyCode?, on day: Day) -> Form {
    Form(
      .draft, .draftTitle, advice: .nothingSecret,
      fields: facts(of: nil).map { field in
        field.name == .lead ? FormField(.lead, field.label, field.kind, text: agency?.text ?? "") : field
      } + [
        FormField(.symbol, .directiveSymbol),
        FormField(.issued, .directiveDate, .date, text: day.vietnamese),
        FormField(.title, .directiveTitle, text: Phrase.meetingOf(day).vi),
        FormField(.issuer, .directiveIssuer),
      ])
  }

  /// The form that edits an assignment, with the fields that the member may set now.
  static func edit(_ assignment: Assignment, of directive: Directive?, by member: Member) -> Form {
    let mayAll = member.role == .secretariat
    let fields = facts(of: assignment).filter { field in
      switch field.name {
      case .owner, .ownerPosition: true
      case .lead: mayAll && assignment.status == .draft
      case .phrase, .from, .due: mayAll && (assignment.status == .draft || assignment.firstDue == nil)
      default: mayAll
      }
    }
    let advice: Phrase? = mayAll ? .nothingSecret : .liaisonEdits
    return Form(
      .edit, .editTitle(assignment.number), advice: advice, for: assignment, issued: directive?.issued,
      fields: fields)
  }

  /// The form that asks which directive a text is of.
  static let directive = Form(
    .directive, .readDirectiveTitle, advice: .readDirectiveAdvice,
    fields: [
      FormField(.symbol, .directiveSymbol), FormField(.issued, .directiveDate, .date),
      FormField(.title, .directiveTitle), FormField(.issuer, .directiveIssuer),
    ])

  /// The form that edits a proposal.
  static func proposal(_ proposal: DraftProposal, of directive: Directive) -> Form {
    Form(
      .proposal, .draftTitle, advice: .nothingSecret, issued: directive.issued,
      fields: facts(of: proposal.draft))
  }

  private static func facts(of assignment: Assignment?) -> [FormField] {
    func field(_ name: FormField.Name, _ label: Phrase, _ kind: FormField.Kind = .line) -> FormField {
      FormField(name, label, kind, text: assignment?.text(of: name) ?? "", isRequired: name == .action)
    }
    return [
      field(.action, .fieldAction),
      field(.lead, .fieldLead, .agencies(orClasses: true)),
      field(.coordinators, .fieldCoordinators, .agencies(orClasses: false)),
      field(.owner, .fieldOwner), field(.ownerPosition, .fieldPosition),
      field(.phrase, .fieldPhrase), field(.from, .fieldFrom, .day), field(.due, .fieldDue, .day),
      field(.accountable, .fieldAccountable), field(.authority, .fieldAuthority),
      field(.deliverable, .fieldDeliverable),
    ]
  }

  /// The request for a new draft.
  func draft(in session: Session) throws(FormMistake) -> Request {
    let directive = Directive(
      symbol: text(.symbol), issued: text(.issued).flatMap { DocumentDate($0) }, title: text(.title),
      issuer: text(.issuer))
    let facts = try facts(in: session).filter { $0.value != .none && $0.value != .list([]) }
    return Request(.add(facts), to: nil, directive: directive.isEmpty ? nil : directive)
  }

  /// The request that sets the fields that were changed, or nothing when none was.
  func edit(in session: Session) throws(FormMistake) -> Request? {
    let touched = Set(fields.filter(\.isDirty).compactMap(\.name.field))
    if touched.isEmpty { return nil }
    let facts = try facts(in: session).filter {
      touched.contains($0.key) || ($0.key == .addressees && touched.contains(.lead))
    }
    return Request(.edit(facts), to: subject?.number, basedOn: basis ?? subject?.revision)
  }

  private func facts(in session: Session) throws(FormMistake) -> [Assignment.Field: Fact] {
    let directory = session.directory
    var facts: [Assignment.Field: Fact] = [:]
    for field in fields {
      switch field.name {
      case .lead: facts.merge(try lead(in: directory)) { _, new in new }
      case .coordinators: facts[.coordinators] = .list(try coordinators(in: directory).map { .text($0.text) })
      case .phrase: facts[.deadline] = deadline(in: session.calendar).fact
      default: if let name = field.name.field, name != .deadline { facts[name] = .text(field.text) }
      }
    }
    return facts
  }

  /// One agency leads; several, or a class of them, are given a collective assignment.
  private func lead(in directory: Directory) throws(FormMistake) -> [Assignment.Field: Fact] {
    let names = field(.lead)?.names ?? []
    if names.count < 2, names.first?.hasPrefix("@") != true {
      let lead = names.isEmpty ? nil : try agency(.lead, in: directory)
      return [.lead: .text(lead?.text), .addressees: .list([])]
    }
    var addressees: [Fact] = []
    for name in names {
      do {
        addressees.append(.text(name.hasPrefix("@") ? name : try directory.lead(named: name).code.text))
      } catch {
        throw FormMistake(field: .lead, phrase: error.phrase)
      }
    }
    return [.lead: .none, .addressees: .list(addressees)]
  }

  private func coordinators(in directory: Directory) throws(FormMistake) -> [AgencyCode] {
    var codes: [AgencyCode] = []
    for name in field(.coordinators)?.names ?? [] {
      do {
        codes += try directory.agencies(meantBy: name)
      } catch {
        throw FormMistake(field: .coordinators, phrase: error.phrase)
      }
    }
    return codes
  }

  /// The deadline; one that nobody touched keeps all that is known about it.
  func deadline(in calendar: WorkCalendar) -> Deadline {
    let isTouched = fields.contains { $0.name.field == .deadline && $0.isDirty }
    if !isTouched, let before = subject?.deadline { return before }
    return deadlineEntry(in: calendar)?.deadline ?? .unstated
  }
}

extension Assignment {
  /// What a form shows of a field at first.
  func text(of name: FormField.Name) -> String? {
    switch name {
    case .lead: isCollective ? addressees.map(\.text).joined(separator: ", ") : lead?.text
    case .coordinators: coordinators.map(\.text).joined(separator: ", ")
    case .owner: owner
    case .ownerPosition: ownerPosition
    case .action: action
    case .phrase: deadline.phrase
    case .from: deadline.countedFrom?.vietnamese
    case .due: deadline.due?.vietnamese
    case .accountable: accountable
    case .authority: authority
    case .deliverable: deliverable
    case .symbol, .issued, .title, .issuer, .percent, .words, .day, .decision,
      .viewName, .audience, .startingRole, .language, .colors, .ascii, .slow, .mouse, .firstView:
      nil
    }
  }
}
