import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard backup`: a verified copy of the board, made while others work.
struct BackupCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.backup)

  @Argument(help: .of(.copy)) var file: String
  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    if desk.ground.err.isTerminal, desk.store.info.savingWaitsForReading {
      try desk.ground.note(.savingMayWait)
    }
    let head = try desk.store.backUp(to: file)
    try desk.print(.backedUp(file, head: head))
  }
}
