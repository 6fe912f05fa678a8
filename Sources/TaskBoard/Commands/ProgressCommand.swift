import ArgumentParser
import Assignments
import Phrases

/// `taskboard progress`: the lead reports how much is done.
struct ProgressCommand: DeedCommand {
  static let configuration = CommandConfiguration(.progress)
  static let deed = Deed.progress

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Argument(help: .of(.percent)) var percent: Percent
  @Option(help: .of(.noteWords)) var note: String?
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .progress(percent.value, note: note) }
}

/// `taskboard note`: adds a remark.
struct NoteCommand: DeedCommand {
  static let configuration = CommandConfiguration(.note)
  static let deed = Deed.note

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Argument(help: .of(.words)) var words: [String]
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .note(words.joined(separator: " ")) }
}
