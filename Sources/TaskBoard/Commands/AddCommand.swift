import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard add`: writes a new draft.
struct AddCommand: Command {
  static let configuration = CommandConfiguration(.add)

  @OptionGroup var fields: FieldOptions
  @OptionGroup var options: DeedOptions

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .add, options.common, on: ground)
    let entry = try fields.deadline(
      changing: .unstated, issued: desk.issued(fields, for: nil), calendar: desk.workCalendar())
    let facts = try fields.facts(deadline: entry, names: desk.agencyNames())
    try desk.apply(.add(facts), to: nil, directive: fields.document.directive)
    if let entry { try desk.note(entry, isTyped: fields.due != nil) }
  }
}

/// `taskboard edit`: sets fields to new values.
struct EditCommand: Command {
  static let configuration = CommandConfiguration(.edit)

  @Argument(help: .of(.number)) var number: AssignmentNumber

  @OptionGroup var fields: FieldOptions
  @OptionGroup var options: DeedOptions

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .edit, options.common, on: ground)
    let present = try desk.store.assignment(number)
    let entry = try fields.deadline(
      changing: present.deadline, issued: desk.issued(fields, for: present), calendar: desk.workCalendar())
    let facts = try fields.facts(deadline: entry, names: desk.agencyNames())
    let directive = fields.document.directive
    guard !facts.isEmpty || directive != nil else { throw UsageMistake.nothingToEdit }
    try desk.apply(.edit(facts), to: number, directive: directive, ifRevision: options.revision)
    if let entry { try desk.note(entry, isTyped: fields.due != nil) }
  }
}

// MARK: - Deadlines as entered

extension Desk {
  /// The working days that the board keeps.
  func workCalendar() throws(BoardError) -> WorkCalendar {
    WorkCalendar(try store.holidays())
  }

  /// The date of the directive that is named, or that an assignment has.
  fileprivate func issued(_ fields: FieldOptions, for assignment: Assignment?) throws(BoardError)
    -> DocumentDate?
  {
    if let issued = fields.document.issued { return issued }
    if let number = fields.directiveNumber { return try store.directives().first { $0.id == number }?.issued }
    guard let assignment else { return nil }
    return try store.dossier(assignment.number, lines: 0).directive?.issued
  }

  /// Says how the words of a deadline were read, and what is to be confirmed about it.
  fileprivate func note(_ entry: DeadlineEntry, isTyped: Bool) throws {
    try out.flush()
    if let reading = entry.reading, !isTyped, entry.doubt == nil {
      try ground.note(Phrase(verbatim: "→ ") + reading.phrase(restingOn: nil) + " – " + .rule(reading.rule))
    }
    switch entry.doubt {
    case nil: break
    case .unsure:
      for remark in entry.reading?.remarks ?? [] { try ground.note(remark) }
      try ground.note(.keptUnconfirmed(entry.deadline.due))
    case .differs(let read):
      try ground.note(.differs(read: read, typed: entry.deadline.due ?? read))
    case .notUnderstood(let failure):
      try ground.note(failure.phrase)
      try ground.note(.keptWithoutDay)
    }
  }
}
