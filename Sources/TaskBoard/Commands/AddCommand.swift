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
    let facts = try fields.facts(changing: .unstated, names: desk.agencyNames())
    try desk.apply(.add(facts), to: nil, directive: fields.document.directive)
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
    let facts = try fields.facts(changing: present.deadline, names: desk.agencyNames())
    let directive = fields.document.directive
    guard !facts.isEmpty || directive != nil else { throw UsageMistake.nothingToEdit }
    try desk.apply(.edit(facts), to: number, directive: directive, ifRevision: options.revision)
  }
}
