import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard undo`: takes back one's own last deed, as a new line of the journal.
struct UndoCommand: Command {
  static let configuration = CommandConfiguration(.undo)

  @Flag(help: .of(.dryRun)) var dryRun = false
  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .undo, common, on: ground)
    let entry = try desk.store.lastDeed(of: desk.actor(to: .undo).member)
    guard case .assignment(let number) = entry.subject else { throw BoardError.nothingToUndo }
    try desk.print(.undoes(entry, of: number))
    if !dryRun { try desk.apply(.undo(entry), to: number) }
  }
}
